package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every edit of every component of a value; each text has words of its own, so that its lines can be told apart. */
public final class Edits<T extends Record> {

    /** Words that stand in no other text. */
    public static final Pattern WORD = Pattern.compile("[wv]\\d+[wv]");

    /**
     * One edit.
     *
     * @param kind what is done
     * @param pointer where
     * @param path the same without positions
     * @param value the whole value afterwards
     * @param before what stood on the lines that may go
     * @param after what stands on the lines that may come
     */
    public record Edit<T>(String kind, String pointer, String path, T value, List<?> before, List<?> after) {
        @Override
        public String toString() {
            return kind + " " + pointer;
        }
    }

    private final Class<T> type;
    private final List<Edit<T>> edits = new ArrayList<>();
    private final MadeUp made = new MadeUp();

    private Edits(Class<T> type) {
        this.type = type;
    }

    /** Every edit of {@code value}. */
    public static <T extends Record> List<Edit<T>> of(Class<T> type, T value) {
        Edits<T> edits = new Edits<>(type);
        edits.record(Shapes.of(type), value, "", "", r -> r, List.of());
        return edits.edits;
    }

    private void add(
            String kind, String pointer, String path, Function<Record, Record> root, Record changed,
            List<?> before, List<?> after) {
        edits.add(new Edit<>(kind, pointer, path, type.cast(root.apply(changed)), before, after));
    }

    /** Edits of one record; {@code line} is what stands on the same line as its parts. */
    private void record(
            Shape shape, Record record, String pointer, String path, Function<Record, Record> root, List<?> line) {
        for (Slot slot : shape.slots()) {
            Object value = slot.get(record);
            String at = pointer + "/" + slot.name();
            String in = path + "/" + slot.name();
            boolean together = slot.intro() instanceof Intro.Place && shape.kind() == Declaration.Kind.ITEM;
            List<?> beside = together ? line.isEmpty() ? places(shape, record) : line : line;
            Holds holds = slot.holds();
            if (holds instanceof Holds.Flag) {
                Record ticked = Distinct.with(shape, record, slot, !Boolean.TRUE.equals(value));
                add("change", at, in, root, ticked, beside, beside);
            } else if (holds instanceof Holds.Code) {
                codes(shape, record, slot, at, in, root);
            } else if (holds instanceof Holds.One) {
                records(shape, record, slot, at, in, root);
            } else if (holds instanceof Holds.Items || holds instanceof Holds.Entries) {
                lists(shape, record, slot, at, in, root, beside);
            } else if (holds instanceof Holds.Unplaced) {
                rest(shape, record, slot, at, in, root);
            } else {
                texts(shape, record, slot, at, in, root, beside);
            }
        }
    }

    private static List<?> places(Shape shape, Record record) {
        List<Object> values = new ArrayList<>();
        for (Slot slot : shape.slots()) {
            Object value = slot.get(record);
            if (slot.intro() instanceof Intro.Place && value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<?> plus(List<?> line, @Nullable Object value) {
        List<Object> all = new ArrayList<>(line);
        if (value != null) {
            all.add(value);
        }
        return all;
    }

    private void texts(
            Shape shape, Record record, Slot slot, String at, String in, Function<Record, Record> root, List<?> line) {
        String old = Objects.requireNonNullElse(slot.text(record), "");
        boolean isSet = old.isEmpty();
        List<?> before = plus(line, old);
        for (String text : made.texts(shape, slot)) {
            String kind = (isSet ? "set" : "change") + variant(text);
            add(kind, at, in, root, Distinct.with(shape, record, slot, text), before, plus(line, text));
        }
        boolean canGo = slot.optional() || slot.intro() instanceof Intro.Title || slot.intro() instanceof Intro.Name;
        if (!isSet && canGo && !(slot.intro() instanceof Intro.Name)) {
            add("remove", at, in, root, Distinct.with(shape, record, slot, slot.optional() ? null : ""), before, line);
        }
        if (!isSet && slot.holds() instanceof Holds.Text && !(slot.intro() instanceof Intro.Place)) {
            String more = old + "\n\n" + made.line();
            add("append", at, in, root, Distinct.with(shape, record, slot, more), before, plus(line, more));
            more = made.line() + "\n\n" + old;
            add("prepend", at, in, root, Distinct.with(shape, record, slot, more), before, plus(line, more));
        }
    }

    private static String variant(String text) {
        return text.startsWith("- ") ? " to a list" : text.contains("\n\n") ? " to paragraphs"
                : text.contains("\n") ? " to lines" : "";
    }

    private void codes(Shape shape, Record record, Slot slot, String at, String in, Function<Record, Record> root) {
        CodeBlock old = (CodeBlock) slot.get(record);
        List<?> before = plus(List.of(), old);
        List<CodeBlock> values = new ArrayList<>();
        values.add(made.code());
        values.add(new CodeBlock(Optional.empty(), made.word() + "\n\n  " + made.word()));
        if (old != null) {
            values.add(new CodeBlock(Optional.of(made.word()), old.code()));
            values.add(new CodeBlock(old.language(), old.code() + "\n" + made.word()));
            values.add(new CodeBlock(old.language(), "```\n" + made.word()));
            values.add(new CodeBlock(old.language(), ""));
            add("remove", at, in, root, Distinct.with(shape, record, slot, null), before, List.of());
        }
        String[] kinds = {"code", "code without language", "language", "one more line", "a fence inside", "empty code"};
        for (int i = 0; i < values.size(); i++) {
            String kind = (old == null ? "set " : "change to ") + kinds[i];
            add(kind, at, in, root, Distinct.with(shape, record, slot, values.get(i)), before, List.of(values.get(i)));
        }
    }

    private void records(Shape shape, Record record, Slot slot, String at, String in, Function<Record, Record> root) {
        Record old = (Record) slot.get(record);
        if (old == null) {
            Record empty = slot.elementShape().create(new @Nullable Object[slot.elementShape().slots().size()]);
            Record full = made.record(slot.elementShape());
            add("set", at, in, root, Distinct.with(shape, record, slot, full), List.of(), List.of(full));
            add("set empty", at, in, root, Distinct.with(shape, record, slot, empty), List.of(), List.of());
            return;
        }
        if (slot.optional()) {
            add("remove", at, in, root, Distinct.with(shape, record, slot, null), List.of(old), List.of());
        }
        record(slot.elementShape(), old, at, in, r -> root.apply(Distinct.with(shape, record, slot, r)), List.of());
    }

    private void lists(
            Shape shape, Record record, Slot slot, String at, String in, Function<Record, Record> root, List<?> beside) {
        List<Object> old = slot.list(record);
        boolean oneLine = slot.isInline() && slot.holds() instanceof Holds.Items;
        List<?> line = oneLine ? old : beside;
        Function<List<Object>, Record> changed = list -> Distinct.with(shape, record, slot, list);
        if (old.isEmpty()) {
            List<Object> one = List.of(made.element(slot));
            List<Object> two = List.of(made.element(slot), made.element(slot));
            add("set one", at, in, root, changed.apply(one), line, plus(line, one));
            add("set two", at, in, root, changed.apply(two), line, plus(line, two));
            return;
        }
        int size = old.size();
        String[] names = {"first", "middle", "last"};
        int[] inserts = {0, (size + 1) / 2, size};
        int[] places = {0, size / 2, size - 1};
        for (int i = 0; i < 3; i++) {
            if (i > 0 && inserts[i] == inserts[i - 1]) {
                continue;
            }
            Object element = made.element(slot);
            List<Object> list = new ArrayList<>(old);
            list.add(inserts[i], element);
            String where = at + "/" + inserts[i];
            add("insert " + names[i], where, in + "/-", root, changed.apply(list), line, plus(line, element));
        }
        for (int i = 0; i < 3; i++) {
            if (i > 0 && places[i] == places[i - 1]) {
                continue;
            }
            Object was = old.get(places[i]);
            String where = at + "/" + places[i];
            List<Object> list = new ArrayList<>(old);
            list.remove(places[i]);
            add("remove " + names[i], where, in + "/-", root, changed.apply(list), plus(line, was), line);
            list = new ArrayList<>(old);
            Object element = made.element(slot);
            list.set(places[i], element);
            add("replace " + names[i], where, in + "/-", root, changed.apply(list), plus(line, was),
                    plus(line, element));
            if (slot.element() == null && !oneLine && i == 1) {
                for (String text : List.of(
                        made.line() + "\n\n" + made.line(), made.line() + "\n- " + made.line(), was + "\n\n" + made.line())) {
                    list = new ArrayList<>(old);
                    list.set(places[i], text);
                    String kind = "replace " + names[i] + variant(text);
                    add(kind, where, in + "/-", root, changed.apply(list), plus(line, was), plus(line, text));
                }
            }
        }
        if (slot.element() == null && !oneLine) {
            List<Object> list = new ArrayList<>(old);
            String text = made.line() + "\n\n" + made.line();
            list.add(size, text);
            String where = at + "/" + size;
            add("insert last to paragraphs", where, in + "/-", root, changed.apply(list), line, plus(line, text));
        }
        if (size > 1) {
            move(old, 0, size - 1, "move first to last", at, in, root, changed);
            move(old, size - 1, 0, "move last to first", at, in, root, changed);
            move(old, 0, 1, "swap first two", at, in, root, changed);
            List<Object> list = new ArrayList<>(old);
            Collections.reverse(list);
            add("reverse", at, in, root, changed.apply(list), old, old);
            List<?> gone = plus(line, old.subList(1, size));
            add("keep the first", at, in, root, changed.apply(old.subList(0, 1)), gone, line);
        }
        add("remove", at, in, root, changed.apply(List.of()), plus(line, old), line);
        if (slot.element() != null) {
            int i = size / 2;
            Function<Record, Record> up = r -> {
                List<Object> list = new ArrayList<>(old);
                list.set(i, r);
                return root.apply(changed.apply(list));
            };
            record(slot.elementShape(), (Record) old.get(i), at + "/" + i, in + "/-", up, oneLine ? old : List.of());
        }
    }

    private void move(
            List<Object> old, int from, int to, String kind, String at, String in, Function<Record, Record> root,
            Function<List<Object>, Record> changed) {
        List<Object> list = new ArrayList<>(old);
        list.add(to, list.remove(from));
        add(kind, at, in, root, changed.apply(list), old, old);
    }

    private void rest(Shape shape, Record record, Slot slot, String at, String in, Function<Record, Record> root) {
        List<Object> old = slot.list(record);
        Function<List<Object>, Record> changed = list -> Distinct.with(shape, record, slot, list);
        for (int i = 0; i < old.size(); i++) {
            List<Object> list = new ArrayList<>(old);
            list.remove(i);
            add("remove", at + "/" + i, in + "/-", root, changed.apply(list), List.of(old.get(i)), List.of());
            for (Object other : others(old.get(i))) {
                list = new ArrayList<>(old);
                list.set(i, other);
                add("change", at + "/" + i, in + "/-", root, changed.apply(list), List.of(old.get(i)), List.of(other));
            }
        }
        List<Object> fresh = new ArrayList<>();
        Class<?> element = slot.elementShape().type();
        List<Optional<String>> anchors = new ArrayList<>(List.of(Optional.empty()));
        for (Slot other : shape.slots()) {
            boolean anchor = element == MetadataField.class ? other.intro() instanceof Intro.Field
                    : element == CustomSection.class ? other.intro() instanceof Intro.Heading : false;
            if (anchor && !other.isEmpty(other.get(record))) {
                anchors.add(Optional.of(other.name()));
            }
        }
        for (Optional<String> anchor : anchors) {
            if (element == MetadataField.class) {
                fresh.add(new MetadataField(made.word(), made.line(), anchor));
            } else if (element == CustomSection.class) {
                fresh.add(new CustomSection(made.line(), 2, Optional.of(made.line()), anchor));
                fresh.add(new CustomSection(made.line(), 2, Optional.empty(), anchor));
            }
        }
        if (element == Extra.class) {
            for (Slot other : shape.slots()) {
                boolean block = other.holds() instanceof Holds.Code
                        || other.holds() instanceof Holds.Items && !other.isInline();
                if (block && !other.isEmpty(other.get(record))) {
                    fresh.add(Extra.after(other.name(), made.line()));
                    if (other.introduced()) {
                        fresh.add(Extra.under(other.name(), made.line()));
                    }
                }
            }
        }
        for (Object one : fresh) {
            List<Object> list = new ArrayList<>(old);
            list.add(one);
            add("insert", at + "/-", in + "/-", root, changed.apply(list), List.of(), List.of(one));
        }
    }

    private List<?> others(Object old) {
        if (old instanceof MetadataField field) {
            return List.of(
                    new MetadataField(made.word(), field.value(), field.after()),
                    new MetadataField(field.name(), made.line(), field.after()));
        }
        if (old instanceof CustomSection section) {
            return List.of(
                    new CustomSection(made.line(), section.level(), section.content(), section.after()),
                    new CustomSection(
                            section.title(), section.level(), Optional.of(made.line() + "\n\n" + made.line()), section.after()));
        }
        Extra extra = (Extra) old;
        return List.of(
                new Extra(extra.after(), extra.under(), made.line()),
                new Extra(extra.after(), extra.under(), extra.markdown() + "\n\n" + made.line()));
    }
}
