package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.update.Item.Fresh;
import dev.designdoc.json.internal.update.Item.Old;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items to take out and to put in, between two that are kept. */
public final class Run {

    /** The kept item before them; null at the start of the collection. */
    public final @Nullable Old previous;

    /** The kept item after them; null at the end of the collection. */
    public @Nullable Old next;

    public final List<Old> removed = new ArrayList<>();
    public final List<Fresh> added = new ArrayList<>();

    Run() {
        this(null);
    }

    Run(@Nullable Old previous) {
        this.previous = previous;
    }

    void add(Item item) {
        if (item instanceof Old old) {
            removed.add(old);
        } else {
            added.add((Fresh) item);
        }
    }

    void before(Old kept) {
        next = kept;
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    public int removedStart() {
        return removed.get(0).start();
    }

    public int removedEnd() {
        return removed.get(removed.size() - 1).end();
    }
}
