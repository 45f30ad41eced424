package dev.designdoc.json.internal;

import dev.designdoc.json.internal.ObjectNode.Member;

/**
 * Writes values between braces and brackets: JSON, and flow collections of YAML.
 *
 * @param strings how strings are spelt
 * @param indent one step of indentation; empty to keep everything on one line
 * @param colon what stands between a key and its value
 * @param lineEnd the line end
 */
record FlowWriter(Strings strings, String indent, String colon, String lineEnd) {

    /** Two spaces, line feeds. */
    static final FlowWriter JSON = new FlowWriter(Strings.JSON, "  ", ": ", "\n");

    /** The same, all on one line. */
    FlowWriter onOneLine() {
        return new FlowWriter(strings, "", colon, lineEnd);
    }

    /** Appends {@code node}; further lines begin with {@code base} and as many steps as they are deep. */
    void write(Output out, Node node, String base) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.isString()) {
                strings.append(out, scalar.text);
            } else {
                out.append(scalar.text);
            }
            return;
        }
        boolean object = node instanceof ObjectNode;
        out.append(object ? '{' : '[');
        String inner = base + indent;
        int count = 0;
        if (node instanceof ObjectNode o) {
            for (Member member : o.members) {
                separate(out, count++, inner);
                member(out, member, inner);
            }
        } else {
            for (Node element : ((ArrayNode) node).elements) {
                separate(out, count++, inner);
                write(out, element, inner);
            }
        }
        if (count > 0 && !indent.isEmpty()) {
            out.append(lineEnd).append(base);
        }
        out.append(object ? '}' : ']');
    }

    void member(Output out, Member member, String base) {
        strings.append(out, member.key());
        out.append(colon);
        write(out, member.value(), base);
    }

    private void separate(Output out, int before, String inner) {
        if (before > 0) {
            out.append(',');
        }
        if (!indent.isEmpty()) {
            out.append(lineEnd).append(inner);
        } else if (before > 0) {
            out.append(' ');
        }
    }
}
