package dev.designdoc.internal.edit;

import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.List;

/** The way a pointer goes: names of components and positions in lists, with messages for one that leads nowhere. */
final class PointerPath {

    /** The position after the last element of a list. */
    private static final String APPEND = "-";
    /** What stands before a position at which something is inserted. */
    private static final String INSERT = "+";
    private static final int MOST_DIGITS = 9;

    private final List<String> parts;

    /** The way of this pointer. */
    PointerPath(String pointer) {
        this.parts = JsonPointer.parts(pointer);
    }

    /** The names and positions. */
    List<String> parts() {
        return parts;
    }

    /** How many there are. */
    int length() {
        return parts.size();
    }

    /** The component that the part names. */
    Slot slot(Shape shape, int at) {
        String name = parts.get(at);
        Slot slot = shape.slot(name);
        if (slot == null) {
            String type = shape.type().getSimpleName();
            throw wrong(at, name.isEmpty() ? "a name is missing" : type + " has no \"" + name + "\"",
                    "it has " + String.join(", ", names(shape)) + Nearest.hint(name, names(shape)));
        }
        return slot;
    }

    private static List<String> names(Shape shape) {
        return shape.slots().stream().map(Slot::name).toList();
    }

    /** Whether the part is the place of something new: {@code -} or, before an element that is there, {@code +2}. */
    boolean isNew(int at) {
        return parts.get(at).equals(APPEND) || parts.get(at).startsWith(INSERT);
    }

    /** The position that the part names in a list of {@code size} elements; that of a new one may be the size. */
    int index(Slot slot, int size, int at) {
        int index = parts.get(at).equals(APPEND) ? size : number(slot, at);
        if (index > size || index == size && !isNew(at)) {
            String has = size == 0 ? "is empty" : size == 1 ? "has only 0" : "has 0 to " + (size - 1);
            throw wrong(at, slot.name() + " " + has, "- appends");
        }
        return index;
    }

    /** The number of a position, whether or not the list is that long. */
    int number(Slot slot, int at) {
        String part = parts.get(at);
        String digits = part.startsWith(INSERT) ? part.substring(1) : part;
        boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!number) {
            throw wrong(at, slot.name() + " is a list, and \"" + part + "\" no position in it",
                    "positions count from 0, - appends, and +1 inserts before the second");
        }
        return Integer.parseInt(digits);
    }

    /** An error in the part at {@code at} of the pointer, or in the text when there is no such part. */
    IllegalArgumentException wrong(int at, String problem, String help) {
        String shown = JsonPointer.of(parts.subList(0, Math.min(at + 1, parts.size())));
        String whole = JsonPointer.of(parts);
        String where = shown.equals(whole) ? whole : whole + ", at " + shown;
        return new IllegalArgumentException(where + ": " + problem + (help.isEmpty() ? "" : "; " + help));
    }
}
