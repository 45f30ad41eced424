package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Texts;

/**
 * What stands between a part of an item and the one before it.
 *
 * @param text the characters, as they are written
 * @param lastBeforeDigit whether only the last of them before a digit divides
 */
public record Sep(String text, boolean lastBeforeDigit) {

    /** The dash of the template. */
    public static final Sep DASH = new Sep(" - ", false);

    private static final String DASHES = "-\u2014\u2013\u2192";

    /** Whether what follows the line would be divided from it by the dash that it ends with. */
    static boolean isOpen(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && DASHES.indexOf(line.charAt(last)) >= 0 && Texts.isSpace(line.charAt(last - 1));
    }

    /** Where one begins that divides the text, outside of code spans and links and before {@code limit}; or -1. */
    int find(String in, int limit) {
        int plain = first(in, limit);
        if (plain < 0 || !lastBeforeDigit && !Inlines.hasSyntax(in, plain)) {
            return plain;
        }
        int found = -1;
        Inlines inlines = new Inlines(in);
        for (int i = 0; i < limit; i = inlines.skipBold(i)) {
            if (i > 0 && end(in, i) > 0) {
                if (!lastBeforeDigit) {
                    return i;
                }
                found = i;
            }
        }
        return found;
    }

    private int first(String in, int limit) {
        char first = text.charAt(0);
        boolean spaced = Texts.isSpace(first);
        for (int i = 1; i < limit; i++) {
            char c = in.charAt(i);
            if ((spaced ? Texts.isSpace(c) : c == first) && end(in, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index after the separator that begins at {@code i}, or -1 when none does. */
    int end(String in, int i) {
        if (!lastBeforeDigit && text.equals(DASH.text)) {
            return dashEnd(in, i);
        }
        String words = Texts.trimEnd(text);
        int end = i + words.length();
        if (!in.startsWith(words, i)) {
            return -1;
        }
        if (lastBeforeDigit) {
            while (end < in.length() && Texts.isSpace(in.charAt(end))) {
                end++;
            }
            return end < in.length() && Character.isDigit(in.charAt(end)) ? end : -1;
        }
        boolean spaced = text.length() > words.length();
        return !spaced || end == in.length() || Texts.isSpace(in.charAt(end)) ? end : -1;
    }

    private static int dashEnd(String in, int i) {
        // Of several spaces the first was looked at.
        if (!Texts.isSpace(in.charAt(i)) || i > 0 && Texts.isSpace(in.charAt(i - 1))) {
            return -1;
        }
        int dash = i;
        while (dash < in.length() && Texts.isSpace(in.charAt(dash)) && in.charAt(dash) != '\n') {
            dash++;
        }
        boolean divides = dash + 1 < in.length() && DASHES.indexOf(in.charAt(dash)) >= 0
                && Texts.isSpace(in.charAt(dash + 1));
        return divides ? dash + 1 : -1;
    }

    /** Whether a text ends there, or a separator begins. */
    boolean isEnd(String in, int at) {
        return at == in.length() || end(in, at) > 0;
    }

    /** What stands after the separator at {@code at}. */
    String after(String in, int at) {
        return at >= in.length() ? "" : Texts.trim(in.substring(end(in, at)));
    }
}
