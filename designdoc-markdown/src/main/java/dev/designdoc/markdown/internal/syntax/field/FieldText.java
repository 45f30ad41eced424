package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammar of fields in a text: a marked or plain name with a colon at the start of a line or after a separator. */
public final class FieldText {

    private static final int MAX_NAME = 40;
    private static final int MAX_PLAIN_WORDS = 3;
    /** The name, its marks and its colon. */
    private static final int MAX_MARKED = MAX_NAME + 5;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·]\\s+|\\s*[,;]\\s+|\\s*<br\\s*/?>\\s*");
    private static final String SEPARATORS = "|·,;<";
    private static final Pattern BREAK = Pattern.compile("<br\\s?/?>");

    private static final Pattern COLON = Pattern.compile("(?<!\\\\): ");

    private FieldText() {}

    /** How the name of a field is marked. */
    enum Marks { MARKED, PLAIN }

    /**
     * A field in a text; the offsets are those of the text.
     *
     * @param open where its marks begin
     * @param close where it ends, with the marks around its value
     * @param line whether it begins a line
     */
    record Part(Marks marks, int open, int nameFrom, int nameTo, int valueFrom, int valueTo, int close, boolean line) {

        String name(String text) {
            return Texts.inline(text.substring(nameFrom, nameTo));
        }

        /** The value on one line, without the line breaks it goes on after. */
        String value(String text) {
            StringBuilder out = new StringBuilder();
            for (int at = valueFrom; at <= valueTo; ) {
                int end = text.indexOf('\n', at);
                boolean last = end < 0 || end >= valueTo;
                String line = Texts.trim(text.substring(at, last ? valueTo : withoutBreak(text, at, end)));
                out.append(out.isEmpty() || line.isEmpty() ? "" : " ").append(line);
                at = last ? valueTo + 1 : end + 1;
            }
            return out.toString();
        }

        private Part ending(int end, int valueEnd) {
            return new Part(marks, open, nameFrom, nameTo, valueFrom, valueEnd, end, line);
        }
    }

    /** A field as it is written. */
    static String line(String name, String value) {
        return "**" + name + "**: " + value;
    }

    /** Whether a field of that name and value is read back from a line; one that is not could not be written. */
    public static boolean canStand(String name, String value) {
        String text = line(name, value);
        if (name.isEmpty() || text.indexOf('\n') >= 0) {
            return false;
        }
        if (!Inlines.hasSyntax(name, name.length()) && !Inlines.hasSyntax(value, value.length()) && value.indexOf('_') < 0) {
            return isName(name) && Texts.trim(value).equals(value);
        }
        List<Part> parts = parts(text, (plain, at) -> false);
        return parts.size() == 1 && parts.get(0).name(text).equals(name) && parts.get(0).value(text).equals(value);
    }

    /** Where the value ends that a text is, before a comment after it; -1 where a field begins in it. */
    static int valueEnd(String text) {
        String marked = "a: " + text;
        List<Part> parts = parts(marked, (name, at) -> at == 0);
        return parts.size() == 1 ? Math.max(0, parts.get(0).valueTo() - "a: ".length()) : -1;
    }

    /** Tells whether a plain name at an offset begins a field. */
    interface Plain {
        boolean begins(String name, int at);
    }

    /** The fields of a text in their order; text before the first belongs to none. */
    static List<Part> parts(String text, Plain plain) {
        List<Part> parts = new ArrayList<>();
        Part open = null;
        Inlines inlines = null;
        int lastComment = -1;
        int lineEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
            if (!lineStart && isLetter(text.charAt(i))) {
                continue;
            }
            if (i > lineEnd) {
                lineEnd = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
            }
            Part next = lineStart ? atLineStart(text, i, lineEnd, plain) : null;
            int end = i;
            if (next == null && open != null && i >= open.valueFrom && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                Matcher separator = separator(text, i, open.valueFrom, lineEnd);
                if (separator != null) {
                    next = marked(text, separator.end(), Math.min(lineEnd, separator.end() + MAX_MARKED), false);
                    // A link in bold is a value with a note.
                    next = next != null && next.name(text).contains("](") ? null : next;
                    end = separator.start();
                }
            }
            if (next != null) {
                if (open != null) {
                    parts.add(closed(text, open, end));
                } else {
                    inlines = Inlines.hasSyntax(text, text.length()) ? new Inlines(text) : null;
                    lastComment = text.lastIndexOf("-->");
                }
                open = next;
                i = Math.max(i, next.valueFrom - 1);
            } else if (open == null) {
                i = lineEnd;
            } else if (inlines != null && i >= open.valueFrom) {
                // What stands in comments, code and links begins no field.
                boolean isComment = i < lastComment && text.startsWith("<!--", i);
                int after = isComment ? text.indexOf("-->", i) + 3 : inlines.skip(i);
                i = isComment || after <= lineEnd ? after - 1 : i;
            }
        }
        if (open != null) {
            parts.add(closed(text, open, text.length()));
        }
        return parts;
    }

    /** Whether a character is one of most, which mean nothing. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static @Nullable Part atLineStart(String text, int from, int lineEnd, Plain plain) {
        Part marked = marked(text, from, lineEnd, true);
        Part found = marked != null ? marked : plain(text, from, lineEnd);
        return found != null && (found.marks == Marks.MARKED || plain.begins(found.name(text), from)) ? found : null;
    }

    private static @Nullable Matcher separator(String text, int at, int from, int to) {
        int start = at;
        while (start > from && text.charAt(start - 1) == ' ') {
            start--;
        }
        Matcher matcher = SEPARATOR.matcher(text).region(start, to);
        return matcher.lookingAt() ? matcher : null;
    }

    /** The field whose value ends there at the latest: comments and white space after it are no part of it. */
    private static Part closed(String text, Part part, int limit) {
        int end = limit;
        if (part.valueTo >= 0) {
            return part;
        }
        while (true) {
            end = trimmed(text, part.valueFrom, end);
            if (text.startsWith("\n", end)) {
                end = trimmed(text, part.valueFrom, withoutBreak(text, part.valueFrom, end));
            }
            int comment = end - 3 >= part.valueFrom && text.startsWith("-->", end - 3)
                    ? lastIndexOf("<!--", text, part.valueFrom, end)
                    : -1;
            if (comment < 0) {
                break;
            }
            end = comment;
        }
        Span value = new Span(part.valueFrom, Math.max(part.valueFrom, end)).trimmed(text);
        return new Part(part.marks, part.open, part.nameFrom, part.nameTo, value.from(), value.to(), value.to(), part.line);
    }

    /** Where a line ends without what makes a line break of its end. */
    private static int withoutBreak(String text, int from, int to) {
        int end = trimmed(text, from, to);
        if (text.startsWith("\\", end - 1) && end > from) {
            return text.startsWith("\\\\", end - 2) ? end : end - 1;
        }
        int tag = lastIndexOf("<", text, Math.max(from, end - 6), end);
        return tag >= 0 && BREAK.matcher(text.substring(tag, end)).matches() ? tag : end;
    }

    private static int lastIndexOf(String what, String text, int from, int to) {
        int at = to - what.length();
        while (at >= from && !text.startsWith(what, at)) {
            at--;
        }
        return at >= from ? at : -1;
    }

    private static int trimmed(String text, int from, int to) {
        return new Span(from, Math.max(from, to)).trimmedEnd(text).to();
    }

    /** A bold or emphasised name with its colon inside or after; with {@code whole}, also one marked with its value. */
    private static @Nullable Part marked(String text, int from, int to, boolean whole) {
        if (from + 3 > to || "*_".indexOf(text.charAt(from)) < 0) {
            return null;
        }
        Bold bold = Bold.at(text, from, to);
        int width = bold != null ? 2 : 1;
        int end = bold != null ? from + bold.end() : whole ? emphasisEnd(text, from, to) : -1;
        if (end < 0) {
            return null;
        }
        int nameFrom = from + width;
        int innerTo = end - width;
        if (text.charAt(innerTo - 1) == ':') {
            return part(text, Marks.MARKED, from, nameFrom, innerTo - 1, end, whole);
        }
        if (end < to && text.charAt(end) == ':') {
            return part(text, Marks.MARKED, from, nameFrom, innerTo, end + 1, whole);
        }
        int colon = whole && end == to ? text.substring(nameFrom, innerTo).indexOf(": ") : -1;
        if (colon < 0) {
            return null;
        }
        Part part = part(text, Marks.MARKED, from, nameFrom, nameFrom + colon, nameFrom + colon + 2, true);
        return part == null ? null : part.ending(end, innerTo);
    }

    private static int emphasisEnd(String text, int from, int to) {
        char mark = text.charAt(from);
        int close = text.indexOf(mark, from + 1);
        boolean flanked = close > from + 1 && close < to && !Texts.isSpace(text.charAt(from + 1))
                && !Texts.isSpace(text.charAt(close - 1));
        return flanked ? close + 1 : -1;
    }

    /** A few plain words with a colon that white space or the end of the line follows. */
    private static @Nullable Part plain(String text, int from, int to) {
        int colon = from;
        while (colon < to && text.charAt(colon) != ':') {
            colon++;
        }
        boolean ends = colon < to && (colon + 1 == to || Texts.isSpace(text.charAt(colon + 1)));
        String name = ends ? text.substring(from, colon) : "";
        return words(name) > MAX_PLAIN_WORDS || !hasLetter(name)
                ? null
                : part(text, Marks.PLAIN, from, from, colon, colon + 1, true);
    }

    /** Words divided by spaces, and one more where it begins with one. */
    private static int words(String name) {
        int words = 1;
        for (int i = 0; i + 1 < name.length(); i++) {
            words += name.charAt(i) == ' ' && name.charAt(i + 1) != ' ' ? 1 : 0;
        }
        return words;
    }

    private static @Nullable Part part(
            String text, Marks marks, int open, int nameFrom, int nameTo, int valueFrom, boolean line) {
        String name = text.substring(nameFrom, nameTo);
        // Within a line, a bold link is one of several values.
        boolean isName = isName(name) && (line || !Inlines.hasSyntax(name, name.length()));
        return isName ? new Part(marks, open, nameFrom, nameTo, valueFrom, -1, -1, line) : null;
    }

    static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether it can be written as a bold name and is read back. */
    static boolean isName(String name) {
        String inline = Texts.inline(name);
        if (inline.isEmpty() || inline.length() > MAX_NAME || !inline.equals(name) || name.endsWith(":")
                || name.contains(": ") && COLON.matcher(name).find()) {
            return false;
        }
        if (!Inlines.hasSyntax(name, name.length())) {
            return true;
        }
        String bold = "**" + name + "**";
        Bold read = Bold.at(bold, 0);
        return read != null && read.inner().equals(name) && read.end() == bold.length();
    }
}
