package dev.designdoc.markdown.internal.outline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Makes Markdown of plain text. */
public final class Escaping {

    /** What may begin, end or divide something wherever it stands. */
    private static final String ALWAYS = "\\`*[]<>~|,";
    /** What divides a line when it stands between spaces. */
    private static final String DASHES = "-\u2014\u2013\u2192";
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final BitSet lonely;
    private final StringBuilder out = new StringBuilder();

    private Escaping(String text) {
        this.text = text;
        this.lonely = lonelyParentheses(text);
    }

    /**
     * Markdown on one line that says {@code plain}.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static String escape(String plain) {
        String text = plain.strip().replaceAll("[\\r\\n]+", " ");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the text is blank; leave it out instead");
        }
        return new Escaping(text).escaped();
    }

    private String escaped() {
        int sign = beginning();
        int hidden = TemplateWords.areIn(text) ? firstLetter() : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean entity = i == hidden || isOutsideOfLines(c) || DASHES.indexOf(c, 1) >= 0 && standsAlone(i);
            // A name loses the colon it ends with, whatever stands before that.
            if (entity || c == ':' && i + 1 == text.length()) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(i == sign || ALWAYS.indexOf(c) >= 0 || divides(i) ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    private int firstLetter() {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the sign stands that makes a block of a text that begins so, or -1. */
    private int beginning() {
        int digits = 0;
        while (digits < text.length() && digits < MOST_DIGITS && isDigit(digits)) {
            digits++;
        }
        if (digits > 0) {
            boolean number = digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0 && endsWord(digits + 1);
            return number ? digits : -1;
        }
        int run = 1;
        while (run < text.length() && text.charAt(run) == text.charAt(0)) {
            run++;
        }
        return switch (text.charAt(0)) {
            case '#' -> run <= 6 && endsWord(run) ? 0 : -1;
            case '+' -> endsWord(1) ? 0 : -1;
            case '-' -> endsWord(run) ? 0 : -1;
            case '=' -> run == text.length() ? 0 : -1;
            default -> -1;
        };
    }

    /** Whether the character divides what stands before it from what stands after it. */
    private boolean divides(int i) {
        return switch (text.charAt(i)) {
            case '-' -> standsAlone(i);
            case '#' -> beginsLastRun(i);
            case ':' -> endsWord(i + 1);
            case '/' -> isBeforeDigit(i);
            case '_' -> !isWithinWord(i);
            case '&' -> isBeforeEntity(i);
            case '(', ')' -> lonely.get(i);
            default -> false;
        };
    }

    private static BitSet lonelyParentheses(String text) {
        BitSet lonely = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')' && open.poll() == null) {
                lonely.set(i);
            }
        }
        open.forEach(lonely::set);
        return lonely;
    }

    private boolean standsAlone(int i) {
        return (i == 0 || isSpace(i - 1)) && endsWord(i + 1);
    }

    /** Whether the text ends with a word of this character, as a heading may. */
    private boolean beginsLastRun(int i) {
        int at = i;
        while (at < text.length() && text.charAt(at) == text.charAt(i)) {
            at++;
        }
        return at == text.length() && (i == 0 || isSpace(i - 1));
    }

    private boolean endsWord(int i) {
        return i == text.length() || isSpace(i);
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isBeforeDigit(int i) {
        int at = i + 1;
        while (at < text.length() && isSpace(at)) {
            at++;
        }
        return at == text.length() || Character.isDigit(text.charAt(at));
    }

    private boolean isWithinWord(int i) {
        return i > 0 && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean isBeforeEntity(int i) {
        int at = i + 1;
        while (at < text.length() && (text.charAt(at) == '#' || Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ';';
    }

    /** Controls, and the spaces and line ends that programs take for others. */
    private static boolean isOutsideOfLines(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> c == '\uFEFF';
        };
    }
}
