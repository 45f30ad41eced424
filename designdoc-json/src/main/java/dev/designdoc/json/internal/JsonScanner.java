package dev.designdoc.json.internal;

import java.util.HexFormat;

/**
 * Reads well-formed JSON a value at a time.
 *
 * <p>Made for texts that say what they should: where anything else is found, {@link Unusual} is thrown, and {@link
 * JsonReader} finds out what it is.
 */
final class JsonScanner {

    /** Thrown where a text is not as simple as expected. */
    static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false);
        }
    }

    /** As many digits always fit. */
    private static final int MAX_DIGITS = 9;

    private static final int UNICODE_DIGITS = 4;

    /** Enough for a paragraph or two. */
    private static final int INITIAL = 1024;

    private final String source;

    private final Output text = new Output(INITIAL);
    private int at;

    JsonScanner(String source) {
        this.source = source;
    }

    /** The next character that is no white space, which stays; 0 at the end. */
    char peek() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    /** Whether {@code c} is next, and then goes beyond it. */
    boolean take(char c) {
        boolean next = peek() == c;
        at += next ? 1 : 0;
        return next;
    }

    /** Goes beyond {@code c}, which has to be next. */
    void expect(char c) {
        if (!take(c)) {
            throw new Unusual();
        }
    }

    /** Whether the word is next, and then goes beyond it; what follows it is for the next call to judge. */
    boolean takeWord(String word) {
        peek();
        boolean next = source.startsWith(word, at);
        at += next ? word.length() : 0;
        return next;
    }

    boolean isAtEnd() {
        peek();
        return at == source.length();
    }

    int number() {
        peek();
        int start = at;
        int number = 0;
        while (at < source.length() && isDigit(source.charAt(at)) && at - start < MAX_DIGITS) {
            number = number * 10 + source.charAt(at++) - '0';
        }
        boolean zeros = at - start > 1 && source.charAt(start) == '0';
        if (at == start || zeros) {
            throw new Unusual();
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String string() {
        expect('"');
        text.truncate(0);
        boolean surrogates = false;
        for (char c = afterPlain(); c != '"'; c = afterPlain()) {
            if (c == '\\') {
                c = escaped();
            } else if (c < ' ') {
                throw new Unusual();
            }
            surrogates |= Character.isSurrogate(c);
            text.append(c);
        }
        String string = text.toString();
        if (surrogates && Surrogates.firstLone(string) >= 0) {
            throw new Unusual();
        }
        return string;
    }

    /** Takes plain characters into the text, and the one after them; 0 at the end. */
    private char afterPlain() {
        at = text.appendPlain(source, at);
        return next();
    }

    private char next() {
        return at < source.length() ? source.charAt(at++) : 0;
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw new Unusual();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < UNICODE_DIGITS; i++) {
            char c = next();
            if (!HexFormat.isHexDigit(c)) {
                throw new Unusual();
            }
            code = code << 4 | HexFormat.fromHexDigit(c);
        }
        return (char) code;
    }
}
