package dev.designdoc.json.internal;

import java.util.Arrays;

/** A text that grows; unlike a StringBuilder it copies, escapes and checks a string in one go. */
final class Output {

    /** The characters of an escape such as {@code \\u0007}. */
    private static final int LONGEST = 6;

    /** How many characters are copied that may turn out to stand after one that is not plain. */
    private static final int CHUNK = 128;

    private static final byte PLAIN = 0;
    private static final byte ESCAPED = 1;
    private static final byte SURROGATE = 2;

    /** What each character is in JSON. One look at a table costs less than comparisons. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(KINDS, 0, ' ', ESCAPED);
        KINDS['"'] = ESCAPED;
        KINDS['\\'] = ESCAPED;
        Arrays.fill(KINDS, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
    }

    private char[] chars;
    private int length;
    private boolean loneSurrogates;

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
    Output quoted(String text) {
        int end = text.length();
        append('"');
        reserve(end);
        for (int i = appendPlain(text, 0); i < end; i = appendPlain(text, i + 1)) {
            char c = text.charAt(i);
            if (KINDS[c] == ESCAPED) {
                escape(c);
            } else {
                append(c);
                loneSurrogates |= KINDS[c] == SURROGATE && Surrogates.isLone(text, i);
            }
        }
        return append('"');
    }

    /**
     * Appends the characters of {@code text} that stand in JSON as they are and that there is room for.
     *
     * @return the index of the first that was not appended
     */
    int appendPlain(String text, int from) {
        char[] to = chars;
        int i = from;
        int end = Math.min(text.length(), from + to.length - length);
        while (i < end) {
            // Characters are copied together and looked at where they came to stand, which is sooner done than one by one.
            int chunk = Math.min(end, i + CHUNK);
            int at = length;
            int last = at + chunk - i;
            text.getChars(i, chunk, to, at);
            while (at < last && KINDS[to[at]] == PLAIN) {
                at++;
            }
            i += at - length;
            length = at;
            if (at < last) {
                break;
            }
        }
        return i;
    }

    private void escape(char c) {
        reserve(LONGEST);
        char letter = letter(c);
        chars[length++] = '\\';
        chars[length++] = letter;
        if (letter == 'u') {
            chars[length++] = '0';
            chars[length++] = '0';
            chars[length++] = Character.forDigit(c >> 4, 16);
            chars[length++] = Character.forDigit(c & 0xF, 16);
        }
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

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Takes away what is after that many characters. */
    void truncate(int to) {
        length = to;
    }

    /** Takes away everything and keeps the room. */
    void clear() {
        length = 0;
        loneSurrogates = false;
    }

    /** How many characters there is room for. */
    int room() {
        return chars.length;
    }

    private void reserve(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }

    /** Whether a spelt string had half of a character without its other half. */
    boolean hasLoneSurrogates() {
        return loneSurrogates;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
