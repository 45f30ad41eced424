package dev.designdoc.json.internal.tree;

import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.json.internal.text.Pointer;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Makes a tree of Jackson's tokens, whatever the format. */
public final class TreeReader {

    private final Tokens tokens;
    private final Problems problems;
    private final Pointer at = new Pointer();
    private int depth;
    private int elements;

    /** The text asks for more than it may have. */
    private static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String message;

        Exceeded(String what, int limit) {
            super(null, null, false, false);
            this.message = LimitExceeded.message(what, limit);
        }
    }

    private TreeReader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The tree of {@code tokens}, which are closed; null when there is none, and {@code problems} then says why. */
    public static @Nullable Node read(Tokens tokens, Problems problems) {
        try (tokens) {
            return new TreeReader(tokens, problems).document();
        }
    }

    private @Nullable Node document() {
        try {
            JsonToken first = next();
            if (first == null) {
                problems.error("empty-document", "there is no value in the text; expected an object", 0, Integer.MAX_VALUE, at);
                return null;
            }
            Node root = value(first);
            int before = problems.errors();
            if (tokens.next() == null) {
                return root;
            }
            if (!tokens.report(problems, at) && problems.errors() == before) {
                problems.error("syntax-error", "there is more after the end of the value; delete it",
                        tokens.start(), tokens.start() + 1, at);
            }
        } catch (Exceeded e) {
            problems.error(LimitExceeded.CODE, e.message, tokens.start(), tokens.start() + 1, new Pointer());
        } catch (StreamConstraintsException e) {
            problems.error("too-deep", "values are nested more than " + Node.MAX_DEPTH + " levels deep; remove some levels",
                    tokens.start(), tokens.start() + 1, new Pointer());
        } catch (JacksonException e) {
            tokens.report(problems, at);
            if (problems.errors() == 0) {
                Tokens.Fault fault = tokens.fault(e);
                problems.error("syntax-error", fault.message(), fault.offset(), fault.offset() + 1, at);
            }
        }
        return null;
    }

    private @Nullable JsonToken next() {
        return tokens.next();
    }

    private Node value(@Nullable JsonToken token) {
        int start = tokens.start();
        boolean broken = tokens.report(problems, at);
        if (elements++ == problems.limits().elements()) {
            throw new Exceeded("elements", problems.limits().elements());
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth++ == problems.limits().nesting()) {
                throw new Exceeded("levels", problems.limits().nesting());
            }
            Node inner = token == JsonToken.START_OBJECT ? object(start) : array(start);
            depth--;
            return inner;
        }
        return new ScalarNode(broken ? Kind.BROKEN : kind(token), tokens.text(), start, tokens.end());
    }

    private static Kind kind(@Nullable JsonToken token) {
        return switch (Objects.requireNonNull(token)) {
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NULL;
            default -> throw new IllegalStateException("unexpected " + token);
        };
    }

    private Node object(int start) {
        List<Member> members = new ArrayList<>();
        while (next() != JsonToken.END_OBJECT) {
            String key = tokens.text();
            int keyStart = tokens.start();
            int keyEnd = tokens.end();
            at.push(key);
            boolean broken = tokens.report(problems, at);
            Node value = value(next());
            at.pop();
            if (!broken) {
                members.add(new Member(key, keyStart, keyEnd, value));
            }
        }
        Node last = members.isEmpty() ? null : members.get(members.size() - 1).value();
        return new ObjectNode(members, null, start, tokens.end(last));
    }

    private Node array(int start) {
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            at.push(elements.size());
            elements.add(value(token));
            at.pop();
        }
        Node last = elements.isEmpty() ? null : elements.get(elements.size() - 1);
        return new ArrayNode(elements, start, tokens.end(last));
    }
}
