package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import org.jspecify.annotations.Nullable;

/** A member or element: one of the text, or one to put in. */
public sealed interface Item {

    /** The key of a member, or null. */
    @Nullable String key();

    /** One of the text, from its key or dash to its end; {@code kept} or to take out. */
    record Old(@Nullable String key, int start, int end, boolean kept) implements Item {}

    /** One to put in. */
    record Fresh(@Nullable String key, Node value) implements Item {}
}
