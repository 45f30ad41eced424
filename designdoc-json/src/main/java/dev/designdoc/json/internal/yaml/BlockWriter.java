package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;

/**
 * Writes values in the block style of YAML.
 *
 * @param step the columns by which a value is indented against its key
 * @param dashes the columns by which the dashes of a list are indented against its key
 * @param lineEnd the line end
 */
record BlockWriter(int step, int dashes, String lineEnd) {

    /** Two spaces for each, line feeds. */
    static final BlockWriter CANONICAL = new BlockWriter(2, 2, "\n");

    /** The columns that a dash and its space take. */
    private static final int DASH = 2;

    /** The largest indentation that a literal block can state. */
    private static final int MAX_STATED = 9;

    /** Appends a collection whose first line stands at {@code column} already. */
    void collection(StringBuilder out, Node node, int column) {
        int count = 0;
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                newLine(out, count++, column);
                member(out, member, column);
            }
        } else {
            for (Node element : ((ArrayNode) node).elements()) {
                newLine(out, count++, column);
                element(out, element, column);
            }
        }
    }

    /** Appends a key and its value; the key stands at {@code column} already. */
    void member(StringBuilder out, Member member, int column) {
        out.append(YamlStrings.oneLine(member.key())).append(':');
        Node value = member.value();
        if (isInline(value)) {
            out.append(' ').append(inline(value, column));
        } else {
            int inner = column + (value instanceof ArrayNode ? dashes : step);
            newLine(out, 1, inner);
            collection(out, value, inner);
        }
    }

    /** Appends a dash and its value; the dash stands at {@code column} already. */
    void element(StringBuilder out, Node value, int column) {
        out.append("- ");
        if (isInline(value)) {
            out.append(inline(value, column));
        } else {
            collection(out, value, column + DASH);
        }
    }

    /** Whether a value begins on the line of its key. */
    static boolean isInline(Node value) {
        return value instanceof ScalarNode || value.isEmpty();
    }

    /** A scalar or an empty collection; {@code column} is that of its key or dash. */
    String inline(Node value, int column) {
        if (!(value instanceof ScalarNode scalar)) {
            return value instanceof ObjectNode ? "{}" : "[]";
        }
        if (!scalar.isString()) {
            return scalar.text();
        }
        String text = scalar.text();
        if (text.indexOf('\n') < 0 || step > MAX_STATED || !YamlStrings.isLiteral(text)) {
            return YamlStrings.oneLine(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        YamlStrings.literal(out, text, " ".repeat(column + step), step, "", lineEnd);
        return out.toString();
    }

    private void newLine(StringBuilder out, int before, int column) {
        if (before > 0) {
            out.append(lineEnd).append(" ".repeat(column));
        }
    }
}
