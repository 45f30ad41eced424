package dev.designdoc.json.internal.yaml;

/** The spellings of a string in YAML, and which of them read back as the same string. */
final class YamlStrings {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private YamlStrings() {}

    /** Inside of braces and brackets. */
    static String inFlow(String text) {
        return isPlain(text, true) ? text : quoted(text);
    }

    /** Text on one line: plain where it reads back, else in quotes. */
    static String oneLine(String text) {
        return isPlain(text, false) ? text : quoted(text);
    }

    /** In the quotes that need fewer escapes. */
    static String quoted(String text) {
        boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return escapes && isSingleQuotable(text) ? singleQuoted(text) : doubleQuoted(text);
    }

    /** Whether {@code text} without quotes is that string to every reader. */
    static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty() || !hasPlainEnds(text) || YamlScalars.isAmbiguous(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c <= '~' && c != ':' && c != '#' && !flow) {
                continue;
            }
            boolean divides = c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || flow)
                    || c == '#' && i > 0 && text.charAt(i - 1) == ' '
                    || flow && ",[]{}".indexOf(c) >= 0;
            if (divides || !isHarmless(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPlainEnds(String text) {
        char first = text.charAt(0);
        boolean opens = INDICATORS.indexOf(first) >= 0
                && !(first == '-' && text.length() > 1 && text.charAt(1) != ' ' && text.charAt(1) != '-');
        return !opens && first != ' ' && text.charAt(text.length() - 1) != ' ' && !text.startsWith("...");
    }

    static boolean isSingleQuotable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHarmless(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isHarmless(c)) {
                        out.append(c);
                    } else {
                        out.append("\\u%04x".formatted((int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Whether {@code text} can stand as a literal block: several lines of characters that need no escape. */
    static boolean isLiteral(String text) {
        boolean words = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && !isHarmless(c)) {
                return false;
            }
            words |= c > ' ';
        }
        return words;
    }

    /**
     * Appends {@code text} as a literal block, from its {@code |} to its last line without the line end.
     *
     * @param indent the spaces before each line
     * @param step how many of them are more than those of what holds the text
     * @param comment what stands after the header
     */
    static void literal(StringBuilder out, String text, String indent, int step, String comment, String lineEnd) {
        out.append('|');
        char first = text.charAt(0);
        if (first == ' ' || first == '\n' || first == '\t') {
            // The reader would take the white space for indentation.
            out.append(step);
        }
        int end = text.length();
        if (text.charAt(end - 1) != '\n') {
            out.append('-');
        } else if (text.charAt(end - 2) == '\n') {
            out.append('+');
            end--;
        } else {
            end--;
        }
        out.append(comment);
        for (int from = 0; from <= end; ) {
            int to = text.indexOf('\n', from);
            int stop = to < 0 || to > end ? end : to;
            out.append(lineEnd);
            if (stop > from) {
                out.append(indent).append(text, from, stop);
            }
            from = stop + 1;
        }
    }

    /** Printable, and neither a line break nor a byte order mark to any reader. */
    private static boolean isHarmless(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return c >= 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }
}
