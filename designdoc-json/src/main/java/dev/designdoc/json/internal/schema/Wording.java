package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.Shape.Slot;
import java.util.Locale;

/** Names of types and components as people write them. */
final class Wording {

    private Wording() {}

    /** The name in the template, or that of the component as words. */
    static String title(Slot slot) {
        return slot.names().isEmpty() ? title(slot.name()) : slot.names().get(0);
    }

    /** {@code knownLimitations} as {@code Known Limitations}, {@code IN_PROGRESS} as {@code In Progress}. */
    static String title(String name) {
        StringBuilder out = new StringBuilder();
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i == 0 || name.charAt(i - 1) == '_' || !constant && Character.isUpperCase(c);
            if (c == '_' || i > 0 && starts && name.charAt(i - 1) != '_') {
                out.append(' ');
            }
            if (c != '_') {
                out.append(starts ? Character.toUpperCase(c) : constant ? Character.toLowerCase(c) : c);
            }
        }
        return out.toString();
    }

    /** As the name of a file. */
    static String file(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
