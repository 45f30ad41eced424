package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.SourceText;

/** Finds by how much a YAML text indents. */
final class Indentation {

    private final String source;
    private int step = -1;
    private int dashes = -1;

    Indentation(String source) {
        this.source = source;
    }

    /** A writer with the habits of the text; those of the canonical one where the text shows none. */
    BlockWriter writer(Node root) {
        visit(root);
        BlockWriter canonical = BlockWriter.CANONICAL;
        return new BlockWriter(
                step < 0 ? canonical.step() : step,
                dashes < 0 ? canonical.dashes() : dashes,
                SourceText.lineBreak(source));
    }

    private void visit(Node node) {
        if (step >= 0 && dashes >= 0) {
            return;
        }
        if (node instanceof ArrayNode array) {
            array.elements().forEach(this::visit);
        } else if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                measure(member);
                visit(member.value());
            }
        }
    }

    private void measure(Member member) {
        Node value = member.value();
        boolean block = !(value instanceof ScalarNode)
                && !value.isEmpty()
                && source.charAt(value.start()) != '{'
                && source.charAt(value.start()) != '[';
        int columns = block ? SourceText.column(source, value.start()) - SourceText.column(source, member.start()) : -1;
        if (value instanceof ArrayNode && columns >= 0 && dashes < 0) {
            dashes = columns;
        } else if (value instanceof ObjectNode && columns > 0 && step < 0) {
            step = columns;
        }
    }
}
