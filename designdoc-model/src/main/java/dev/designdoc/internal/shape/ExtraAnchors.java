package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the extras of one record their places; those that stand at one place are joined. */
final class ExtraAnchors {

    private final Shape shape;
    private final @Nullable Object[] values;
    private final Anchored anchored;
    private final List<StringBuilder> under = new ArrayList<>();
    private final List<StringBuilder> after = new ArrayList<>();
    private final StringBuilder start = new StringBuilder();

    private ExtraAnchors(Shape shape, @Nullable Object[] values, Anchored anchored) {
        this.shape = shape;
        this.values = values;
        this.anchored = anchored;
    }

    static void normalize(Shape shape, @Nullable Object[] values, Slot rest, List<?> extras) {
        ExtraAnchors anchors = new ExtraAnchors(shape, values, new Anchored(rest));
        if (!anchors.areSorted(extras)) {
            values[rest.index()] = anchors.normal(extras);
        }
    }

    /** Whether each extra has an anchor of its own that is there, in their order; most have when they are read. */
    private boolean areSorted(List<?> extras) {
        int last = -1;
        for (Object each : extras) {
            Record extra = (Record) each;
            boolean isUnder = anchored.under(extra) != null;
            String name = anchored.anchor(extra);
            Slot slot = name == null ? null : shape.slot(name);
            boolean isThere = slot != null && slot.introduced() && (isUnder ? keepsLabel(slot) : !isEmpty(slot));
            int position = slot == null ? -1 : 2 * slot.index() + (isUnder ? 0 : 1);
            if (!isThere || position <= last || anchored.text(extra).isEmpty()) {
                return false;
            }
            last = position;
        }
        return true;
    }

    private List<Record> normal(List<?> extras) {
        for (int i = 0; i < values.length; i++) {
            under.add(new StringBuilder());
            after.add(new StringBuilder());
        }
        List<Record> others = new ArrayList<>();
        for (Object each : extras) {
            Record extra = (Record) each;
            Slot slot = anchor(extra);
            if (anchored.text(extra).isEmpty()) {
                continue;
            }
            if (slot == null) {
                join(start, extra);
            } else if (keepsLabel(slot) && anchored.under(extra) != null) {
                join(under.get(slot.index()), extra);
            } else {
                others.add(extra);
            }
        }
        List<Record> moving = new ArrayList<>();
        for (Record extra : others) {
            Slot slot = anchor(extra);
            if (slot != null && !isEmpty(slot)) {
                join(after.get(slot.index()), extra);
            } else if (slot != null && keepsLabel(slot)) {
                join(under.get(slot.index()), extra);
            } else {
                moving.add(extra);
            }
        }
        moving.forEach(this::move);
        joinDescription();
        return sorted();
    }

    private void join(StringBuilder texts, Record extra) {
        texts.append(texts.isEmpty() ? "" : "\n\n").append(anchored.text(extra));
    }

    private @Nullable Slot anchor(Record extra) {
        String name = anchored.anchor(extra);
        Slot slot = name == null ? null : shape.slot(name);
        if (name != null && (slot == null || !isAnchor(slot))) {
            throw Anchored.unknown(shape, name, ExtraAnchors::isAnchor);
        }
        return slot;
    }

    private static boolean isAnchor(Slot slot) {
        return !(slot.intro() instanceof Intro.Rest) && !(slot.intro() instanceof Intro.Name);
    }

    private boolean isEmpty(Slot slot) {
        return slot.isEmpty(slot.unwrap(values[slot.index()]));
    }

    /** To the nearest slot before it that is there. */
    private void move(Record extra) {
        Slot from = anchor(extra);
        for (int i = from == null ? -1 : from.index(); i >= 0; i--) {
            Slot slot = shape.slots().get(i);
            if (!isAnchor(slot) || slot.equals(shape.description())) {
                continue;
            }
            if (!isEmpty(slot)) {
                join(after.get(i), extra);
                return;
            }
            if (!under.get(i).isEmpty()) {
                join(under.get(i), extra);
                return;
            }
        }
        join(start, extra);
    }

    private void joinDescription() {
        Slot description = shape.implied() != null ? shape.implied() : shape.description();
        if (description == null || description.introduced() && !isEmpty(description)) {
            return;
        }
        int at = description.index();
        String own = description.unwrap(values[at]) instanceof String s ? s : "";
        String text = Texts.join(Texts.join(own, start.toString()), after.get(at).toString());
        if (!text.isEmpty()) {
            values[at] = description.wrap(text);
        }
        start.setLength(0);
        after.get(at).setLength(0);
    }

    private List<Record> sorted() {
        List<Record> extras = new ArrayList<>();
        if (!start.isEmpty()) {
            extras.add(anchored.create(null, null, start.toString()));
        }
        for (int i = 0; i < values.length; i++) {
            String name = shape.slots().get(i).name();
            if (!under.get(i).isEmpty()) {
                extras.add(anchored.create(null, name, under.get(i).toString()));
            }
            if (!after.get(i).isEmpty()) {
                extras.add(anchored.create(name, null, after.get(i).toString()));
            }
        }
        return List.copyOf(extras);
    }

    /** Whether the label or heading of the slot can stand there without the slot's own content. */
    private static boolean keepsLabel(Slot slot) {
        return slot.introduced() && !(slot.holds() instanceof Holds.One) && !(slot.holds() instanceof Holds.Text);
    }
}
