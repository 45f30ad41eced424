package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines from one mark to the next. */
public final class Segment {
    public final @Nullable Mark mark;
    /** For text that no mark introduces: the slot it stands after, or null before all. */
    public final @Nullable Slot anchor;
    public final List<Part> parts = new ArrayList<>(1);
    public boolean lost;
    public boolean listed;
    /** Whether nothing of it is written; told of those only that are contested. */
    public boolean saysNothing;

    public Segment(@Nullable Mark mark, @Nullable Slot anchor) {
        this.mark = mark;
        this.anchor = anchor;
    }

    public boolean isBlank() {
        for (Part part : parts) {
            if (!part.view().isBlank()) {
                return false;
            }
        }
        return true;
    }

    public int end() {
        return parts.get(parts.size() - 1).view().to();
    }

    public List<View> views() {
        return Part.views(parts);
    }

    /** Everything, the heading or label included. */
    public List<View> whole() {
        List<View> views = new ArrayList<>(views());
        if (mark != null) {
            View first = views.get(0);
            views.set(0, new View(
                    first.lines(), mark.line(), first.to(), first.column(), -1, first.closer()));
        }
        return views;
    }
}
