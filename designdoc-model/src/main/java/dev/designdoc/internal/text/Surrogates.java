package dev.designdoc.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Halves of a character that no text in UTF-8 can hold. */
public final class Surrogates {

    /** Longer texts are looked at in blocks of that size. */
    private static final int BLOCK = 1024;

    /** After so many characters the next may be Latin again. */
    private static final int WORD = 32;

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

    /** The encoder passes over what is Latin, many characters at a time; the rest comes in words. */
    private static int firstLoneOfLong(String text) {
        CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
        CharBuffer in = CharBuffer.wrap(text.toCharArray());
        ByteBuffer out = ByteBuffer.allocate(BLOCK);
        while (in.hasRemaining()) {
            encoder.encode(in, out.clear(), false);
            int end = Math.min(in.limit(), in.position() + WORD);
            for (int i = in.position(); i < end; i++) {
                if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
                    return i;
                }
            }
            in.position(end);
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
