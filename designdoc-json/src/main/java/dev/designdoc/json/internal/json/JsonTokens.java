package dev.designdoc.json.internal.json;

import dev.designdoc.json.internal.tree.Pointer;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.tree.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The tokens of JSON. */
final class JsonTokens implements Tokens {

    private final String source;
    private final JsonParser parser;

    /** What Jackson does not count: a byte order mark before the text. */
    private final int skipped;

    private @Nullable JsonToken token;

    JsonTokens(String source) {
        this.source = source;
        this.skipped = source.startsWith("\uFEFF") ? 1 : 0;
        this.parser = Json.FACTORY.createParser(ObjectReadContext.empty(), source.substring(skipped));
    }

    @Override
    public @Nullable Fault unreadable() {
        return null;
    }

    @Override
    public @Nullable JsonToken next() {
        token = parser.nextToken();
        return token;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int start() {
        return (int) parser.currentTokenLocation().getCharOffset() + skipped;
    }

    @Override
    public int end() {
        int start = start();
        if (token == JsonToken.PROPERTY_NAME) {
            // The parser is at the value already.
            int i = start + 1;
            while (i < source.length() && source.charAt(i) != '"') {
                i += source.charAt(i) == '\\' ? 2 : 1;
            }
            return Math.min(i + 1, source.length());
        }
        // Of a string the parser knows the end when it has read it.
        int length = text().length();
        return token == JsonToken.VALUE_STRING ? end(start) : start + length;
    }

    @Override
    public int end(int last) {
        return (int) parser.currentLocation().getCharOffset() + skipped;
    }

    @Override
    public boolean report(Problems problems, Pointer at) {
        return false;
    }

    @Override
    public Fault fault(JacksonException e) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        int at = offset < 0 ? start() : (int) offset + skipped;
        return JsonFault.of(source, Math.min(at, source.length()), String.valueOf(e.getOriginalMessage()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
