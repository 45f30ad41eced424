package dev.designdoc.internal.text;

/** The normal forms of text: what two spellings of the same text have in common. */
public final class Texts {

    private Texts() {}

    /**
     * Blocks: LF line ends, no blank lines at the ends, no white space after the last line, up to three spaces less
     * before the first line (four are code).
     */
    public static String blocks(String s) {
        return unifiedBlocks(lineFeeds(s));
    }

    /** The same of a text that has LF line ends already. */
    public static String unifiedBlocks(String text) {
        if (isTrimmed(text)) {
            return text;
        }
        int end = endWithoutSpace(text, 0);
        int start = startOfFirstLine(text, end);
        int indent = start;
        while (indent < end && text.charAt(indent) == ' ' && indent - start < 4) {
            indent++;
        }
        // A tab within the first four columns makes it code as well, so all of the indent stays.
        boolean code = indent - start == 4 || indent < end && text.charAt(indent) == '\t';
        return text.substring(code ? start : indent, end);
    }

    /** One line: line breaks become a space, white space at the ends goes. */
    public static String inline(String s) {
        if (isTrimmed(s) && !hasLineEnd(s)) {
            return s;
        }
        int end = endWithoutSpace(s, 0);
        int start = 0;
        while (start < end && isSpace(s.charAt(start))) {
            start++;
        }
        if (s.indexOf('\n', start) < 0 && s.indexOf('\r', start) < 0) {
            return s.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (c == '\n' || c == '\r') {
                while (!out.isEmpty() && isSpace(out.charAt(out.length() - 1))) {
                    out.setLength(out.length() - 1);
                }
                while (i + 1 < end && isSpace(s.charAt(i + 1))) {
                    i++;
                }
                out.append(' ');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Lines kept as they are, without blank ones at the ends. */
    public static String raw(String s) {
        String text = lineFeeds(s);
        int end = endWithoutSpace(text, 0);
        return text.substring(startOfFirstLine(text, end), end);
    }

    /** LF for every line end. */
    public static String lineFeeds(String s) {
        return s.indexOf('\r') < 0 ? s : s.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Two blocks, one below the other. */
    public static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "\n\n" + second;
    }

    /** Without white space at both ends; every other character that Java takes for a space stays. */
    public static String trim(String s) {
        return isTrimmed(s) ? s : trimStart(trimEnd(s));
    }

    /** Without white space at the start. */
    public static String trimStart(String s) {
        int start = 0;
        while (start < s.length() && isSpace(s.charAt(start))) {
            start++;
        }
        return s.substring(start);
    }

    /** Without white space at the end. */
    public static String trimEnd(String s) {
        return s.substring(0, endWithoutSpace(s, 0));
    }

    /** Whether there is nothing but spaces, tabs and line ends. */
    public static boolean isBlank(CharSequence s) {
        for (int i = 0; i < s.length(); i++) {
            if (!isSpace(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The white space of CommonMark: space, tab and line ends; nothing else makes a line blank. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean hasLineEnd(String s) {
        return s.indexOf('\n') >= 0 || s.indexOf('\r') >= 0;
    }

    /** Whether neither end can be white space. */
    private static boolean isTrimmed(String s) {
        int last = s.length() - 1;
        return last >= 0 && s.charAt(0) > ' ' && s.charAt(last) > ' ';
    }

    private static int endWithoutSpace(String s, int start) {
        int end = s.length();
        while (end > start && isSpace(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int startOfFirstLine(String text, int end) {
        int start = 0;
        for (int i = 0; i < end && isSpace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return start;
    }
}
