package dev.designdoc.internal.edit;

import java.util.ArrayList;
import java.util.List;

/** The parts of a JSON pointer (RFC 6901). */
public final class JsonPointer {

    private JsonPointer() {}

    /**
     * The parts, unescaped.
     *
     * @throws IllegalArgumentException when {@code pointer} is none
     */
    public static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>();
        if (pointer.isEmpty()) {
            return parts;
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("\"" + pointer + "\" is no JSON pointer: it must begin with \"/\"");
        }
        for (int from = 1; from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            parts.add(unescape(pointer.substring(from, end), pointer));
            from = end + 1;
        }
        return parts;
    }

    /** The pointer with these parts. */
    public static String of(List<String> parts) {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append('/').append(part.replace("~", "~0").replace("/", "~1")));
        return out.toString();
    }

    private static String unescape(String part, String pointer) {
        for (int i = part.indexOf('~'); i >= 0; i = part.indexOf('~', i + 1)) {
            if (i + 1 == part.length() || part.charAt(i + 1) != '0' && part.charAt(i + 1) != '1') {
                throw new IllegalArgumentException(
                        "\"" + pointer + "\" is no JSON pointer: after \"~\" stands 0 (for ~) or 1 (for /)");
            }
        }
        return part.replace("~1", "/").replace("~0", "~");
    }
}
