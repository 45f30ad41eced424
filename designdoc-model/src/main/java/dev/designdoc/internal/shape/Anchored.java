package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records for what has no place, by the slots of their anchors and their text. */
final class Anchored {

    private static final String AFTER = "after";
    private static final String UNDER = "under";

    private final Shape shape;
    private final Slot after;
    private final @Nullable Slot under;
    private final Slot text;

    /** For the records that {@code rest} holds. */
    Anchored(Slot rest) {
        this.shape = rest.elementShape();
        this.after = Objects.requireNonNull(shape.slot(AFTER));
        this.under = shape.slot(UNDER);
        this.text = Objects.requireNonNull(shape.first(s -> !s.optional()));
    }

    /** Whether the records that {@code rest} holds are blocks that may stand under a slot. */
    static boolean isExtras(@Nullable Slot rest) {
        return rest != null && rest.intro() instanceof Intro.Rest && rest.elementShape().slot(UNDER) != null;
    }

    /** Whether {@code slot} of a record for what has no place is one of its anchors. */
    static boolean isAnchor(Shape shape, Slot slot) {
        return shape.kind() == Kind.REST && (slot.name().equals(AFTER) || slot.name().equals(UNDER));
    }

    /** The slot it stands after, by name, or null. */
    @Nullable String after(Record record) {
        return after.text(record);
    }

    /** The slot it stands under, by name, or null. */
    @Nullable String under(Record record) {
        return under == null ? null : under.text(record);
    }

    /** The slot it stands after or under. */
    @Nullable String anchor(Record record) {
        String name = after(record);
        return name == null ? under(record) : name;
    }

    String text(Record record) {
        return Objects.requireNonNull(text.text(record));
    }

    String textName() {
        return text.name();
    }

    /** Whether it is a section of a document with nothing below its heading. */
    boolean isEmptySection(Record record) {
        for (Slot slot : shape.slots()) {
            Object value = slot.get(record);
            if (value instanceof Integer level && level != Shape.SECTION_LEVEL
                    || slot.optional() && !slot.equals(after) && value != null) {
                return false;
            }
        }
        return true;
    }

    /** What tells it from the others of its list, which have other anchors. */
    String place(Record record) {
        String before = after(record);
        String above = under(record);
        return (before == null ? "" : " after " + before) + (above == null ? "" : " under " + above);
    }

    /** The record with another slot that it stands after. */
    Record moved(Record record, @Nullable String to) {
        if (Objects.equals(after(record), to)) {
            return record;
        }
        @Nullable Object[] raw = shape.values(record);
        raw[after.index()] = to;
        return shape.create(raw);
    }

    /** A record that has nothing but anchors and a text. */
    Record create(@Nullable String afterName, @Nullable String underName, String markdown) {
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        raw[after.index()] = afterName;
        raw[Objects.requireNonNull(under).index()] = underName;
        raw[text.index()] = markdown;
        return shape.create(raw);
    }

    /** Says that {@code name} is no slot of {@code owner} to stand at. */
    static IllegalArgumentException unknown(Shape owner, String name, Predicate<Slot> isAnchor) {
        return new IllegalArgumentException(owner.type().getSimpleName() + " has no component \"" + name
                + "\" for something to stand after or under; there are "
                + owner.slots().stream().filter(isAnchor).map(Slot::name).toList());
    }
}
