package dev.designdoc.markdown.internal.write;

import java.util.List;

/** Writes lists in canonical form. */
public final class ListWriter {

    private static final int MAX_PADDING = 3;
    private static final int MAX_DIGITS = 9;

    private ListWriter() {}

    static void list(
            StringBuilder out, List<String> texts, char marker, boolean spaced, String neighbours, int width) {
        boolean numbered = marker == '.' || marker == ')';
        char other = marker == '.' ? ')' : '.';
        char bullet = !numbered ? bullet(marker, texts, neighbours) : neighbours.indexOf(marker) >= 0 ? other : marker;
        boolean isWide = marker(numbered ? "1" : "", bullet, width).length() >= width;
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.append(spaced ? "\n\n" : "\n");
            }
            String before = marker(numbered ? String.valueOf(i + 1) : "", bullet, isWide ? width : 0);
            indented(out, before, texts.get(i), before.length());
        }
        // An item of nothing takes no code that a blank line divides from it.
        if (!isWide) {
            out.append('\n').append(numbered ? String.valueOf(texts.size() + 1) : "").append(bullet);
        }
    }

    /** How wide a marker has to be that indented code after the list is not part of its last item; 0 for any. */
    static int widthBefore(String next) {
        int column = 0;
        for (int i = 0; i < next.length() && (next.charAt(i) == ' ' || next.charAt(i) == '\t'); i++) {
            column = next.charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
        }
        return column >= 4 ? column + 1 : 0;
    }

    /** A marker at least as wide as CommonMark lets it be: spaces after it, then before it, then leading zeros. */
    private static String marker(String number, char mark, int width) {
        if (width == 0) {
            return number + mark + ' ';
        }
        int missing = Math.max(0, width - number.length() - 2);
        int after = Math.min(MAX_PADDING, missing);
        int before = Math.min(MAX_PADDING, missing - after);
        int zeros = number.isEmpty() ? 0 : Math.min(MAX_DIGITS - number.length(), missing - after - before);
        return " ".repeat(before) + "0".repeat(Math.max(0, zeros)) + number + mark + " ".repeat(1 + after);
    }

    /** A bullet that is not that of a list beside this one, nor makes a thematic break of an item. */
    private static char bullet(char best, List<String> texts, String neighbours) {
        for (char bullet : new char[] {best, '-', '*', '+'}) {
            if (neighbours.indexOf(bullet) < 0 && !isBreak(bullet, texts)) {
                return bullet;
            }
        }
        return '-';
    }

    private static boolean isBreak(char bullet, List<String> texts) {
        for (String text : texts) {
            if (isBreak(bullet, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char bullet, String text) {
        int end = text.indexOf('\n');
        int marks = 1;
        for (int i = 0; i < (end < 0 ? text.length() : end); i++) {
            char c = text.charAt(i);
            if (c == bullet) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3 && bullet != '+';
    }

    /** The text after a marker, its further lines as deep as its first. */
    public static String indented(String marker, String text) {
        return indented(marker, text, marker.length());
    }

    /** The text after a marker, its further lines from {@code column} on. */
    public static String indented(String marker, String text, int column) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        indented(out, marker, text, column);
        return out.toString();
    }

    private static void indented(StringBuilder out, String marker, String text, int column) {
        out.append(marker);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.append(text, from, end + 1);
            from = end + 1;
            if (from < text.length() && text.charAt(from) != '\n') {
                out.append(" ".repeat(column));
            }
        }
        out.append(text, from, text.length());
    }
}
