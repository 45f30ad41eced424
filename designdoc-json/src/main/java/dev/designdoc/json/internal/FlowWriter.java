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

    /** Enough for a document of a page or two. */
    private static final int INITIAL = 8192;

    /** Two spaces, line feeds. */
    static final FlowWriter JSON = new FlowWriter(Strings.JSON, "  ", ": ", "\n");

    /** The same, all on one line. */
    FlowWriter onOneLine() {
        return new FlowWriter(strings, "", colon, lineEnd);
    }

    /** The same, with something else between keys and values. */
    FlowWriter withColon(String other) {
        return new FlowWriter(strings, indent, other, lineEnd);
    }

    /** The text of a whole document. */
    String document(Node root) {
        Output out = new Output(INITIAL);
        write(out, root, "");
        return out.append(lineEnd).toString();
    }

    /** Appends {@code node}; further lines begin with {@code base} and as many steps as they are deep. */
    void write(Output out, Node node, String base) {
        new Writing(out, base).value(node, 0);
    }

    /** Appends a key and its value. */
    void member(Output out, Member member, String base) {
        new Writing(out, base).member(member, 0);
    }

    /** One call, with the line breaks that it needs again and again. */
    private final class Writing {

        private final Output out;
        private final LineBreaks breaks;

        Writing(Output out, String base) {
            this.out = out;
            breaks = new LineBreaks(lineEnd + base, indent);
        }

        void value(Node node, int depth) {
            if (node instanceof ScalarNode scalar) {
                scalar(scalar);
                return;
            }
            boolean object = node instanceof ObjectNode;
            out.append(object ? '{' : '[');
            int count = 0;
            if (node instanceof ObjectNode o) {
                for (Member member : o.members) {
                    separate(count++, depth + 1);
                    member(member, depth + 1);
                }
            } else {
                for (Node element : ((ArrayNode) node).elements) {
                    separate(count++, depth + 1);
                    value(element, depth + 1);
                }
            }
            if (count > 0 && !indent.isEmpty()) {
                out.append(breaks.at(depth));
            }
            out.append(object ? '}' : ']');
        }

        void member(Member member, int depth) {
            strings.append(out, member.key());
            out.append(colon);
            value(member.value(), depth);
        }

        private void scalar(ScalarNode scalar) {
            if (scalar.isString()) {
                strings.append(out, scalar.text);
            } else {
                out.append(scalar.text);
            }
        }

        private void separate(int before, int depth) {
            if (before > 0) {
                out.append(',');
            }
            if (!indent.isEmpty()) {
                out.append(breaks.at(depth));
            } else if (before > 0) {
                out.append(' ');
            }
        }
    }
}
