package dev.designdoc.json.internal;

import java.util.Arrays;

/** A text that grows; unlike a StringBuilder it copies and checks a string in one go. */
final class Output {

    private static final int ASCII = 128;

    /** The characters of an escape such as {@code \\u0007}. */
    private static final int LONGEST = 6;

    /** What is spelt at a time, so that a long text does not need six times its room. */
    private static final int CHUNK = 1024;

    /** For each character whether it needs an escape in JSON. */
    private static final boolean[] ESCAPED = new boolean[ASCII];

    static {
        Arrays.fill(ESCAPED, 0, ' ', true);
        ESCAPED['"'] = true;
        ESCAPED['\\'] = true;
    }

    private char[] chars;
    private int length;
    private boolean surrogates;

    /** An output with room for that many characters, and more when they come. */
    Output(int expected) {
        chars = new char[expected];
    }

    Output append(char c) {
        reserve(1);
        chars[length++] = c;
        return this;
    }

    Output append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), chars, length);
        length += text.length();
        return this;
    }

    /** Appends {@code text} as JSON spells it. */
    void quoted(String text) {
        append('"');
        for (int from = 0; from < text.length(); from += CHUNK) {
            spell(text, from, Math.min(from + CHUNK, text.length()));
        }
        append('"');
    }

    /** Copies the characters to the end of the room they could need, and spreads them from there. */
    private void spell(String text, int from, int to) {
        int count = to - from;
        reserve(count * LONGEST);
        char[] buffer = chars;
        int out = length;
        int in = out + count * (LONGEST - 1);
        text.getChars(from, to, buffer, in);
        for (int end = in + count; in < end; in++) {
            char c = buffer[in];
            if (c >= ASCII) {
                surrogates |= Character.isSurrogate(c);
                buffer[out++] = c;
            } else if (!ESCAPED[c]) {
                buffer[out++] = c;
            } else {
                buffer[out++] = '\\';
                char letter = letter(c);
                buffer[out++] = letter;
                if (letter == 'u') {
                    buffer[out++] = '0';
                    buffer[out++] = '0';
                    buffer[out++] = Character.forDigit(c >> 4, 16);
                    buffer[out++] = Character.forDigit(c & 0xF, 16);
                }
            }
        }
        length = out;
    }

    private static char letter(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case '\n' -> 'n';
            case '\t' -> 't';
            case '\r' -> 'r';
            default -> 'u';
        };
    }

    boolean isEmpty() {
        return length == 0;
    }

    private void reserve(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }

    /** Whether a spelt string had half of a character, with or without its other half. */
    boolean hasSurrogates() {
        return surrogates;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
