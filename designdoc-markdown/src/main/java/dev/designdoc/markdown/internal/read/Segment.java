package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines from one mark to the next. */
final class Segment {
    final @Nullable Mark mark;
    /** For text that no mark introduces: the slot it stands after, or null before all. */
    final @Nullable Slot anchor;
    /** Its lines; what stands below a list of labels belongs to the last of them as well. */
    private final List<Body> bodies = new ArrayList<>(1);
    /** Whether its heading stands below another that it is no part of, on a level of its own. */
    boolean outer;
    /** Whether another of the same slot has won. */
    boolean lost;
    /** Whether nothing of it is written; told of those only that are contested. */
    boolean saysNothing;

    Segment(@Nullable Mark mark, @Nullable Slot anchor) {
        this.mark = mark;
        this.anchor = anchor;
    }

    /** Adds lines; whether they are the first. */
    boolean add(View view, List<Block> blocks) {
        boolean first = bodies.isEmpty();
        if (first || !view.isBlank()) {
            bodies.add(new Body(view, blocks));
        }
        return first;
    }

    List<Body> bodies() {
        return bodies;
    }

    /** The first of its lines, or all of them. */
    Body body() {
        return bodies.get(0);
    }

    View view() {
        return body().view();
    }

    Mark mark() {
        return Objects.requireNonNull(mark);
    }

    boolean isBlank() {
        for (Body body : bodies) {
            if (!body.view().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Everything, the heading or label included. */
    View whole() {
        View view = view();
        return mark == null ? view : new View(view.lines(), mark.line(), view.to(), view.column(), -1, view.closer());
    }
}
