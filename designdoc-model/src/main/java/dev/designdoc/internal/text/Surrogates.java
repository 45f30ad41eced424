package dev.designdoc.internal.text;

/** Halves of a character that no text in UTF-8 can hold. */
public final class Surrogates {

    /** The characters of longer texts are sooner looked at in an array. */
    private static final int LONG = 1024;

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    public static int firstLone(String text) {
        if (text.length() > LONG) {
            return firstLone(text, text.toCharArray());
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstLone(String text, char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Character.isSurrogate(chars[i]) && isLone(text, i)) {
                return i;
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
