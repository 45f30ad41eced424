package dev.designdoc.internal.edit;

import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit: walks down a pointer, converts a text to what stands there, and rebuilds the records on the way up. */
public final class PointerEditor<T extends Record> {

    /** The position after the last element of a list. */
    private static final String APPEND = "-";

    private final T root;
    private final List<String> parts;
    private final String text;
    private final boolean removes;
    private final JsonFragment json;

    /** An edit of {@code root} at {@code pointer}. */
    public PointerEditor(Formats formats, T root, String pointer, String text) {
        this.root = root;
        this.parts = JsonPointer.parts(pointer);
        this.text = text;
        this.removes = text.isEmpty();
        this.json = new JsonFragment(formats, root.getClass(), parts, text);
    }

    /**
     * The value after the edit.
     *
     * @throws IllegalArgumentException when the pointer leads nowhere or the text does not fit
     */
    @SuppressWarnings("unchecked")
    public T edited() {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("the pointer is empty; it must name a part of the document, such as /"
                    + Shapes.of(root.getClass()).slots().get(0).name());
        }
        return (T) record(Shapes.of(root.getClass()), root, 0);
    }

    private Record record(Shape shape, Record record, int at) {
        Slot slot = slot(shape, at);
        @Nullable Object[] values = shape.values(record);
        values[slot.index()] = change(shape, slot, values[slot.index()], at + 1);
        return shape.create(values);
    }

    private Slot slot(Shape shape, int at) {
        String name = parts.get(at);
        Slot slot = shape.slot(name);
        if (slot == null) {
            String type = shape.type().getSimpleName();
            throw wrong(at, name.isEmpty() ? "a name is missing" : type + " has no \"" + name + "\"",
                    "it has " + String.join(", ", names(shape)) + Nearest.hint(name, names(shape)));
        }
        return slot;
    }

    private @Nullable Object change(Shape owner, Slot slot, @Nullable Object raw, int at) {
        if (at == parts.size()) {
            return removes ? removed(owner, slot) : whole(slot, raw);
        }
        Holds holds = slot.holds();
        if (isList(holds)) {
            return list(slot, raw == null ? List.of() : (List<?>) raw, at);
        }
        if (holds instanceof Holds.One || holds instanceof Holds.Code) {
            Shape shape = slot.elementShape();
            Record below = record(shape, raw == null ? empty(shape) : (Record) raw, at);
            return raw == null && removes ? null : below;
        }
        String what = holds instanceof Holds.Flag ? "check box" : "text";
        throw wrong(at, slot.name() + " is a " + what + ", which has no parts", "");
    }

    private static boolean isList(Holds holds) {
        return holds instanceof Holds.Items || holds instanceof Holds.Entries || holds instanceof Holds.Unplaced;
    }

    private static boolean isText(Holds holds) {
        return holds instanceof Holds.Inline || holds instanceof Holds.Text || holds instanceof Holds.Raw;
    }

    private static List<String> names(Shape shape) {
        return shape.slots().stream().map(Slot::name).toList();
    }

    private Object list(Slot slot, List<?> list, int at) {
        int index = index(slot, list, at);
        boolean appends = index == list.size();
        if (appends && removes) {
            throw wrong(at, "there is no text to append", "");
        }
        List<Object> changed = new ArrayList<>(list);
        if (at + 1 < parts.size()) {
            Shape shape = slot.element();
            if (shape == null) {
                throw wrong(at + 1, "the items of " + slot.name() + " are texts, which have no parts", "");
            }
            if (appends && shape.kind() == Kind.REST) {
                throw wrong(at, "a new one of " + slot.name() + " must be given whole, as JSON", "");
            }
            Record below = record(shape, appends ? empty(shape) : (Record) changed.get(index), at + 1);
            replace(changed, index, below);
        } else if (removes) {
            changed.remove(index);
        } else {
            replace(changed, index, element(slot, at));
        }
        return changed;
    }

    private static void replace(List<Object> list, int index, Object element) {
        if (index == list.size()) {
            list.add(element);
        } else {
            list.set(index, element);
        }
    }

    private int index(Slot slot, List<?> list, int at) {
        String part = parts.get(at);
        if (part.equals(APPEND)) {
            return list.size();
        }
        boolean number = !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
        if (!number) {
            throw wrong(at, slot.name() + " is a list, and \"" + part + "\" no position in it",
                    "positions count from 0, and - appends");
        }
        int index = Integer.parseInt(part);
        if (index >= list.size()) {
            String has = list.isEmpty() ? "is empty" : list.size() == 1 ? "has only 0" : "has 0 to " + (list.size() - 1);
            throw wrong(at, slot.name() + " " + has, "- appends");
        }
        return index;
    }

    private @Nullable Object removed(Shape owner, Slot slot) {
        boolean mayBeEmpty = slot.optional() || slot.intro() instanceof Intro.Title || owner.kind() == Kind.FENCED;
        if (isText(slot.holds()) && !mayBeEmpty) {
            throw wrong(parts.size() - 1, owner.type().getSimpleName() + " can't be without " + slot.name(),
                    "to remove all of it, leave the name off the pointer");
        }
        return null;
    }

    private Object whole(Slot slot, @Nullable Object raw) {
        Holds holds = slot.holds();
        if (isText(holds)) {
            return raw instanceof Integer ? number() : text;
        }
        if (holds instanceof Holds.Flag) {
            return flag();
        }
        if (holds instanceof Holds.Code code) {
            return code(code.element(), raw);
        }
        if (isList(holds)) {
            return json.read().orElseGet(() -> inline(slot));
        }
        return json.read().orElseThrow(() -> wrong(parts.size(), json.problem(),
                slot.name() + " has parts: give one of them, such as " + below(slot) + ", or all as JSON"));
    }

    private static String below(Slot slot) {
        return slot.name() + "/" + slot.elementShape().slots().get(0).name();
    }

    private Object number() {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong(parts.size(), "\"" + text + "\" is no number", "");
        }
    }

    private Object flag() {
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(parts.size(), "\"" + text + "\" is neither true nor false", "");
        }
        return text.equals("true");
    }

    private Object code(Shape fenced, @Nullable Object raw) {
        return json.read().orElseGet(() -> {
            @Nullable Object[] values = fenced.values(raw == null ? empty(fenced) : (Record) raw);
            for (Slot part : fenced.slots()) {
                if (!part.optional()) {
                    values[part.index()] = text;
                }
            }
            return fenced.create(values);
        });
    }

    /** A list that stands on one line, as text. */
    private Object inline(Slot slot) {
        Shape shape = slot.element();
        if (!slot.isInline() || shape == null || shape.kind() != Kind.ITEM) {
            throw wrong(parts.size(), json.problem(),
                    slot.name() + " is a list: append with " + slot.name() + "/-, or give all of it as a JSON array");
        }
        List<Object> items = new ArrayList<>();
        for (String part : ItemLine.splitAtCommas(text)) {
            items.add(item(shape, part));
        }
        return items;
    }

    private Object element(Slot slot, int at) {
        Shape shape = slot.element();
        if (shape == null) {
            if (Texts.isBlank(text)) {
                throw blank(at);
            }
            return text;
        }
        return json.read().orElseGet(() -> {
            if (shape.kind() != Kind.ITEM) {
                String first = shape.slots().get(0).name();
                throw wrong(at + 1, json.problem(), "it has parts: give one of them, such as "
                        + parts.get(at) + "/" + first + ", or all as JSON");
            }
            return item(shape, text);
        });
    }

    private Record item(Shape shape, String line) {
        return Optional.ofNullable(ItemLine.parse(shape, line)).orElseThrow(() -> blank(parts.size()));
    }

    private static Record empty(Shape shape) {
        return shape.create(new @Nullable Object[shape.slots().size()]);
    }

    private IllegalArgumentException blank(int at) {
        return wrong(at, "the text is blank", "an empty one removes");
    }

    /** An error in the part at {@code at} of the pointer, or in the text when there is no such part. */
    private IllegalArgumentException wrong(int at, String problem, String help) {
        String shown = JsonPointer.of(parts.subList(0, Math.min(at + 1, parts.size())));
        String whole = JsonPointer.of(parts);
        String where = shown.equals(whole) ? whole : whole + ", at " + shown;
        return new IllegalArgumentException(where + ": " + problem + (help.isEmpty() ? "" : "; " + help));
    }
}
