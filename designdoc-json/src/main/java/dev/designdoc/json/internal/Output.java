package dev.designdoc.json.internal;

import java.util.Arrays;

/** A text that grows; unlike a StringBuilder it copies and checks a string in one go. */
final class Output {

    private static final int INITIAL = 4096;
    private static final int ASCII = 128;

    /** For each character whether it needs an escape in JSON. */
    private static final boolean[] ESCAPED = new boolean[ASCII];

    static {
        Arrays.fill(ESCAPED, 0, ' ', true);
        ESCAPED['"'] = true;
        ESCAPED['\\'] = true;
    }

    private char[] chars = new char[INITIAL];
    private int length;
    private boolean surrogates;

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
        reserve(text.length() + 2);
        chars[length++] = '"';
        int start = length;
        int end = start + text.length();
        text.getChars(0, text.length(), chars, start);
        int i = start;
        while (i < end && !isSpecial(chars[i])) {
            i++;
        }
        length = i;
        for (int next = i - start; next < text.length(); next++) {
            escaped(text.charAt(next));
        }
        append('"');
    }

    private void escaped(char c) {
        reserve(6);
        if (c >= ASCII || !ESCAPED[c]) {
            chars[length++] = c;
            surrogates |= Character.isSurrogate(c);
            return;
        }
        chars[length++] = '\\';
        switch (c) {
            case '"', '\\' -> chars[length++] = c;
            case '\n' -> chars[length++] = 'n';
            case '\t' -> chars[length++] = 't';
            case '\r' -> chars[length++] = 'r';
            default -> append("u00").append(hex(c >> 4)).append(hex(c));
        }
    }

    private static boolean isSpecial(char c) {
        return c < ASCII ? ESCAPED[c] : Character.isSurrogate(c);
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 0xF, 16);
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
