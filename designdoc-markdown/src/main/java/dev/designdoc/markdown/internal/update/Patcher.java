package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.write.Containment;
import dev.designdoc.markdown.internal.write.Style;
import dev.designdoc.markdown.internal.write.Writer;
import dev.designdoc.model.Extra;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes a source so that it says another value: the smallest units first and, where the result does not read back as
 * the value, the next larger.
 */
public final class Patcher {

    /** What is written anew where a value differs. */
    public enum Unit {
        VALUE,
        SLOT,
        SECTION,
        DOCUMENT;

        public Unit next() {
            return this == VALUE ? SLOT : this == SLOT ? SECTION : DOCUMENT;
        }
    }

    private static final int MAX_ROUNDS = 6;

    private final Shape shape;
    private final String source;
    private final DocumentReader.FoundDocument found;
    private final Record value;
    private final boolean everything;
    private @Nullable Style style;
    private Unit largest = Unit.VALUE;

    /**
     * A patcher of a source that was read.
     *
     * @param everything whether to walk over sections that say what they are to say as well, which changes nothing but
     *     shows that it changes nothing
     */
    public Patcher(Shape shape, String source, DocumentReader.FoundDocument found, Record value, boolean everything) {
        this.shape = shape;
        this.source = source;
        this.found = found;
        this.value = value;
        this.everything = everything;
    }

    /** That of the file, which only what is new asks for. */
    private Style style() {
        Style known = style;
        if (known == null) {
            known = Style.of(List.of(found.found()), Style.CANONICAL);
            style = known;
        }
        return known;
    }

    /** The largest unit that had to be written anew. */
    public Unit largestUnit() {
        return largest;
    }

    /** The changed source. */
    public String patch() {
        Map<String, Unit> units = new HashMap<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            LineEdits edits = attempt(units);
            if (edits == null) {
                break;
            }
            Result result = result(edits);
            if (result.says().equals(value)) {
                units.values().forEach(u -> largest = u.compareTo(largest) > 0 ? u : largest);
                return result.text();
            }
            if (!enlarge(units, result.says())) {
                break;
            }
        }
        largest = Unit.DOCUMENT;
        Writer.Document written = Writer.document(shape, value);
        Containment.check(shape, value, written);
        return likeSource(written.text());
    }

    /** A changed source and what it says. */
    private record Result(String text, Record says) {
        static Result of(Shape shape, String text, DocumentReader.FoundDocument before) {
            return new Result(text, DocumentReader.value(shape, text, new Unchanged(before, text)));
        }
    }

    private Result result(LineEdits edits) {
        Result close = Result.of(shape, edits.apply(), found);
        if (close.says().equals(value)) {
            return close;
        }
        // In a file without blank lines, what meets now may run together.
        Result apart = Result.of(shape, edits.applyApart(), found);
        return apart.says().equals(value) ? apart : close;
    }

    /** The changes, or null when the units can't be patched. */
    private @Nullable LineEdits attempt(Map<String, Unit> units) {
        while (true) {
            LineEdits edits = new LineEdits(found.lines());
            String stuck = "";
            try {
                stuck = apply(units, edits);
                if (stuck == null) {
                    return edits;
                }
            } catch (LineEdits.Conflict e) {
                // Whatever asked for the line first was in its right; the sections that differ are done as wholes.
                stuck = null;
            }
            if (!enlarge(units, stuck)) {
                return null;
            }
        }
    }

    private boolean enlarge(Map<String, Unit> units, @Nullable String component) {
        boolean larger = false;
        for (Slot slot : shape.slots()) {
            boolean concerned = component == null
                    ? !Objects.equals(slot.get(found.value()), slot.get(value))
                    : slot.name().equals(component);
            larger |= concerned && enlargeOne(units, slot.intro() instanceof Intro.Heading ? slot.name() : group(slot));
        }
        return larger;
    }

    /** The parts of the head share one unit. */
    private static String group(Slot slot) {
        return slot.intro() instanceof Intro.Rest ? slot.name() : Anchors.TITLE;
    }

    private static boolean enlargeOne(Map<String, Unit> units, String component) {
        Unit unit = units.getOrDefault(component, Unit.VALUE);
        if (unit == Unit.DOCUMENT || unit == Unit.SECTION) {
            return false;
        }
        units.put(component, unit.next());
        return true;
    }

    /** Enlarges the units of what reads back differently; where that was not meant to change, of all that was. */
    private boolean enlarge(Map<String, Unit> units, Record read) {
        boolean larger = false;
        for (Slot slot : shape.slots()) {
            boolean wrong = !Objects.equals(slot.get(read), slot.get(value));
            boolean changed = !Objects.equals(slot.get(found.value()), slot.get(value));
            if (wrong && changed) {
                larger |= enlargeOne(units, slot.intro() instanceof Intro.Heading ? slot.name() : group(slot));
            }
        }
        return larger || enlarge(units, (String) null);
    }

    /** Makes all changes; null, or the component that can't be changed so. */
    private @Nullable String apply(Map<String, Unit> units, LineEdits edits) {
        Record old = found.value();
        Unit head = units.getOrDefault(Anchors.TITLE, Unit.VALUE);
        if (head.compareTo(Unit.SECTION) < 0) {
            HeadPatch patch = new HeadPatch(shape, found.head(), found.lines(), edits, head == Unit.SLOT);
            if (!patch.patch(old, value)) {
                return headSlot();
            }
        } else {
            rewriteHead(edits);
        }
        SectionsPatch sections = new SectionsPatch(shape, found, value, edits, this::style);
        for (Slot slot : shape.slots()) {
            Unit unit = units.getOrDefault(slot.name(), Unit.VALUE);
            if (slot.intro() instanceof Intro.Heading && !section(slot, unit, sections, edits)) {
                return slot.name();
            }
        }
        Slot rest = shape.rest();
        return sections.arrange() || rest == null ? null : rest.name();
    }

    private String headSlot() {
        return shape.slots().stream().filter(s -> s.intro() instanceof Intro.Title).findFirst().map(Slot::name).orElse("");
    }

    private void rewriteHead(LineEdits edits) {
        View view = found.head().view;
        int from = 0;
        int to = view == null ? 0 : view.to();
        String text = Writer.head(shape, value);
        boolean blank = true;
        for (int i = from; i < to; i++) {
            blank &= found.lines().isBlank(i);
        }
        if (text.isEmpty()) {
            edits.delete(from, to);
        } else if (blank) {
            edits.insertBefore(0, text, true);
        } else {
            new TextPatch(found.lines(), edits).block(from, to, text);
        }
    }

    private boolean section(Slot slot, Unit unit, SectionsPatch sections, LineEdits edits) {
        Record before = (Record) slot.get(found.value());
        Record after = (Record) slot.get(value);
        Found.Place place = found.found().place(slot);
        if (before == null || place == null) {
            if (after != null) {
                sections.add(slot, after);
            }
            return true;
        }
        if (after == null) {
            sections.remove(slot);
            return true;
        }
        if (!everything && unit == Unit.VALUE && before.equals(after)) {
            return true;
        }
        boolean whole = unit.compareTo(Unit.SECTION) >= 0;
        if (sections.hasOwn(slot)) {
            SectionPatch patch = new SectionPatch(found.lines(), edits, unit == Unit.SLOT, style());
            if (whole) {
                sections.removeParts(slot);
                patch.rewrite(place.records.get(0), after, Shape.SECTION_LEVEL);
                return true;
            }
            return patch.record(place.records.get(0), after, Shape.SECTION_LEVEL);
        }
        if (whole) {
            sections.remove(slot);
            sections.add(slot, after);
            return true;
        }
        // The parts stay where they stand; what has no place yet gets a section.
        Record left = left(place.records.get(0), after);
        if (left != null) {
            sections.add(slot, left);
        }
        SectionPatch patch = new SectionPatch(found.lines(), edits, unit == Unit.SLOT, style());
        return patch.record(place.records.get(0), only(place.records.get(0), after, true), Shape.SECTION_LEVEL);
    }

    /** What of a value has no place where only parts of a section were found; null when all of it has. */
    private static @Nullable Record left(Found found, Record fresh) {
        Record left = only(found, fresh, false);
        return left.equals(found.shape.create(new @Nullable Object[found.shape.slots().size()])) ? null : left;
    }

    /** The slots of a value that have a place already, or those that have none, with the texts at them. */
    private static Record only(Found found, Record fresh, boolean placed) {
        Shape shape = found.shape;
        @Nullable Object[] raw = shape.values(ExtrasPatch.without(shape, fresh, e -> isPlaced(found, e) != placed));
        for (Slot slot : shape.slots()) {
            if (!(slot.holds() instanceof Holds.Unplaced) && (found.place(slot) != null) != placed) {
                raw[slot.index()] = null;
            }
        }
        return shape.create(raw);
    }

    private static boolean isPlaced(Found found, Extra extra) {
        return found.places.stream().anyMatch(place -> ExtrasPatch.isAt(extra, place.slot));
    }

    /** A text written anew with the line ends and the byte order mark of the source. */
    private String likeSource(String written) {
        Lines lines = found.lines();
        String end = lines.count() > 0 ? source.substring(lines.end(0), lines.start(1)) : "\n";
        String text = end.equals("\n") || end.isEmpty() ? written : written.replace("\n", end);
        return source.startsWith("\uFEFF") ? "\uFEFF" + text : text;
    }
}
