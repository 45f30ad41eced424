package dev.designdoc.json.internal;

/**
 * A value of a JSON or YAML text and where it stands.
 *
 * <p>Two nodes are equal when they say the same, wherever they stand.
 */
abstract sealed class Node permits ObjectNode, ArrayNode, ScalarNode {

    /** The offset of a node that was made from a record. */
    static final int NOWHERE = -1;

    /** No template is nested as deep; a deeper text is refused before it exhausts the stack. */
    static final int MAX_DEPTH = 200;

    final int start;
    final int end;

    Node(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** What this is, for a message: {@code an array}. */
    abstract String description();

    /** Whether there is nothing in it. */
    abstract boolean isEmpty();
}
