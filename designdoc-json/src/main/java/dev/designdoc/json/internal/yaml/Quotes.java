package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;

/** The quotes that strings stand in. */
final class Quotes {

    private static final char NONE = 0;

    private Quotes() {}

    /** The quotes of a scalar; {@link #NONE} where it has none. */
    static char of(String source, Node scalar) {
        char first = scalar.start() < source.length() ? source.charAt(scalar.start()) : NONE;
        return scalar instanceof ScalarNode && (first == '"' || first == '\'') ? first : NONE;
    }

    /** The quotes in which all elements of a list stand, so that a new one takes them too. */
    static char common(String source, Node collection) {
        char common = NONE;
        if (collection instanceof ArrayNode array) {
            for (Node element : array.elements()) {
                char quote = of(source, element);
                if (quote == NONE || common != NONE && quote != common) {
                    return NONE;
                }
                common = quote;
            }
        }
        return common;
    }

    /** Text on one line in these quotes, where it can stand there; else {@code otherwise}. */
    static String spell(char quote, String text, String otherwise) {
        return switch (quote) {
            case '"' -> YamlStrings.doubleQuoted(text);
            case '\'' -> YamlStrings.isSingleQuotable(text) ? YamlStrings.singleQuoted(text) : otherwise;
            default -> otherwise;
        };
    }
}
