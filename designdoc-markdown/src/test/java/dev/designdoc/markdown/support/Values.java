package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Role;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random records of any annotated type: each component, each anchor, each text may come up. */
public final class Values {

    private final Random random;
    private final Prose prose;
    private final Nasty nasty;
    /** How likely a component is there. */
    private final double density;
    /** How likely a text is nasty; 0 also keeps to anchors and levels that Markdown can tell apart. */
    private final double nastiness;

    private Values(Random random, Class<? extends Record> type, double density, double nastiness) {
        this.random = random;
        this.prose = new Prose(random);
        this.nasty = new Nasty(random, Template.of(type));
        this.density = density;
        this.nastiness = nastiness;
    }

    /** A value that can always be written. */
    public static <T extends Record> T harmless(Random random, Class<T> type) {
        double density = random.nextDouble();
        return type.cast(new Values(random, type, density, 0).record(Shapes.of(type), 1, false));
    }

    /** A value with every component, one line in each text, and two of whatever is a list. */
    public static <T extends Record> T full(Random random, Class<T> type) {
        return type.cast(new Values(random, type, 1, 0).record(Shapes.of(type), 1, false));
    }

    /** A value in which any text and any anchor may be one that can't be written. */
    public static <T extends Record> T nasty(Random random, Class<T> type) {
        double density = 0.05 + 0.3 * random.nextDouble();
        double nastiness = random.nextDouble();
        return type.cast(new Values(random, type, density, nastiness).record(Shapes.of(type), 1, false));
    }

    private boolean maybe(double probability) {
        return probability >= 1 || random.nextDouble() < probability;
    }

    private boolean isFull() {
        return density >= 1;
    }

    private String blocks() {
        return isFull() ? prose.line() : prose.blocks();
    }

    /** Whether a list of that size gets one more element. */
    private boolean more(List<?> list, double probability) {
        return isFull() ? list.size() < 2 : maybe(probability);
    }

    private boolean free() {
        return nastiness > 0;
    }

    private Record record(Shape shape, int level, boolean oneLine) {
        if (shape.kind() == Declaration.Kind.FENCED) {
            return code();
        }
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            if (!(slot.holds() instanceof Holds.Unplaced)) {
                raw[slot.index()] = value(shape, slot, level, oneLine);
            }
        }
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = rest(shape, rest, raw, level);
        }
        return shape.create(raw);
    }

    private CodeBlock code() {
        Optional<String> language = isFull() || maybe(0.6) ? Optional.of(text(prose.word())) : Optional.empty();
        return new CodeBlock(language, text(prose.code()));
    }

    private @Nullable Object value(Shape shape, Slot slot, int level, boolean oneLine) {
        boolean first = shape.kind() == Declaration.Kind.ITEM && slot.index() == 0;
        if (!first && !(slot.intro() instanceof Intro.Name) && !(slot.intro() instanceof Intro.Title) && !maybe(density)
                && (slot.optional() || slot.holds() instanceof Holds.Items || slot.holds() instanceof Holds.Entries)) {
            return null;
        }
        int deeper = slot.intro() instanceof Intro.Heading ? level + 1 : level;
        Holds holds = slot.holds();
        if (holds instanceof Holds.Inline) {
            return inline(shape, slot);
        }
        if (holds instanceof Holds.Text) {
            boolean place = slot.intro() instanceof Intro.Place;
            return text(isDated(slot)
                    ? date()
                    : oneLine || isFull() ? prose.line() : place ? prose.item() : blocks());
        }
        if (holds instanceof Holds.Raw) {
            String quoted = prose.line().replace("\\", "\\\\").replace("\"", "\\\"");
            return text(prose.word() + "x:\n  - \"" + quoted + "\"\n" + prose.word() + "z:\n  - " + prose.word());
        }
        if (holds instanceof Holds.Code) {
            return code();
        }
        if (holds instanceof Holds.Flag) {
            return random.nextBoolean();
        }
        return holds instanceof Holds.One one
                ? record(one.element(), deeper, oneLine)
                : list(slot, deeper + 1, oneLine || slot.isInline());
    }

    private static boolean isDated(Slot slot) {
        return slot.intro() instanceof Intro.Place place && place.separator().lastBeforeDigit();
    }

    private List<Object> list(Slot slot, int level, boolean oneLine) {
        List<Object> list = new ArrayList<>();
        int size = isFull() ? 2 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(slot.element() == null
                    ? text(oneLine || isFull() ? prose.line() : prose.item())
                    : record(slot.elementShape(), level, oneLine));
        }
        return list;
    }

    private String inline(Shape shape, Slot slot) {
        String text;
        if (isDated(slot)) {
            text = text(date());
        } else if (slot.index() > 0 && shape.slots().get(slot.index() - 1).intro() instanceof Intro.Place p
                && p.role() == Role.LINK) {
            text = text(prose.word() + "/" + prose.word() + ".md");
        } else {
            text = text(slot.intro() instanceof Intro.Place ? prose.line() : prose.name());
        }
        // A blank scalar is no value, and a blank first part no item.
        return Texts.inline(text).isEmpty() && (slot.scalar() != null || slot.index() == 0) ? "x" : text;
    }

    private String date() {
        return "20" + (10 + random.nextInt(20)) + "-01-3" + random.nextInt(2);
    }

    private String text(String harmless) {
        return maybe(nastiness) && nastiness > 0 ? nasty.text() : harmless;
    }

    private List<Object> rest(Shape shape, Slot rest, @Nullable Object[] raw, int level) {
        Class<?> type = rest.elementShape().type();
        List<Object> list = new ArrayList<>();
        List<Slot> present = shape.slots().stream().filter(s -> !s.isEmpty(raw[s.index()])).toList();
        if (type == MetadataField.class) {
            List<Slot> fields = present.stream().filter(s -> s.intro() instanceof Intro.Field).toList();
            while (more(list, 0.3) && (free() || !fields.isEmpty())) {
                list.add(new MetadataField(
                        text(prose.name()), text(random.nextInt(4) == 0 ? "" : prose.line()), anchor(fields)));
            }
        } else if (type == CustomSection.class) {
            List<Slot> sections = present.stream().filter(s -> s.intro() instanceof Intro.Heading).toList();
            while (more(list, 0.4)) {
                Optional<String> after = maybe(0.2) ? Optional.of("title") : anchor(sections);
                boolean behindSection = after.isPresent() && !after.get().equals("title");
                int one = (free() || behindSection) && maybe(0.3) ? 1 : 2;
                list.add(new CustomSection(
                        text(prose.name()), one, isFull() || maybe(0.8) ? Optional.of(text(blocks())) : Optional.empty(), after));
            }
        } else {
            for (Slot slot : shape.slots()) {
                if (isFull() || maybe(0.15)) {
                    extra(slot, present.contains(slot), shape, level).ifPresent(list::add);
                }
            }
        }
        return list;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Optional<String> anchor(List<Slot> slots) {
        return slots.isEmpty() || maybe(0.2) ? Optional.empty() : Optional.of(pick(random, slots).name());
    }

    /** An extra at that slot; where nothing is free, one that the reader can tell from the content of its neighbours. */
    private Optional<Extra> extra(Slot slot, boolean present, Shape shape, int level) {
        boolean named = slot.intro() instanceof Intro.Name || slot.intro() instanceof Intro.Rest;
        if (free()) {
            String text = text(blocks());
            return Optional.of(named || maybe(0.2)
                    ? Extra.atStart(text)
                    : maybe(0.5) ? Extra.after(slot.name(), text) : Extra.under(slot.name(), text));
        }
        boolean block = slot.holds() instanceof Holds.Code || slot.holds() instanceof Holds.Items && !slot.isInline();
        boolean holdsHeadings = slot.holds() instanceof Holds.Entries && slot.intro() instanceof Intro.Heading;
        if (block && present && (isFull() ? !slot.introduced() || slot.index() % 2 == 0 : maybe(0.5))) {
            return Optional.of(Extra.after(slot.name(), blocks()));
        }
        if (slot.introduced() && (block || holdsHeadings)) {
            return Optional.of(Extra.under(slot.name(), blocks()));
        }
        if (slot.holds() instanceof Holds.One && present) {
            String heading = "#".repeat(level + 1) + " " + prose.name();
            return Optional.of(Extra.after(slot.name(), heading + "\n\n" + blocks()));
        }
        // Without a text of its own the record keeps what stands at its start.
        return named && shape.description() == null && shape.kind() == Declaration.Kind.ENTRY
                ? Optional.of(Extra.atStart(blocks()))
                : Optional.empty();
    }
}
