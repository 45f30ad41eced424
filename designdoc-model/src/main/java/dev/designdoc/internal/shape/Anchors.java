package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives what has no slot its one place: sorted by anchor, each anchor a slot that is there. */
public final class Anchors {

    /** The anchor of what stands before all sections or fields. */
    public static final String TITLE = "title";

    private final Shape shape;
    private final @Nullable Object[] values;

    private Anchors(Shape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** Puts the rest slot of {@code values} (components of a record of that shape) into its normal form. */
    public static void normalize(Shape shape, @Nullable Object[] values) {
        Slot rest = shape.rest();
        if (rest == null || !(values[rest.index()] instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        Anchors anchors = new Anchors(shape, values);
        if (shape.kind() == Kind.DOCUMENT || shape.kind() == Kind.FIELDS) {
            int last = anchors.lastPresent(shape.slots().size() - 1);
            List<?> said = shape.kind() == Kind.DOCUMENT ? anchors.sayingSomething(rest, list) : list;
            values[rest.index()] = anchors.sorted(rest, said, after -> anchors.present(after, last));
        } else {
            ExtraAnchors.normalize(shape, values, rest, list);
        }
    }

    /** The sections without those that are empty and bear the name of a part that is there. */
    private List<?> sayingSomething(Slot rest, List<?> sections) {
        Anchored anchored = new Anchored(rest);
        return sections.stream()
                .filter(s -> !(anchored.isEmptySection((Record) s) && isPartThere(anchored.text((Record) s))))
                .toList();
    }

    private boolean isPartThere(String title) {
        return Parts.of(shape).headings(title).stream().map(Parts.PartName::part).anyMatch(part -> {
            Object section = part.section().unwrap(values[part.section().index()]);
            return section instanceof Record record && !part.part().isEmpty(part.part().get(record));
        });
    }

    /** The records in the order of their anchors, each anchor one that is there. */
    private List<Record> sorted(Slot rest, List<?> list, UnaryOperator<@Nullable String> present) {
        Anchored anchored = new Anchored(rest);
        List<Record> records = new ArrayList<>(list.size());
        for (Object each : list) {
            Record record = (Record) each;
            records.add(anchored.moved(record, present.apply(anchored.after(record))));
        }
        records.sort(Comparator.comparingInt(r -> position(anchored.after(r))));
        return List.copyOf(records);
    }

    private int position(@Nullable String anchor) {
        Slot slot = anchor == null ? null : shape.slot(anchor);
        return slot == null || slot.intro() instanceof Intro.Title ? -1 : slot.index();
    }

    /** The anchor itself where it is there, the nearest before it otherwise; the last where there is none. */
    private String present(@Nullable String after, int last) {
        if (TITLE.equals(after)) {
            return TITLE;
        }
        int at = after == null ? last : lastPresent(index(after));
        return at < 0 ? TITLE : shape.slots().get(at).name();
    }

    private int lastPresent(int from) {
        for (int i = from; i >= 0; i--) {
            Slot slot = shape.slots().get(i);
            if (isAnchor(slot) && !slot.isEmpty(slot.unwrap(values[i]))) {
                return i;
            }
        }
        return -1;
    }

    private int index(String name) {
        Slot slot = shape.slot(name);
        if (slot == null || !isAnchor(slot)) {
            throw Anchored.unknown(shape, name, Anchors::isAnchor);
        }
        return slot.index();
    }

    private static boolean isAnchor(Slot slot) {
        return slot.intro() instanceof Intro.Heading || slot.intro() instanceof Intro.Field;
    }
}
