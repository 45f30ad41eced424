package dev.designdoc.markdown.internal.outline;

import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks over what was parsed without recursion, since emphasis nests as deep as its author likes. */
final class Nodes {

    private Nodes() {}

    /** All nodes below {@code root}, in the order of the text. */
    static Stream<Node> below(Node root) {
        return Stream.iterate(next(root, root), node -> node != null, node -> next(node, root));
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
