package dev.designdoc.json;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of any annotated record type, and values a few edits away, from a seed. */
public final class Generated {

    private static final String[] WORDS = {
        "goal", "a", "Übergröße", "yes", "no", "on", "off", "null", "~", "true", "1.0", "0x1F", "1e3", "2026-01-31", "12:30",
        "-", "--", "---", "...", "- a", " - ", "#", " # b", ": ", "a: b", "a:", ":a", "?", "? a", "&a", "*q", "!t", "!!str",
        "|", ">", "|-", "%", "@", "`", "'", "\"", "''", "\\", "\\n", "{", "}", "[", "]", "[x]", "[ ]", "{}", "[]", ",", "a, b",
        "<<", "=", "🙂", "👩‍👩‍👧", "שלום", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0",
        "\u0000", "\u0007", "\u001B", "\u007F",
        "\u009F", "\uFFFE", "\uE000", "\t", " ", "  ", "   ", "\n", "\n\n", "\n  ", "\n    ", "\n\t", "\r\n", "\r", " \n",
        "**Goals:**",
        "## Head", "```", "```rust", "1. x", "* y", "> q", "<!-- c -->", "[t](u)", "[t](u) - n", "**n**: s", "`p` - q", "/ 2026",
        "schemaVersion", "Reason:", "x\ny", "x\n\ny", "\nx", "  x", "    x", "x  ", "x\n  y\n    z", "x\n#y", "x\n- y",
        "\"x\"", "'x'",
    };

    private final Random random;
    private final boolean nasty;
    private int budget = 400;

    public Generated(long seed, boolean nasty) {
        this.random = new Random(seed);
        this.nasty = nasty;
    }

    public Random random() {
        return random;
    }

    public <T extends Record> T value(Class<T> type) {
        budget = 60 + random.nextInt(500);
        return type.cast(record(Shapes.of(type)));
    }

    private Record record(Shape shape) {
        while (true) {
            @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = raw(shape, shape.slots().get(i));
            }
            try {
                return shape.create(raw);
            } catch (IllegalArgumentException | NullPointerException e) {
                // Blank where there must be a text, or two anchors: another try.
                budget--;
            }
        }
    }

    private @Nullable Object raw(Shape owner, Slot slot) {
        budget--;
        if (slot.optional() && (random.nextInt(3) == 0 || budget < 0)) {
            return null;
        }
        boolean number = owner.type().getRecordComponents()[slot.index()].getType() == int.class;
        if (number) {
            return 1 + random.nextInt(2);
        }
        Holds holds = slot.holds();
        if (holds instanceof Holds.Flag) {
            return random.nextBoolean();
        }
        if (holds instanceof Holds.Code || holds instanceof Holds.One) {
            return record(slot.elementShape());
        }
        if (holds instanceof Holds.Items || holds instanceof Holds.Entries) {
            return list(slot);
        }
        if (holds instanceof Holds.Unplaced) {
            return rest(owner, slot);
        }
        return slot.name().equals("after") || slot.name().equals("under") ? null : text();
    }

    private List<Object> list(Slot slot) {
        List<Object> list = new ArrayList<>();
        int size = budget < 0 ? 0 : random.nextInt(5);
        for (int i = 0; i < size; i++) {
            list.add(element(slot));
        }
        return list;
    }

    private Object element(Slot slot) {
        return slot.element() == null ? text() : record(slot.elementShape());
    }

    /** Records anchored at slots of their owner. */
    private List<Object> rest(Shape owner, Slot slot) {
        List<Object> list = new ArrayList<>();
        Shape shape = slot.elementShape();
        int size = budget < 0 || random.nextInt(3) > 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
            boolean anchored = false;
            for (Slot s : shape.slots()) {
                boolean anchor = s.name().equals("after") || s.name().equals("under");
                raw[s.index()] = !anchor ? raw(shape, s) : anchored || random.nextInt(3) == 0 ? null : anchor(owner, shape);
                anchored |= anchor && raw[s.index()] != null;
            }
            list.add(shape.create(raw));
        }
        return list;
    }

    private @Nullable String anchor(Shape owner, Shape rest) {
        Class<? extends Intro> needed = switch (rest.type().getSimpleName()) {
            case "CustomSection" -> Intro.Heading.class;
            case "MetadataField" -> Intro.Field.class;
            default -> null;
        };
        List<String> names = owner.slots().stream()
                .filter(s -> needed == null
                        ? !(s.intro() instanceof Intro.Rest) && !(s.intro() instanceof Intro.Name)
                        : needed.isInstance(s.intro()))
                .map(Slot::name)
                .toList();
        return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
    }

    public String text() {
        if (!nasty || random.nextInt(3) == 0) {
            String word = "word " + random.nextInt(1000);
            return random.nextInt(4) == 0 ? word + "\n\nmore " + random.nextInt(9) + "\nand more" : word;
        }
        StringBuilder out = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(3) == 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** A value some edits away: set, changed, removed, inserted, moved. */
    public <T extends Record> T edited(T value) {
        Record edited = value;
        budget = 40;
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            edited = edit(edited);
        }
        @SuppressWarnings("unchecked")
        T result = (T) edited;
        return result;
    }

    private Record edit(Record record) {
        Shape shape = Shapes.of(record.getClass());
        while (true) {
            @Nullable Object[] raw = shape.values(record);
            Slot slot = shape.slots().get(random.nextInt(raw.length));
            Object old = raw[slot.index()];
            if (old instanceof Record inner && random.nextInt(4) > 0) {
                raw[slot.index()] = edit(inner);
            } else if (old instanceof List<?> list && !list.isEmpty() && !(slot.holds() instanceof Shape.Holds.Unplaced)) {
                raw[slot.index()] = edit(slot, new ArrayList<>(list));
            } else {
                raw[slot.index()] = raw(shape, slot);
            }
            try {
                return shape.create(raw);
            } catch (IllegalArgumentException | NullPointerException e) {
                budget--;
            }
        }
    }

    private List<Object> edit(Slot slot, List<Object> list) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> list.add(random.nextInt(list.size() + 1), element(slot));
            case 1 -> list.remove(at);
            case 2 -> Collections.swap(list, at, random.nextInt(list.size()));
            case 3 -> list.add(element(slot));
            default -> list.set(at, list.get(at) instanceof Record r ? edit(r) : element(slot));
        }
        return list;
    }
}
