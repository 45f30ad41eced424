package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.tree.Node.Form;
import org.jspecify.annotations.Nullable;

/** Where a slot is introduced. */
record Mark(Slot slot, int rank, Form form, int line, int level, @Nullable String name, boolean entry) {}
