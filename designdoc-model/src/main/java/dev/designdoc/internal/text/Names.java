package dev.designdoc.internal.text;

import java.util.Locale;

/** Names of headings, labels and fields, compared as people write them. */
public final class Names {

    private Names() {}

    /** The name in lower case with single spaces, without emphasis and a closing colon. */
    public static String normalize(String name) {
        int length = name.length();
        char[] out = new char[length];
        int end = 0;
        boolean space = false;
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c == '*' && !isWithinWord(name, i) || c == '_' && (i == length - 1 || end == 0)) {
                continue;
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0') {
                space = end > 0;
                continue;
            }
            if (space) {
                out[end++] = ' ';
                space = false;
            }
            ascii &= c < 128;
            c = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            out[end++] = c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c;
        }
        while (end > 0 && (out[end - 1] == ':' || out[end - 1] == ' ' || out[end - 1] == '_')) {
            end--;
        }
        String lower = new String(out, 0, end);
        return ascii ? lower : lower.toLowerCase(Locale.ROOT);
    }

    private static boolean isWithinWord(String name, int i) {
        return i > 0 && i + 1 < name.length()
                && Character.isLetterOrDigit(name.charAt(i - 1)) && Character.isLetterOrDigit(name.charAt(i + 1));
    }

    /** What is left of a normal heading without the number, emoji or other decoration it begins with. */
    public static String withoutDecoration(String normal) {
        int start = 0;
        while (start < normal.length()) {
            int c = normal.codePointAt(start);
            if (Character.isLetter(c)) {
                break;
            }
            start += Character.charCount(c);
        }
        int end = normal.length();
        while (end > start) {
            int c = normal.codePointBefore(end);
            int kind = Character.getType(c);
            if (c < 128 || kind != Character.OTHER_SYMBOL && kind != Character.NON_SPACING_MARK && c != 0x200d) {
                break;
            }
            end -= Character.charCount(c);
        }
        return Texts.trim(normal.substring(start, end));
    }
}
