package dev.designdoc.json.internal;

/** Halves of a character that neither JSON nor YAML can hold in UTF-8. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first half without its other half, or -1. */
    static int firstLone(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                i++;
            } else if (Character.charCount(text.codePointAt(i)) == 2) {
                i += 2;
            } else {
                return i;
            }
        }
        return -1;
    }

    static String message(String text, int at) {
        return "the text holds half a character, U+%04X at index %d".formatted((int) text.charAt(at), at);
    }
}
