package dev.designdoc.internal.text;

import org.jspecify.annotations.Nullable;

/** A bold text: what it says and the index after it. */
public record Bold(String inner, int end) {

    /** The bold text that begins at {@code start} of a text, its end counted from there; or null. */
    public static @Nullable Bold at(String text, int start) {
        return at(text, start, text.length());
    }

    /** The same in a text that ends at {@code to}. */
    public static @Nullable Bold at(String text, int start, int to) {
        int first = start + 2;
        if (to < start + 5 || !text.startsWith("**", start) && !text.startsWith("__", start)) {
            return null;
        }
        // What has no other syntax in it is bold up to the next mark; most labels are such.
        for (int i = first; i + 1 < to; i++) {
            char c = text.charAt(i);
            if (Inlines.isSyntax(c) || c == '\n') {
                break;
            }
            if (i > first && c == text.charAt(start) && text.charAt(i + 1) == c) {
                if (i + 2 < to && text.charAt(i + 2) == c) {
                    break;
                }
                return flanked(text.substring(first, i), i + 2 - start);
            }
        }
        return beside(text.substring(start, to));
    }

    /** The same at the start of a text that holds other syntax too. */
    private static @Nullable Bold beside(String text) {
        Inlines inlines = new Inlines(text);
        String mark = text.substring(0, 2);
        for (int i = 2; i < text.length(); i = inlines.skip(i)) {
            if (i > 2 && text.startsWith(mark, i)) {
                int end = i + closedWithin(inlines, text, i);
                return flanked(text.substring(2, end), end + 2);
            }
            if (text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return null;
            }
        }
        return null;
    }

    /** How many of more than two marks at {@code i} close what the bold text holds, as in {@code **a *b***}. */
    private static int closedWithin(Inlines inlines, String text, int i) {
        char mark = text.charAt(i);
        int end = i;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        int more = end - i - 2;
        if (more == 0) {
            return 0;
        }
        boolean open = false;
        for (int at = 2; at < i; at = inlines.skip(at)) {
            int to = at;
            while (to < i && text.charAt(to) == mark) {
                to++;
            }
            open ^= to - at == more;
            at = Math.max(at, to - 1);
        }
        return open ? more : 0;
    }

    private static @Nullable Bold flanked(String inner, int end) {
        boolean flanked = !Texts.isSpace(inner.charAt(0)) && !Texts.isSpace(inner.charAt(inner.length() - 1));
        return flanked ? new Bold(inner, end) : null;
    }
}
