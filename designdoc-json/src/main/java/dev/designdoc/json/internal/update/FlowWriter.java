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
 * @param colon what stands between a key and its value
 * @param lineEnd the line end
 */
public record FlowWriter(UnaryOperator<String> strings, String indent, String colon, String lineEnd) {

    /** The same, all on one line. */
    FlowWriter onOneLine() {
        return new FlowWriter(strings, "", colon, lineEnd);
    }

    /** The same, with something else between keys and values. */
    FlowWriter withColon(String other) {
        return new FlowWriter(strings, indent, other, lineEnd);
    }

    /** The same, with another spelling of strings. */
    FlowWriter withStrings(UnaryOperator<String> other) {
        return new FlowWriter(other, indent, colon, lineEnd);
    }

    /** Appends {@code node}; further lines begin with {@code base}. */
    public void write(StringBuilder out, Node node, String base) {
        if (node instanceof ScalarNode scalar) {
            out.append(scalar.isString() ? strings.apply(scalar.text()) : scalar.text());
            return;
        }
        String inner = base + indent;
        String before = "";
        out.append(node instanceof ObjectNode ? '{' : '[');
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
        out.append(node instanceof ObjectNode ? '}' : ']');
    }

    /** Appends a key and its value. */
    void member(StringBuilder out, Member member, String base) {
        out.append(strings.apply(member.key())).append(colon);
        write(out, member.value(), base);
    }

    private void separate(StringBuilder out, String before, String inner) {
        out.append(before);
        if (!indent.isEmpty()) {
            out.append(lineEnd).append(inner);
        } else if (!before.isEmpty()) {
            out.append(' ');
        }
    }
}
