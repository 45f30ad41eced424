package dev.designdoc.json.internal;

import dev.designdoc.json.internal.ObjectNode.Member;
import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree, through Jackson's tokens and their offsets. */
final class JsonReader {

    /** Sizes are the caller's to limit; the depth has a limit of its own. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Node.MAX_DEPTH + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Pointer at = new Pointer();
    private final String source;

    /** What Jackson does not count: a byte order mark before the text. */
    private final int skipped;

    private JsonReader(JsonParser parser, String source, int skipped) {
        this.parser = parser;
        this.source = source;
        this.skipped = skipped;
    }

    /** The tree of {@code source}, or null when it is no JSON; {@code problems} then says why. */
    static @Nullable Node read(String source, Problems problems) {
        int mark = source.startsWith("\uFEFF") ? 1 : 0;
        char[] chars = source.substring(mark).toCharArray();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), chars)) {
            JsonReader reader = new JsonReader(parser, source, mark);
            try {
                return reader.document(problems);
            } catch (TooDeepException e) {
                problems.error("too-deep", TooDeepException.MESSAGE, reader.start(), reader.start() + 1, new Pointer());
            } catch (JacksonException e) {
                TokenStreamLocation location = e.getLocation();
                long offset = location == null ? -1 : location.getCharOffset();
                int where = Math.min(source.length(), offset < 0 ? reader.start() : (int) offset + mark);
                problems.error("syntax-error", sentence(e.getOriginalMessage()), where, where + 1, reader.at);
            }
            return null;
        }
    }

    /** The tree of the value that {@code parser} stands at; offsets are those that the parser gives. */
    static Node read(JsonParser parser) {
        return new JsonReader(parser, "", 0).value(parser.currentToken());
    }

    private @Nullable Node document(Problems problems) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.error("empty-document", "there is no value in the text", 0, source.length(), at);
            return null;
        }
        Node root = value(first);
        if (parser.nextToken() != null) {
            problems.error("syntax-error", "there is more after the end of the value", start(), start() + 1, at);
            return null;
        }
        return root;
    }

    private Node value(JsonToken token) {
        int start = start();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            case VALUE_STRING -> {
                String text = parser.getString();
                yield new ScalarNode(Kind.STRING, text, start, end());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> literal(Kind.NUMBER, start);
            case VALUE_TRUE, VALUE_FALSE -> literal(Kind.BOOLEAN, start);
            case VALUE_NULL -> literal(Kind.NULL, start);
            default -> throw new IllegalStateException("unexpected " + token);
        };
    }

    private Node literal(Kind kind, int start) {
        String text = parser.getString();
        return new ScalarNode(kind, text, start, start + text.length());
    }

    private Node object(int start) {
        checkDepth();
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyStart = start();
            at.push(key);
            Node value = value(parser.nextToken());
            at.pop();
            members.add(new Member(key, keyStart, keyEnd(keyStart, key), value));
        }
        return new ObjectNode(members, start, end());
    }

    private Node array(int start) {
        checkDepth();
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            at.push(elements.size());
            elements.add(value(token));
            at.pop();
        }
        return new ArrayNode(elements, start, end());
    }

    private void checkDepth() {
        if (at.depth() >= Node.MAX_DEPTH) {
            throw new TooDeepException();
        }
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset() + skipped;
    }

    /** The parser is beyond the key when it tells its name. */
    private int keyEnd(int keyStart, String key) {
        int end = keyStart + 1 + key.length();
        if (source.startsWith(key, keyStart + 1) && key.indexOf('\\') < 0) {
            return end + 1;
        }
        int i = keyStart + 1;
        while (i < source.length() && source.charAt(i) != '"') {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, source.length());
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset() + skipped;
    }

    /** Without what Jackson says of the place, which is the problem's own. */
    private static String sentence(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int place = line.indexOf(" (start marker at");
        return place < 0 ? line : line.substring(0, place);
    }
}
