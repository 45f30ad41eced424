package dev.designdoc.cli;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON. */
final class JsonText {

    private static final String INDENT = "  ";

    private JsonText() {}

    /** The JSON of a value, its nested lines indented by {@code indent}. */
    static String of(@Nullable Object value, String indent) {
        StringBuilder out = new StringBuilder();
        append(value, indent, out);
        return out.toString();
    }

    private static void append(@Nullable Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.append(separator).append('\n').append(indent).append(INDENT);
                quote(String.valueOf(e.getKey()), out);
                out.append(": ");
                append(e.getValue(), indent + INDENT, out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
        } else if (value instanceof Collection<?> list) {
            String separator = "[";
            for (Object element : list) {
                out.append(separator).append('\n').append(indent).append(INDENT);
                append(element, indent + INDENT, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "\n" + indent + "]");
        } else if (value instanceof CharSequence text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(CharSequence text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
