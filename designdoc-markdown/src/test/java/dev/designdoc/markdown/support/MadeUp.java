package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Slot;
import dev.designdoc.internal.shape.Slot.Holds;
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
        if (slot.separator().lastBeforeDigit()) {
            return List.of("2031-01-02");
        }
        if (slot.holds() == Holds.RAW) {
            return List.of(word() + ": " + word() + "\n" + word() + ":\n  - " + word());
        }
        if (slot.holds() == Holds.INLINE) {
            boolean target = slot.index() > 0 && shape.slots().get(slot.index() - 1).role() == Slot.Role.LINK;
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
            raw[slot.index()] = switch (slot.holds()) {
                case INLINE, TEXT, RAW -> slot.separator().lastBeforeDigit() ? "2031-01-02"
                        : texts(shape, slot).get(0);
                case CODE -> code();
                case FLAG -> true;
                case RECORD -> record(slot.elementShape());
                case ITEMS, ENTRIES -> List.of(element(slot), element(slot));
                case REST -> List.of();
            };
        }
        return shape.create(raw);
    }

    Object element(Slot slot) {
        return slot.element() == null ? line() : record(slot.elementShape());
    }
}
