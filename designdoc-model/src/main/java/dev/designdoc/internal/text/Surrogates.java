package dev.designdoc.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Halves of a character that no text in UTF-8 can hold. */
public final class Surrogates {

    /** Longer texts are looked at in blocks of that size. */
    private static final int BLOCK = 1024;

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    public static int firstLone(String text) {
        if (text.length() > BLOCK) {
            return firstLoneOfLong(text);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The encoder passes over what is Latin, many characters at a time. */
    private static int firstLoneOfLong(String text) {
        CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
        ByteBuffer out = ByteBuffer.allocate(BLOCK);
        char[] chars = new char[BLOCK];
        for (int from = 0; from < text.length(); from += BLOCK) {
            int length = Math.min(BLOCK, text.length() - from);
            text.getChars(from, from + length, chars, 0);
            CharBuffer in = CharBuffer.wrap(chars, 0, length);
            encoder.encode(in, out.clear(), false);
            for (int i = in.position(); i < length; i++) {
                if (Character.isSurrogate(chars[i]) && isLone(text, from + i)) {
                    return from + i;
                }
            }
        }
        return -1;
    }

    /** Whether the half at {@code i} has no other half. */
    public static boolean isLone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** What to say about the half at {@code at}. */
    public static String message(String text, int at) {
        return "the text holds half a character, U+%04X at index %d".formatted((int) text.charAt(at), at);
    }
}
