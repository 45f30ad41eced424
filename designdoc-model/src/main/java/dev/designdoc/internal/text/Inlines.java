package dev.designdoc.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The little inline syntax that line patterns need: code spans, links, bold text. Everything else stays as written.
 *
 * <p>One instance looks at one text; what closes what is found in one pass, so that no text takes longer than its length.
 */
public final class Inlines {

    /** CommonMark's own bound for parentheses in a destination. */
    private static final int MAX_PARENTHESES = 32;

    private static final int[] NONE = {};

    private final String text;
    /** For each opening bracket the index of the closing one, for each run of backticks that of the closing run. */
    private final int[] closing;
    /** From where on a search for a character is known to fail; null before the first that does. */
    private @Nullable Map<Character, Integer> missing;
    /** Whether a bold text or a parenthesis was found that nothing closes; then no other is looked for. */
    private boolean boldOpen;
    private boolean parenthesisOpen;

    /** Looks at {@code text}. */
    public Inlines(String text) {
        this.text = text;
        this.closing = text.indexOf('[') < 0 && text.indexOf('`') < 0 ? NONE : closing(text);
    }

    /** An inline link. */
    public record Link(String text, String target, boolean titled, int end) {}

    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        if (text.indexOf('`') >= 0) {
            closeRuns(text, closing);
        }
        // While a bracket is open, its place holds the one that was open before it.
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '`' -> i = codeEnd(text, closing, i) - 1;
                case '[' -> {
                    closing[i] = open;
                    open = i;
                }
                case ']' -> {
                    if (open >= 0) {
                        int before = closing[open];
                        closing[open] = i;
                        open = before;
                    }
                }
                default -> { }
            }
        }
        while (open >= 0) {
            int before = closing[open];
            closing[open] = -1;
            open = before;
        }
        return closing;
    }

    private static void closeRuns(String text, int[] closing) {
        Map<Integer, Integer> runs = new HashMap<>();
        for (int i = text.lastIndexOf('`'); i >= 0; i = text.lastIndexOf('`', i - 1)) {
            int start = i;
            while (start > 0 && text.charAt(start - 1) == '`') {
                start--;
            }
            Integer next = runs.put(i + 1 - start, start);
            closing[start] = next == null ? -1 : next;
            i = start;
        }
    }

    /** The index after the construct at {@code i}: an escape, code span, link, autolink, or one character. */
    public int skip(int i) {
        int end = switch (text.charAt(i)) {
            case '\\' -> i + 2;
            case '`' -> codeEnd(text, closing, i);
            case '[' -> bracketEnd(i);
            case '<' -> angleEnd(i);
            default -> -1;
        };
        return end < 0 ? i + 1 : Math.min(end, text.length());
    }

    /** The same, with a bold text as one construct. */
    public int skipBold(int i) {
        boolean opens = !boldOpen && text.startsWith("**", i) && i + 2 < text.length() && !Texts.isSpace(text.charAt(i + 2));
        if (!opens) {
            return skip(i);
        }
        for (int at = skip(i + 2); at < text.length(); at = skip(at)) {
            if (text.startsWith("**", at) && !Texts.isSpace(text.charAt(at - 1))) {
                return at + 2;
            }
        }
        boldOpen = true;
        return skip(i);
    }

    /** The same, with what stands in parentheses as one construct. */
    public int skipParentheses(int i) {
        if (parenthesisOpen || text.charAt(i) != '(') {
            return skip(i);
        }
        int depth = 0;
        for (int at = i; at < text.length(); at = skip(at)) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        parenthesisOpen = true;
        return skip(i);
    }

    /** The index after the code span that begins at {@code i}; after the backticks alone when it is none. */
    private static int codeEnd(String text, int[] closing, int i) {
        int run = run(text, i);
        boolean first = i == 0 || text.charAt(i - 1) != '`';
        return first && closing[i] >= 0 ? closing[i] + run : i + run;
    }

    /** The link at the start of a text, or null. */
    public static @Nullable Link link(String text) {
        if (text.isEmpty() || text.charAt(0) != '[') {
            return null;
        }
        // Most links have nothing in them that could be anything else.
        int close = plainEnd(text, 1, ']', ' ');
        int end = close > 0 && close + 2 < text.length() && text.charAt(close + 1) == '('
                ? plainEnd(text, close + 2, ')', '!')
                : -1;
        return end > 0
                ? new Link(text.substring(1, close), text.substring(close + 2, end), false, end + 1)
                : new Inlines(text).link(0);
    }

    /** The first {@code end}, when no character before it means anything or is less than {@code least}; else -1. */
    private static int plainEnd(String text, int from, char end, char least) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == end) {
                return i;
            }
            if (isSyntax(c) || c == '(' || c < least) {
                return -1;
            }
        }
        return -1;
    }

    /** The link at {@code i}, or null when there is none with a destination in parentheses. */
    @Nullable public Link link(int i) {
        int close = i < closing.length && text.charAt(i) == '[' ? closing[i] : -1;
        if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            return null;
        }
        int from = space(close + 2);
        boolean angles = from < text.length() && text.charAt(from) == '<';
        int to = angles ? angleDestinationEnd(from + 1) : destinationEnd(from);
        if (to < 0) {
            return null;
        }
        String target = angles ? text.substring(from + 1, to) : text.substring(from, to);
        int after = angles ? to + 1 : to;
        int end = space(after);
        String label = text.substring(i + 1, close);
        if (end < text.length() && text.charAt(end) == ')') {
            return new Link(label, target, false, end + 1);
        }
        return end > after ? titled(end, label, target) : null;
    }

    private int angleDestinationEnd(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '>') {
                return at;
            } else if (c == '<' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int destinationEnd(int from) {
        int depth = 0;
        int at = from;
        for (; at < text.length() && depth <= MAX_PARENTHESES; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) > ' ') {
                at++;
            } else if (c <= ' ' || c == ')' && depth == 0) {
                break;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return depth == 0 ? Math.min(at, text.length()) : -1;
    }

    private @Nullable Link titled(int at, String label, String target) {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'' && quote != '(') {
            return null;
        }
        int end = find(quote == '(' ? ')' : quote, at + 1);
        int close = end < 0 ? text.length() : space(end + 1);
        return close < text.length() && text.charAt(close) == ')' ? new Link(label, target, true, close + 1) : null;
    }

    /** The next {@code c} that no backslash stands before, or -1. */
    private int find(char c, int from) {
        Map<Character, Integer> known = missing;
        if (known != null && known.getOrDefault(c, Integer.MAX_VALUE) <= from) {
            return -1;
        }
        int at = text.indexOf(c, from);
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at = text.indexOf(c, at + 1);
        }
        if (at < 0) {
            known = known == null ? new HashMap<>() : known;
            known.put(c, from);
            missing = known;
        }
        return at;
    }

    /** Whether anything may begin before {@code end}: an escape, code span, link, bold text or angle brackets. */
    public static boolean hasSyntax(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (isSyntax(text.charAt(i)) || text.charAt(i) == '*') {
                return true;
            }
        }
        return false;
    }

    static boolean isSyntax(char c) {
        return c == '\\' || c == '`' || c == '[' || c == '<';
    }

    private int bracketEnd(int i) {
        Link link = link(i);
        if (link != null) {
            return link.end();
        }
        int close = closing[i];
        if (close < 0) {
            return -1;
        }
        boolean reference = close + 1 < text.length() && text.charAt(close + 1) == '[' && closing[close + 1] >= 0;
        return reference ? closing[close + 1] + 1 : close + 1;
    }

    private int angleEnd(int i) {
        boolean opens = i + 1 < text.length() && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/'
                || text.charAt(i + 1) == '!');
        int end = opens ? find('>', i) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private int space(int i) {
        int at = i;
        while (at < text.length() && Texts.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int run(String s, int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) == '`') {
            end++;
        }
        return end - i;
    }
}
