package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Slot.Holds;
import dev.designdoc.internal.shape.Slot.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives what has no slot its one place: sorted by anchor, each anchor a slot that is there. */
public final class Anchors {

    /** The anchor of a custom section before all sections. */
    public static final String TITLE = "title";

    private Anchors() {}

    /** Puts the rest slot of {@code values} (components of a record of that shape) into its normal form. */
    public static void normalize(Shape shape, @Nullable Object[] values) {
        Slot rest = shape.rest();
        if (rest == null || !(values[rest.index()] instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        if (list.get(0) instanceof Extra) {
            if (!areSorted(shape, values, list)) {
                new Extras(shape, values).normalize(rest);
            }
        } else if (list.get(0) instanceof CustomSection) {
            int last = lastPresent(shape, values, shape.slots().size() - 1);
            values[rest.index()] = list.stream()
                    .map(CustomSection.class::cast)
                    .map(c -> new CustomSection(
                            c.title(),
                            c.level(),
                            c.content(),
                            Optional.of(section(shape, values, c.after().orElse(null), last))))
                    .sorted(Comparator.comparingInt(c -> position(shape, c.after())))
                    .toList();
        } else {
            values[rest.index()] = list.stream()
                    .map(MetadataField.class::cast)
                    .map(f -> new MetadataField(f.name(), f.value(), field(shape, values, f.after())))
                    .sorted(Comparator.comparingInt(f -> position(shape, f.after())))
                    .toList();
        }
    }

    /** Whether each extra has an anchor of its own that is there, in their order; most have when they are read. */
    private static boolean areSorted(Shape shape, @Nullable Object[] values, List<?> extras) {
        int last = -1;
        for (Object each : extras) {
            Extra extra = (Extra) each;
            Optional<String> name = extra.under().or(extra::after);
            Slot slot = name.isEmpty() ? null : shape.slot(name.get());
            boolean isThere = slot != null && slot.introduced() && (extra.under().isPresent()
                    ? slot.keepsLabel()
                    : !slot.isEmpty(slot.unwrap(values[slot.index()])));
            int position = slot == null ? -1 : 2 * slot.index() + (extra.under().isPresent() ? 0 : 1);
            if (!isThere || position <= last || extra.markdown().isEmpty()) {
                return false;
            }
            last = position;
        }
        return true;
    }

    private static int position(Shape shape, Optional<String> anchor) {
        Slot slot = anchor.isEmpty() ? null : shape.slot(anchor.get());
        return slot == null || slot.intro() == Intro.TITLE ? -1 : slot.index();
    }

    private static String section(Shape shape, @Nullable Object[] values, @Nullable String after, int last) {
        if (TITLE.equals(after)) {
            return TITLE;
        }
        int at = after == null ? last : lastPresent(shape, values, index(shape, after, Intro.HEADING));
        return at < 0 ? TITLE : shape.slots().get(at).name();
    }

    private static Optional<String> field(Shape shape, @Nullable Object[] values, Optional<String> after) {
        int at = after.isEmpty() ? -1 : lastPresent(shape, values, index(shape, after.get(), Intro.FIELD));
        return at < 0 ? Optional.empty() : Optional.of(shape.slots().get(at).name());
    }

    private static int lastPresent(Shape shape, @Nullable Object[] values, int from) {
        for (int i = from; i >= 0; i--) {
            Slot slot = shape.slots().get(i);
            if ((slot.intro() == Intro.HEADING || slot.intro() == Intro.FIELD)
                    && !slot.isEmpty(slot.unwrap(values[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static int index(Shape shape, String name, Intro intro) {
        Slot slot = shape.slot(name);
        if (slot == null || slot.intro() != intro) {
            throw unknown(shape, name, shape.slots().stream().filter(s -> s.intro() == intro).toList());
        }
        return slot.index();
    }

    private static IllegalArgumentException unknown(Shape shape, String name, List<Slot> known) {
        return new IllegalArgumentException(shape.type().getSimpleName() + " has no place \"" + name
                + "\" for something to stand after or under; there are "
                + known.stream().map(Slot::name).toList());
    }

    /** Extras of one record. */
    private static final class Extras {
        private final Shape shape;
        private final @Nullable Object[] values;
        private final List<StringBuilder> under = new ArrayList<>();
        private final List<StringBuilder> after = new ArrayList<>();
        private final StringBuilder start = new StringBuilder();

        Extras(Shape shape, @Nullable Object[] values) {
            this.shape = shape;
            this.values = values;
            for (int i = 0; i < values.length; i++) {
                under.add(new StringBuilder());
                after.add(new StringBuilder());
            }
        }

        void normalize(Slot rest) {
            List<Extra> anchored = new ArrayList<>();
            for (Object o : (List<?>) values[rest.index()]) {
                Extra extra = (Extra) o;
                Optional<String> anchor = extra.under().or(extra::after);
                Slot slot = anchor.isEmpty() ? null : anchor(anchor.get());
                if (extra.markdown().isEmpty()) {
                    continue;
                }
                if (slot == null) {
                    join(start, extra);
                } else if (slot.keepsLabel() && extra.under().isPresent()) {
                    join(under.get(slot.index()), extra);
                } else {
                    anchored.add(extra);
                }
            }
            List<Extra> moving = new ArrayList<>();
            for (Extra extra : anchored) {
                Slot slot = anchor(extra.under().or(extra::after).orElseThrow());
                if (!isEmpty(slot)) {
                    join(after.get(slot.index()), extra);
                } else if (slot.keepsLabel()) {
                    join(under.get(slot.index()), extra);
                } else {
                    moving.add(extra);
                }
            }
            for (Extra extra : moving) {
                move(extra);
            }
            joinDescription();
            values[rest.index()] = sorted();
        }

        private static void join(StringBuilder text, Extra extra) {
            text.append(text.isEmpty() ? "" : "\n\n").append(extra.markdown());
        }

        private Slot anchor(String name) {
            Slot slot = shape.slot(name);
            if (slot == null || slot.intro() == Intro.REST || slot.intro() == Intro.NAME) {
                throw unknown(shape, name, shape.slots().stream()
                        .filter(s -> s.intro() != Intro.REST && s.intro() != Intro.NAME)
                        .toList());
            }
            return slot;
        }

        private boolean isEmpty(Slot slot) {
            return slot.isEmpty(slot.unwrap(values[slot.index()]));
        }

        private static boolean isDescription(Slot slot) {
            return slot.intro() == Intro.BODY && slot.holds() == Holds.TEXT;
        }

        /** To the nearest slot before it that is there. */
        private void move(Extra extra) {
            int from = anchor(extra.under().or(extra::after).orElseThrow()).index();
            for (int i = from; i >= 0; i--) {
                Slot slot = shape.slots().get(i);
                if (slot.intro() == Intro.NAME || isDescription(slot) || slot.intro() == Intro.REST) {
                    continue;
                }
                if (!isEmpty(slot)) {
                    join(after.get(i), extra);
                    return;
                }
                if (!under.get(i).isEmpty()) {
                    join(under.get(i), extra);
                    return;
                }
            }
            join(start, extra);
        }

        private void joinDescription() {
            Slot description = shape.description();
            if (description == null) {
                return;
            }
            int at = description.index();
            String text = Texts.join(Texts.join((String) Optional.ofNullable(description.unwrap(values[at])).orElse(""),
                    start.toString()), after.get(at).toString());
            if (!text.isEmpty()) {
                values[at] = description.wrap(text);
            }
            start.setLength(0);
            after.get(at).setLength(0);
        }

        private List<Extra> sorted() {
            List<Extra> extras = new ArrayList<>();
            if (!start.isEmpty()) {
                extras.add(Extra.atStart(start.toString()));
            }
            for (int i = 0; i < under.size(); i++) {
                String name = shape.slots().get(i).name();
                if (!under.get(i).isEmpty()) {
                    extras.add(Extra.under(name, under.get(i).toString()));
                }
                if (!after.get(i).isEmpty()) {
                    extras.add(Extra.after(name, after.get(i).toString()));
                }
            }
            return List.copyOf(extras);
        }
    }
}
