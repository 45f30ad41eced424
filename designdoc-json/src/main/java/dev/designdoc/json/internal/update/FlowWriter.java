package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.function.UnaryOperator;

/**
 * Writes values between braces and brackets into a text that exists: JSON, and flow collections of YAML.
 *
 * @param strings how strings are spelt
 * @param indent one step of indentation; empty to keep everything on one line
 * @param spacing what stands between the parts of a line
 * @param lineEnd the line end
 */
public record FlowWriter(UnaryOperator<String> strings, String indent, Spacing spacing, String lineEnd) {

    /**
     * What stands between the parts of a line.
     *
     * @param colon between a key and its value
     * @param comma between items
     * @param brace within a brace
     */
    public record Spacing(String colon, String comma, String brace) {

        /** A space after each colon and comma. */
        public static final Spacing USUAL = new Spacing(": ", ", ", "");
    }

    /** The same, all on one line. */
    FlowWriter onOneLine() {
        return new FlowWriter(strings, "", spacing, lineEnd);
    }

    /** The same, with something else between the parts of a line. */
    FlowWriter withSpacing(Spacing other) {
        return new FlowWriter(strings, indent, other, lineEnd);
    }

    /** The same, with another spelling of strings. */
    FlowWriter withStrings(UnaryOperator<String> other) {
        return new FlowWriter(other, indent, spacing, lineEnd);
    }

    /** Appends {@code node}; further lines begin with {@code base}. */
    public void write(StringBuilder out, Node node, String base) {
        if (node instanceof ScalarNode scalar) {
            out.append(scalar.isString() ? strings.apply(scalar.text()) : scalar.text());
            return;
        }
        String inner = base + indent;
        String before = "";
        String brace = node instanceof ObjectNode && !node.isEmpty() && indent.isEmpty() ? spacing.brace() : "";
        out.append(node instanceof ObjectNode ? '{' : '[').append(brace);
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                separate(out, before, inner);
                member(out, member, inner);
                before = ",";
            }
        } else if (node instanceof ArrayNode array) {
            for (Node element : array.elements()) {
                separate(out, before, inner);
                write(out, element, inner);
                before = ",";
            }
        }
        if (!node.isEmpty() && !indent.isEmpty()) {
            out.append(lineEnd).append(base);
        }
        out.append(brace).append(node instanceof ObjectNode ? '}' : ']');
    }

    /** Appends a key and its value. */
    void member(StringBuilder out, Member member, String base) {
        out.append(strings.apply(member.key())).append(spacing.colon());
        write(out, member.value(), base);
    }

    private void separate(StringBuilder out, String before, String inner) {
        if (!indent.isEmpty()) {
            out.append(before).append(lineEnd).append(inner);
        } else if (!before.isEmpty()) {
            out.append(spacing.comma());
        }
    }
}
