package dev.designdoc.internal.text;

/** Halves of a character that no text in UTF-8 can hold. */
public final class Surrogates {

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    public static int firstLone(String text) {
        int i = firstHalf(text, 0);
        while (i >= 0 && !isLone(text, i)) {
            i = firstHalf(text, i + 1);
        }
        return i;
    }

    /** A loop so short that nearly nothing of it is left for a Latin text. */
    private static int firstHalf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
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
