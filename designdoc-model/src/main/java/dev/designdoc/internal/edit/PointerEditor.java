package dev.designdoc.internal.edit;

import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One edit: walks down a pointer, converts a text to what stands there, and rebuilds the records on the way up. */
public final class PointerEditor<T extends Record> {

    private final T root;
    private final PointerPath path;
    private final String text;
    private final boolean removes;
    private final JsonFragment json;

    /** An edit of {@code root} at {@code pointer}. */
    public PointerEditor(Formats formats, T root, String pointer, String text) {
        this.root = root;
        this.path = new PointerPath(pointer);
        this.text = text;
        this.removes = text.isEmpty();
        this.json = new JsonFragment(formats, root.getClass(), path.parts(), text);
    }

    /**
     * The value after the edit.
     *
     * @throws IllegalArgumentException when the pointer leads nowhere or the text does not fit
     */
    @SuppressWarnings("unchecked")
    public T edited() {
        if (path.length() == 0) {
            throw new IllegalArgumentException("the pointer is empty; it must name a part of the document, such as /"
                    + Shapes.of(root.getClass()).slots().get(0).name());
        }
        return (T) record(Shapes.of(root.getClass()), root, 0);
    }

    private Record record(Shape shape, Record record, int at) {
        Slot slot = path.slot(shape, at);
        @Nullable Object[] values = shape.values(record);
        values[slot.index()] = change(shape, slot, values[slot.index()], at + 1);
        return shape.create(values);
    }

    private @Nullable Object change(Shape owner, Slot slot, @Nullable Object raw, int at) {
        if (at == path.length()) {
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
        throw path.wrong(at, slot.name() + " is a " + what + ", which has no parts", "end the pointer there");
    }

    static boolean isList(Holds holds) {
        return holds instanceof Holds.Items || holds instanceof Holds.Entries || holds instanceof Holds.Unplaced;
    }

    private static boolean isText(Holds holds) {
        return holds instanceof Holds.Inline || holds instanceof Holds.Text || holds instanceof Holds.Raw;
    }

    private Object list(Slot slot, List<?> list, int at) {
        int index = path.index(slot, list.size(), at);
        boolean isNew = path.isNew(at);
        if (isNew && removes) {
            throw path.wrong(at, "there is no text to " + (index == list.size() ? "append" : "insert"),
                    "an empty one removes, and nothing is there yet");
        }
        List<Object> changed = new ArrayList<>(list);
        if (removes && at + 1 == path.length()) {
            changed.remove(index);
            return changed;
        }
        Object element = at + 1 == path.length() ? element(slot, at) : below(slot, isNew ? null : list.get(index), at);
        if (isNew) {
            changed.add(index, element);
        } else {
            changed.set(index, element);
        }
        return changed;
    }

    /** The record at {@code at}, or a new one, with the change in it. */
    private Record below(Slot slot, @Nullable Object record, int at) {
        Shape shape = slot.element();
        if (shape == null) {
            throw path.wrong(at + 1, "the items of " + slot.name() + " are texts, which have no parts", "end the pointer there");
        }
        if (record == null && shape.kind() == Kind.REST) {
            throw path.wrong(at, "a new one of " + slot.name() + " must be given whole, as JSON", "");
        }
        boolean needs = shape.slots().stream().anyMatch(s -> s.nothing() == null && !s.name().equals(path.parts().get(at + 1)));
        if (record == null && needs) {
            throw path.wrong(at, "a new one of " + slot.name() + " must be given whole", "as its line, or as JSON");
        }
        return record(shape, record == null ? empty(shape) : (Record) record, at + 1);
    }

    private @Nullable Object removed(Shape owner, Slot slot) {
        boolean mayBeEmpty = slot.optional() || slot.intro() instanceof Intro.Title || owner.kind() == Kind.FENCED;
        if (isText(slot.holds()) && !mayBeEmpty) {
            throw path.wrong(path.length() - 1, owner.type().getSimpleName() + " can't be without " + slot.name(),
                    "to remove all of it, leave /" + slot.name() + " off the pointer");
        }
        return null;
    }

    private Object whole(Slot slot, @Nullable Object raw) {
        Holds holds = slot.holds();
        if (isText(holds)) {
            return raw instanceof Integer ? number() : text(slot, path.length());
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
        return json.read().orElseThrow(() -> path.wrong(path.length(), json.problem(),
                slot.name() + " has parts: give one of them, such as " + below(slot) + ", or all as JSON"));
    }

    private static String below(Slot slot) {
        return slot.name() + "/" + slot.elementShape().slots().get(0).name();
    }

    /** The text as the type of the slot takes it. */
    private String text(Slot slot, int at) {
        ScalarType scalar = slot.scalar();
        String problem = scalar == null ? "" : scalar.problem(Texts.inline(text));
        if (!problem.isEmpty()) {
            throw path.wrong(at, problem, "");
        }
        return text;
    }

    private Object number() {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw path.wrong(path.length(), "\"" + text + "\" is no number", "a whole number is expected, such as 2");
        }
    }

    private Object flag() {
        if (!text.equals("true") && !text.equals("false")) {
            throw path.wrong(path.length(), "\"" + text + "\" is neither true nor false", "");
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
            throw path.wrong(path.length(), json.problem(),
                    slot.name() + " is a list: append with " + slot.name() + "/-, or give all of it as a JSON array");
        }
        List<Object> items = new ArrayList<>();
        for (String part : CommaList.splitAtCommas(text)) {
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
            return text(slot, at);
        }
        return json.read().orElseGet(() -> {
            if (shape.kind() != Kind.ITEM) {
                String first = shape.slots().get(0).name();
                throw path.wrong(at + 1, json.problem(), "it has parts: give one of them, such as "
                        + path.parts().get(at) + "/" + first + ", or all as JSON");
            }
            return item(shape, text);
        });
    }

    private Record item(Shape shape, String line) {
        return Optional.ofNullable(ItemLine.parse(shape, line)).orElseThrow(() -> Texts.isBlank(line)
                ? blank(path.length())
                : path.wrong(path.length(), "\"" + line + "\" is no line of " + shape.type().getSimpleName(),
                        "it has " + shape.slots().stream().map(Slot::name).collect(Collectors.joining(", "))
                                + ", divided by \" - \", without a bullet; or give it as JSON"));
    }

    private static Record empty(Shape shape) {
        return shape.create(new @Nullable Object[shape.slots().size()]);
    }

    private IllegalArgumentException blank(int at) {
        return path.wrong(at, "the text is blank", "an empty one removes");
    }
}
