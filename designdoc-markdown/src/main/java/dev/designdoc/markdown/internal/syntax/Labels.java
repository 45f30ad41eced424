package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Entry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bold labels and the prefixes of entries, as they stand in a text. */
public final class Labels {

    /** How many ordinals one or two letters give. */
    private static final int MOST_LETTERS = 26 + 26 * 26;

    private Labels() {}

    /** A label in the text: how far it reaches, what it says, whether there is a colon. */
    public record Label(String name, int end, boolean colon) {}

    /** Whether a line that begins with that character, its indent left out, can be a label. */
    public static boolean mayBegin(int first) {
        return first == '*' || first == '_';
    }

    /** The bold label at the start of {@code line}, or null. */
    public static @Nullable Label at(String line) {
        return at(line, 0, line.length());
    }

    /** The bold label at the start of the line between two offsets of a text, or null. */
    public static @Nullable Label at(String text, int from, int to) {
        int start = from;
        while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        Bold bold = Bold.at(text, start, to);
        if (bold == null) {
            return null;
        }
        int end = start + bold.end();
        if (bold.inner().endsWith(":")) {
            return new Label(bold.inner().substring(0, bold.inner().length() - 1), end, true);
        }
        boolean colon = end < to && text.charAt(end) == ':';
        return new Label(bold.inner(), colon ? end + 1 : end, colon);
    }

    /** Where the text begins after a bold name that ends at {@code end}, and what separates them. */
    public static int afterSeparator(String line, int end) {
        int at = afterSpace(line, end);
        boolean dash = at > end && at + 1 < line.length() && "-\u2013\u2014".indexOf(line.charAt(at)) >= 0
                && Texts.isSpace(line.charAt(at + 1));
        return dash ? afterSpace(line, at + 1) : at;
    }

    /** A line that ends with a bold name or what separates it from a text, without a dash that separates nothing. */
    public static String withoutDash(String line) {
        String text = Texts.trimEnd(line);
        int dash = text.length() - 1;
        boolean ends = dash > 0 && "-\u2013\u2014".indexOf(text.charAt(dash)) >= 0 && Texts.isSpace(text.charAt(dash - 1));
        return ends ? Texts.trimEnd(text.substring(0, dash)) : text;
    }

    /** A line that ends with what separates its first part from another, without that. */
    public static String withoutSeparator(String line) {
        String text = Texts.trimEnd(line);
        int last = text.length() - 1;
        return last > 0 && "-\u2013\u2014\u2192:".indexOf(text.charAt(last)) >= 0 ? Texts.trimEnd(text.substring(0, last)) : text;
    }

    /** Where the text begins after white space at {@code from}. */
    public static int afterSpace(String line, int from) {
        return afterSpace(line, from, line.length());
    }

    /** The same on a line that ends at {@code to}. */
    public static int afterSpace(String line, int from, int to) {
        int at = from;
        while (at < to && Texts.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the name begins after the prefix and ordinal of an entry, as in "Phase 1: name", or -1. */
    public static int nameStart(String text, Shape entry) {
        return nameStart(text, entry, false);
    }

    /** The same in a heading, where nothing needs to stand between a number and the name, as in "Phase 1 name". */
    public static int headingNameStart(String text, Shape entry) {
        return nameStart(text, entry, true);
    }

    private static int nameStart(String text, Shape entry, boolean heading) {
        for (String prefix : entry.names()) {
            int at = prefix.length();
            if (text.length() > at && text.regionMatches(true, 0, prefix, 0, at) && Texts.isSpace(text.charAt(at))) {
                int ordinal = at;
                while (ordinal < text.length()
                        && (Texts.isSpace(text.charAt(ordinal)) || heading && text.charAt(ordinal) == '#')) {
                    ordinal++;
                }
                int end = ordinalEnd(text, ordinal);
                int name = end > ordinal ? afterOrdinal(text, end) : -1;
                if (name < 0 && heading && end > ordinal && Character.isDigit(text.charAt(ordinal))
                        && Texts.isSpace(text.charAt(end))) {
                    name = end + 1;
                }
                if (name >= 0) {
                    return name;
                }
            }
        }
        return -1;
    }

    /** The heading or label text of the entry at that position. */
    public static String entryTitle(Shape entry, int index, String name) {
        if (entry.names().isEmpty()) {
            return name;
        }
        String ordinal = entry.declaration().ordinal() == Entry.Ordinal.NUMBER ? String.valueOf(index + 1) : letters(index);
        String prefix = entry.names().get(0) + " " + ordinal + ":";
        return name.isEmpty() ? prefix : prefix + " " + name;
    }

    /** A, B, …, Z, AA, AB, …, ZZ, and then numbers: three letters are a word. */
    public static String letters(int index) {
        if (index >= MOST_LETTERS) {
            return String.valueOf(index + 1);
        }
        StringBuilder out = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            out.insert(0, (char) ('A' + i % 26));
        }
        return out.toString();
    }

    private static int ordinalEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isDigit(text.charAt(at))
                || text.charAt(at) == '.' && at > from && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
        if (at > from) {
            return at < text.length() && isAsciiLetter(text.charAt(at)) ? at + 1 : at;
        }
        while (at < text.length() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
        boolean roman = word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return word.length() == 1 || upper && (word.length() == 2 || roman) ? at : from;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int afterOrdinal(String text, int from) {
        int at = afterSpace(text, from);
        if (at == text.length()) {
            return at;
        }
        char c = text.charAt(at);
        boolean spaced = at + 1 == text.length() || Texts.isSpace(text.charAt(at + 1));
        boolean ends = c == ':' || (c == '.' || c == ')') && spaced
                || "-\u2013\u2014".indexOf(c) >= 0 && at > from && spaced;
        if (!ends) {
            return -1;
        }
        return afterSpace(text, at + 1);
    }
}
