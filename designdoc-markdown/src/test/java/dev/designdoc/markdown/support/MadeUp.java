package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Role;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.model.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** New values, each with words that stand nowhere else. */
final class MadeUp {

    private int words;

    String word() {
        return "v" + ++words + "v";
    }

    String line() {
        return word() + " " + word();
    }

    List<String> texts(Shape shape, Slot slot) {
        if (slot.intro() instanceof Intro.Place place && place.separator().lastBeforeDigit()) {
            return List.of("2031-01-02");
        }
        if (slot.holds() instanceof Holds.Raw) {
            return List.of(word() + ": " + word() + "\n" + word() + ":\n  - " + word());
        }
        if (slot.holds() instanceof Holds.Inline) {
            boolean target = slot.index() > 0 && shape.slots().get(slot.index() - 1).intro() instanceof Intro.Place p
                    && p.role() == Role.LINK;
            return List.of(target ? word() + "/" + word() + ".md" : line());
        }
        return List.of(line(), line() + "\n\n" + line(), line() + "\n" + line(), "- " + line() + "\n- " + line());
    }

    CodeBlock code() {
        return new CodeBlock(Optional.of(word()), word() + " = " + word() + ";");
    }

    /** A record with something in each component. */
    Record record(Shape shape) {
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            raw[slot.index()] = value(shape, slot);
        }
        return shape.create(raw);
    }

    private Object value(Shape shape, Slot slot) {
        Holds holds = slot.holds();
        if (holds instanceof Holds.Code) {
            return code();
        }
        if (holds instanceof Holds.Flag) {
            return true;
        }
        if (holds instanceof Holds.One one) {
            return record(one.element());
        }
        if (holds instanceof Holds.Items || holds instanceof Holds.Entries) {
            return List.of(element(slot), element(slot));
        }
        return holds instanceof Holds.Unplaced ? List.of() : texts(shape, slot).get(0);
    }

    Object element(Slot slot) {
        return slot.element() == null ? line() : record(slot.elementShape());
    }
}
