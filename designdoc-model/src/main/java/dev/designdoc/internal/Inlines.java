package dev.designdoc.internal;

import org.jspecify.annotations.Nullable;

/** The little inline syntax that line patterns need: code spans, links, bold text. Everything else stays as written. */
public final class Inlines {

    private Inlines() {}

    /** An inline link. */
    record Link(String text, String target, boolean titled, int end) {}

    /** The index behind the construct at {@code i}: an escape, code span, link, autolink, or one character. */
    public static int skip(String s, int i) {
        int end = switch (s.charAt(i)) {
            case '\\' -> i + 2;
            case '`' -> codeEnd(s, i);
            case '[' -> bracketEnd(s, i);
            case '<' -> angleEnd(s, i);
            default -> -1;
        };
        return end < 0 ? i + 1 : Math.min(end, s.length());
    }

    /** The index behind the code span that begins at {@code i}; behind the backticks alone when it is none. */
    static int codeEnd(String s, int i) {
        int run = run(s, i, '`');
        for (int j = i + run; j < s.length(); j++) {
            if (s.charAt(j) == '`') {
                int close = run(s, j, '`');
                if (close == run) {
                    return j + close;
                }
                j += close - 1;
            }
        }
        return i + run;
    }

    private static boolean isCodeSpan(String s, int i, int end) {
        int run = run(s, i, '`');
        return run > 0 && end - i > 2 * run && s.startsWith("`".repeat(run), end - run);
    }

    /** The content of the code span that is {@code s} from {@code i} to {@code end}, or null when that is none. */
    static @Nullable String codeContent(String s, int i, int end) {
        if (!isCodeSpan(s, i, end)) {
            return null;
        }
        int run = run(s, i, '`');
        String content = s.substring(i + run, end - run).replace('\n', ' ');
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ")
                && !content.isBlank();
        return padded ? content.substring(1, content.length() - 1) : content;
    }

    /** A code span that holds {@code content}. */
    static String code(String content) {
        int longest = 0;
        for (int i = 0; i < content.length(); i++) {
            int run = run(content, i, '`');
            longest = Math.max(longest, run);
            i += Math.max(0, run - 1);
        }
        String fence = "`".repeat(hasRun(content, 1) ? longest + 1 : 1);
        boolean pad = content.startsWith("`") || content.endsWith("`")
                || content.startsWith(" ") && content.endsWith(" ");
        return pad ? fence + " " + content + " " + fence : fence + content + fence;
    }

    private static boolean hasRun(String s, int length) {
        for (int i = 0; i < s.length(); i++) {
            int run = run(s, i, '`');
            if (run == length) {
                return true;
            }
            i += Math.max(0, run - 1);
        }
        return false;
    }

    /** The link at {@code i}, or null when there is none with a destination in parentheses. */
    static @Nullable Link link(String s, int i) {
        int close = closeBracket(s, i);
        if (close < 0 || close + 1 >= s.length() || s.charAt(close + 1) != '(') {
            return null;
        }
        int at = space(s, close + 2);
        int from = at;
        String target;
        if (at < s.length() && s.charAt(at) == '<') {
            do {
                at += at < s.length() && s.charAt(at) == '\\' ? 2 : 1;
            } while (at < s.length() && s.charAt(at) != '>' && s.charAt(at) != '<' && s.charAt(at) != '\n');
            if (at >= s.length() || s.charAt(at) != '>') {
                return null;
            }
            target = s.substring(from + 1, at++);
        } else {
            int depth = 0;
            for (; at < s.length(); at++) {
                char c = s.charAt(at);
                if (c == '\\' && at + 1 < s.length() && s.charAt(at + 1) > ' ') {
                    at++;
                } else if (c <= ' ' || c == ')' && depth == 0) {
                    break;
                } else if (c == '(') {
                    depth++;
                } else if (c == ')') {
                    depth--;
                }
            }
            if (depth != 0) {
                return null;
            }
            target = s.substring(from, at);
        }
        int end = space(s, at);
        if (end < s.length() && s.charAt(end) == ')') {
            return new Link(s.substring(i + 1, close), target, false, end + 1);
        }
        return end > at ? titled(s, end, s.substring(i + 1, close), target) : null;
    }

    private static @Nullable Link titled(String s, int at, String text, String target) {
        char quote = at < s.length() ? s.charAt(at) : ' ';
        char closing = quote == '(' ? ')' : quote;
        if (quote != '"' && quote != '\'' && quote != '(') {
            return null;
        }
        int end = at + 1;
        while (end < s.length() && s.charAt(end) != closing) {
            end += s.charAt(end) == '\\' ? 2 : 1;
        }
        int close = space(s, end + 1);
        return close < s.length() && s.charAt(close) == ')' ? new Link(text, target, true, close + 1) : null;
    }

    /** The inner text of the bold text at the start of {@code s} and where it ends, or null. */
    public static @Nullable Bold bold(String s) {
        if (!s.startsWith("**") && !s.startsWith("__") || s.length() < 5) {
            return null;
        }
        String mark = s.substring(0, 2);
        for (int i = 2; i < s.length(); i = skip(s, i)) {
            if (i > 2 && s.startsWith(mark, i)) {
                String inner = s.substring(2, i);
                boolean flanked = !Texts.isSpace(inner.charAt(0)) && !Texts.isSpace(inner.charAt(inner.length() - 1));
                return flanked ? new Bold(inner, i + 2) : null;
            }
            if (s.charAt(i) == '\n' && i + 1 < s.length() && s.charAt(i + 1) == '\n') {
                return null;
            }
        }
        return null;
    }

    /** A bold text: what it says and the index behind it. */
    public record Bold(String inner, int end) {}

    private static int bracketEnd(String s, int i) {
        Link link = link(s, i);
        if (link != null) {
            return link.end();
        }
        int close = closeBracket(s, i);
        if (close < 0) {
            return -1;
        }
        if (close + 1 < s.length() && s.charAt(close + 1) == '[') {
            int second = closeBracket(s, close + 1);
            return second < 0 ? close + 1 : second + 1;
        }
        return close + 1;
    }

    private static int closeBracket(String s, int i) {
        if (i >= s.length() || s.charAt(i) != '[') {
            return -1;
        }
        int depth = 0;
        for (int j = i; j < s.length(); j++) {
            char c = s.charAt(j);
            if (c == '\\') {
                j++;
            } else if (c == '`') {
                j = codeEnd(s, j) - 1;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return j;
            }
        }
        return -1;
    }

    private static int angleEnd(String s, int i) {
        int end = s.indexOf('>', i);
        boolean opens = i + 1 < s.length() && (Character.isLetter(s.charAt(i + 1)) || s.charAt(i + 1) == '/'
                || s.charAt(i + 1) == '!');
        return end < 0 || !opens ? -1 : end + 1;
    }

    private static int space(String s, int i) {
        int at = i;
        while (at < s.length() && Texts.isSpace(s.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int run(String s, int i, char c) {
        int end = i;
        while (end < s.length() && s.charAt(end) == c) {
            end++;
        }
        return end - i;
    }
}
