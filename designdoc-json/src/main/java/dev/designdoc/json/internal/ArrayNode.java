package dev.designdoc.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array: elements in their order. */
final class ArrayNode extends Node {

    final List<Node> elements;

    ArrayNode(List<Node> elements, int start, int end) {
        super(start, end);
        this.elements = elements;
    }

    @Override
    String description() {
        return "an array";
    }

    @Override
    boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayNode a && elements.equals(a.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
