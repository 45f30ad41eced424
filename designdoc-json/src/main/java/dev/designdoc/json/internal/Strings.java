package dev.designdoc.json.internal;

/** How a format spells a string between braces and brackets. */
@FunctionalInterface
interface Strings {

    /** Appends {@code text}, as a key or as a value. */
    void append(StringBuilder out, String text);

    /** Double quotes, and only the escapes that JSON asks for. */
    Strings JSON = (out, text) -> {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            // Not append(text, from, i), which goes character by character.
            out.append(text.substring(from, i));
            from = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append("\\u00").append(hex(c >> 4)).append(hex(c));
            }
        }
        out.append(from == 0 ? text : text.substring(from)).append('"');
    };

    /** Whether {@code text} needs no escape in JSON and has no half of a character. */
    static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 0xF, 16);
    }
}
