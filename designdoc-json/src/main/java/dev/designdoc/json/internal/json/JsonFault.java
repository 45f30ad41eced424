package dev.designdoc.json.internal.json;

import dev.designdoc.json.internal.tree.Tokens.Fault;
import java.util.List;

/** Says in words of our own what Jackson found wrong: its messages speak of options that nobody here can set. */
final class JsonFault {

    /** Words of Jackson's, and what they mean to an author. */
    private record Meaning(String words, String message) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("for a string value", "the text ends within a string; its closing double quote is missing"),
            new Meaning("end-of-input", "the text ends before everything in it is closed; a } or ] is missing"),
            new Meaning("property name and value", "expected a colon after the key"),
            new Meaning("property name", "expected a key in double quotes"),
            new Meaning("comma to separate", "expected a comma or the closing bracket"),
            new Meaning("close marker", "expected the bracket that closes what was opened last"),
            new Meaning("has to be escaped", "a control character in a string is written as an escape, such as \\n"),
            new Meaning("escape",
                    "there is no such escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t, and \\u with four hex digits"),
            new Meaning("numeric", "this is no number of JSON; write it like 12 or -0.5"),
            new Meaning("comment", "JSON has no comments; delete it, or keep the document in YAML"));

    private static final int LONGEST = 20;

    private JsonFault() {}

    static Fault of(String source, int offset, String jackson) {
        // Of a word that is no value, Jackson may point to the end.
        int at = jackson.startsWith("Non-standard") ? wordStart(source, offset) : offset;
        String message = MEANINGS.stream()
                .filter(m -> jackson.contains(m.words))
                .map(Meaning::message)
                .findFirst()
                .orElse("expected a value");
        boolean shows = message.startsWith("expected");
        return Fault.syntax(shows ? message + ", found " + found(source, at) : message, at);
    }

    private static String found(String source, int at) {
        int end = at;
        while (end < source.length() && end - at < LONGEST && isWord(source.charAt(end))) {
            end++;
        }
        if (end > at) {
            return "\"" + source.substring(at, end) + "\"";
        }
        int c = source.codePointAt(at);
        return c == '"' ? "a double quote" : c > ' ' && c < 0x7F ? "\"" + Character.toString(c) + "\"" : "U+%04X".formatted(c);
    }

    private static int wordStart(String source, int end) {
        int at = end;
        while (at > 0 && (isWord(source.charAt(at - 1)) || source.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '_';
    }
}
