package dev.designdoc.markdown.internal.tree;

/** What a node is in its parent. */
public sealed interface Key {

    /** A component of the record the parent is. */
    record Component(String name) implements Key {}

    /** A record or text of the list the parent is. */
    record Element() implements Key {}

    /** What a component says, below its heading or label. */
    record Content() implements Key {}

    /** The line of an item, of which other parts stand below. */
    record Line() implements Key {}

    /** A text that fits no component: under or after one, or at the start, where the name is "". */
    record Between(String component, boolean under) implements Key {}

    /** A text that fits no component either, in a record that has none for it: only the source keeps it. */
    record Unplaced() implements Key {}

    /** The one element. */
    Element ELEMENT = new Element();

    /** The one content. */
    Content CONTENT = new Content();

    /** All that is unplaced. */
    Unplaced UNPLACED = new Unplaced();

    /** The one line. */
    Line LINE = new Line();
}
