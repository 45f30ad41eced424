package dev.designdoc.json.internal.tree;

import dev.designdoc.codec.Limits;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Goes through the tokens of a text, whatever the format, tells what is wrong with them, and makes trees of them. */
public final class TreeReader {

    private final Tokens tokens;
    private final Problems problems;
    private final boolean telling;
    private final Pointer at = new Pointer();
    private @Nullable JsonToken token;
    private int depth;
    private int elements;
    private int end;
    private boolean odd;

    public TreeReader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.telling = problems.telling();
    }

    /** The tree of a text that has a value. */
    public static Node read(Tokens tokens) {
        try (tokens) {
            TreeReader reader = new TreeReader(tokens, new Problems(Limits.none()));
            return Objects.requireNonNull(reader.document(reader::tree));
        }
    }

    /** What {@code reading} makes of the only value in the text; null where there is none, which is told. */
    public <T> @Nullable T document(Supplier<@Nullable T> reading) {
        try {
            Tokens.Fault unreadable = tokens.unreadable();
            if (unreadable != null) {
                tell(unreadable, at);
            } else if (next() == null) {
                error("empty-document", "there is no value in the text; expected an object", 0, Integer.MAX_VALUE);
            } else {
                T value = begin() ? null : reading.get();
                if (next() != null && !report() && !odd) {
                    tell(Tokens.Fault.syntax("there is more after the end of the value; delete it", tokens.start()), at);
                }
                return value;
            }
        } catch (StreamConstraintsException e) {
            String message = "values are nested more than " + Node.MAX_DEPTH + " levels deep; remove some levels";
            tell(new Tokens.Fault("too-deep", message, tokens.start()), new Pointer());
        } catch (JacksonException e) {
            report();
            if (!odd) {
                tell(tokens.fault(e), at);
            }
        }
        return null;
    }

    /** Of a text that can't be read there is nothing else to say. */
    private void tell(Tokens.Fault fault, Pointer where) {
        problems.forget();
        problems.error(fault.code(), fault.message(), fault.offset(), fault.offset() + 1, where);
    }

    /** Something wrong with the key or scalar that is the token. */
    public void error(String code, String message) {
        error(code, message, tokens.start(), tokens.end());
    }

    /** Something wrong with the value between two offsets. */
    public void error(String code, String message, int start, int end) {
        problems.error(code, message, start, end, at);
    }

    public Problems problems() {
        return problems;
    }

    /** Where it is; kept by whoever reads. */
    public Pointer at() {
        return at;
    }

    /** Goes to the value of a key. */
    public void enter(String key) {
        if (telling) {
            at.push(key);
        }
    }

    /** Goes to an element of a list. */
    public void enter(int index) {
        if (telling) {
            at.push(index);
        }
    }

    /** Goes back to what holds the value. */
    public void leave() {
        if (telling) {
            at.pop();
        }
    }

    /** Goes to the next token, null after the last. */
    public @Nullable JsonToken next() {
        token = tokens.next();
        return token;
    }

    public @Nullable JsonToken token() {
        return token;
    }

    /** The text of a key or scalar. */
    public String text() {
        return tokens.text();
    }

    /** Where the token begins, if anybody wants to know. */
    public int start() {
        return telling ? tokens.start() : 0;
    }

    /** The offset after a key, or after the value that was read last. */
    public int end() {
        return token == JsonToken.PROPERTY_NAME ? tokens.end() : end;
    }

    /** Tells what the token has that is not allowed; whether it has no value of its own. */
    public boolean report() {
        int before = problems.errors();
        boolean broken = tokens.report(problems, at);
        odd |= problems.errors() > before;
        return broken;
    }

    /** Begins the value that the token is, or begins with; whether it is none, which is told. */
    public boolean begin() {
        boolean broken = report();
        within(elements++, problems.limits().elements(), "elements");
        if (telling && token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            end = tokens.end();
        }
        return broken;
    }

    /** Goes into the object or array that the token begins. */
    public void open() {
        within(depth++, problems.limits().nesting(), "levels");
    }

    /** Goes out of the object or array that the token ends. */
    public void close(boolean empty) {
        depth--;
        if (telling) {
            end = tokens.end(empty ? Tokens.NOWHERE : end);
        }
    }

    private void within(int count, int limit, String what) {
        if (count == limit) {
            tell(new Tokens.Fault(LimitExceeded.CODE, LimitExceeded.message(what, limit), tokens.start()), new Pointer());
            throw new Problems.Stop();
        }
    }

    /** The tree of the value that was begun. */
    public Node tree() {
        int start = tokens.start();
        if (token == JsonToken.START_OBJECT) {
            List<Member> members = members();
            return new ObjectNode(members, null, start, end);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> elements = elements();
            return new ArrayNode(elements, start, end);
        }
        return new ScalarNode(kind(), tokens.text(), start, tokens.end());
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        open();
        while (next() != JsonToken.END_OBJECT) {
            String key = tokens.text();
            int keyStart = tokens.start();
            int keyEnd = tokens.end();
            enter(key);
            report();
            next();
            begin();
            members.add(new Member(key, keyStart, keyEnd, tree()));
            leave();
        }
        close(members.isEmpty());
        return members;
    }

    private List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        open();
        while (next() != JsonToken.END_ARRAY) {
            enter(elements.size());
            begin();
            elements.add(tree());
            leave();
        }
        close(elements.isEmpty());
        return elements;
    }

    private Kind kind() {
        return switch (Objects.requireNonNull(token)) {
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> throw new IllegalStateException("unexpected " + token);
        };
    }
}
