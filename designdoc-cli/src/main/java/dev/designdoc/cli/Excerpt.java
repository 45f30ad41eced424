package dev.designdoc.cli;

import dev.designdoc.diagnostic.SourceRange;

/** The line of a document that a message speaks of, with carets under the place. */
final class Excerpt {

    private static final int WIDTH = 120;
    private static final int CONTEXT = 40;

    private Excerpt() {}

    /** Two lines, each with its line end; "" when the place is not in the text or its line is blank. */
    static String of(String text, SourceRange range) {
        int at = range.startOffset();
        if (at > text.length() || text.isEmpty()) {
            return "";
        }
        int start = at;
        while (start > 0 && !endsLine(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !endsLine(text.charAt(end))) {
            end++;
        }
        boolean cutsStart = at - start > WIDTH - CONTEXT;
        int from = cutsStart ? boundary(text, at - CONTEXT) : start;
        boolean cutsEnd = end - from > WIDTH;
        int to = cutsEnd ? boundary(text, from + WIDTH) : end;
        String line = text.substring(from, to);
        if (line.isBlank()) {
            return "";
        }
        String before = "  " + (cutsStart ? "…" : "");
        String indent = before.replace('…', ' ') + blank(text.substring(from, at));
        int carets = Math.max(1, width(text.substring(at, Math.max(at, Math.min(to, range.endOffset())))));
        return before + printable(line) + (cutsEnd ? "…" : "") + "\n" + indent + "^".repeat(carets) + "\n";
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    private static int boundary(String text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }

    /** The text without what would move the cursor or change colours. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
            out.appendCodePoint(control || c == 0x2028 || c == 0x2029 || c >= 0x202a && c <= 0x202e ? '\uFFFD' : c);
        });
        return out.toString();
    }

    /** White space as wide as the text; tabs stay tabs, so that they stop where those of the line do. */
    private static String blank(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(width(c))));
        return out.toString();
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    /** How many columns of a terminal a character takes. */
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100
                && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6 || c >= 0x1f300 && c <= 0x1faff || c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
