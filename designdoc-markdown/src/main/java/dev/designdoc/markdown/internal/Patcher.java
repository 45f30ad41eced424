package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Anchors;
import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Texts;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes a source so that it says another value: the smallest units first and, where the result does not read back as
 * the value, the next larger.
 */
final class Patcher {

    private static final int SECTION_LEVEL = 2;

    /** What is written anew where a value differs. */
    enum Unit {
        VALUE,
        SLOT,
        SECTION,
        DOCUMENT;

        Unit next() {
            return this == VALUE ? SLOT : this == SLOT ? SECTION : DOCUMENT;
        }
    }

    private static final int MAX_ROUNDS = 6;

    private final Shape shape;
    private final String source;
    private final DocumentReader.FoundDocument found;
    private final Record value;
    private Unit largest = Unit.VALUE;

    Patcher(Shape shape, String source, DocumentReader.FoundDocument found, Record value) {
        this.shape = shape;
        this.source = source;
        this.found = found;
        this.value = value;
    }

    /** The largest unit that had to be written anew. */
    Unit largestUnit() {
        return largest;
    }

    /** The changed source. */
    String patch() {
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
        String written = Writer.document(shape, value);
        Containment.check(shape, value, written);
        return likeSource(written);
    }

    /** A changed source and what it says. */
    private record Result(String text, Record says) {
        static Result of(Shape shape, String text) {
            return new Result(text, DocumentReader.read(shape, text).value());
        }
    }

    private Result result(LineEdits edits) {
        Result close = Result.of(shape, edits.apply());
        if (close.says().equals(value)) {
            return close;
        }
        // In a file without blank lines, what meets now may run together.
        Result apart = Result.of(shape, edits.applyApart());
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
            larger |= concerned && enlargeOne(units, slot.intro() == Intro.HEADING ? slot.name() : group(slot));
        }
        return larger;
    }

    /** The parts of the head share one unit. */
    private static String group(Slot slot) {
        return slot.intro() == Intro.REST ? slot.name() : Anchors.TITLE;
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
                larger |= enlargeOne(units, slot.intro() == Intro.HEADING ? slot.name() : group(slot));
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
        for (Slot slot : shape.slots()) {
            if (slot.intro() == Intro.HEADING && !section(slot, units.getOrDefault(slot.name(), Unit.VALUE), edits)) {
                return slot.name();
            }
        }
        Slot rest = shape.rest();
        return rest == null || customs(rest, edits) ? null : rest.name();
    }

    private String headSlot() {
        return shape.slots().stream().filter(s -> s.intro() == Intro.TITLE).findFirst().map(Slot::name).orElse("");
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

    private boolean section(Slot slot, Unit unit, LineEdits edits) {
        Record before = (Record) slot.get(found.value());
        Record after = (Record) slot.get(value);
        Found.Place place = found.found().place(slot);
        if (before == null || place == null) {
            if (after != null) {
                insert(slot, after, edits);
            }
            return true;
        }
        if (after == null || unit.compareTo(Unit.SECTION) >= 0) {
            found.head().detached.stream()
                    .filter(p -> p.section().index() == slot.index())
                    .forEach(p -> deletePiece(p, edits));
        }
        int own = index(slot);
        if (own >= 0 && after != null && unit.compareTo(Unit.SECTION) >= 0) {
            List<View> contents = found.head().sections.get(own).contents();
            contents.subList(1, contents.size()).forEach(view -> edits.delete(view.from(), view.to()));
        }
        if (after == null || own < 0 && unit.compareTo(Unit.SECTION) >= 0) {
            if (own >= 0) {
                deleteRegion(own, edits);
            } else if (after != null) {
                insert(slot, after, edits);
            }
            return true;
        }
        Record placed = after;
        if (own < 0) {
            // The parts stay where they stand; what has no place yet gets a section.
            placed = Detached.placed(place.records.get(0), after);
            Record left = Detached.left(place.records.get(0), after);
            if (left != null) {
                insert(slot, left, edits);
            }
        }
        SectionPatch patch = new SectionPatch(found.lines(), edits, unit == Unit.SLOT);
        if (unit.compareTo(Unit.SECTION) >= 0) {
            patch.rewrite(place.records.get(0), after, SECTION_LEVEL);
            return true;
        }
        return patch.record(place.records.get(0), placed, SECTION_LEVEL);
    }

    /** The position of the slot's own section, or -1. */
    private int index(Slot slot) {
        List<Head.Section> sections = found.head().sections;
        for (int i = 0; i < sections.size(); i++) {
            Slot other = sections.get(i).slot();
            if (other != null && other.index() == slot.index() && !sections.get(i).detached()) {
                return i;
            }
        }
        return -1;
    }

    private void deletePiece(Detached.Piece piece, LineEdits edits) {
        List<Head.Section> sections = found.head().sections;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).detached() && sections.get(i).heading().from() == piece.from()) {
                deleteRegion(i, edits);
                return;
            }
        }
        edits.delete(piece.from(), piece.to());
    }

    private void deleteRegion(int i, LineEdits edits) {
        Head.Section section = found.head().sections.get(i);
        int from = section.heading().from();
        boolean last = i + 1 == found.head().sections.size();
        if (last && section.contentTo() == edits.behindLast(section.to()) || last && i > 0) {
            int before = edits.behindLast(from) - 1;
            boolean breaks = before >= 0 && isBreakBefore(i, before);
            from = breaks && edits.behindLast(section.to()) <= Math.max(section.contentTo(), section.heading().to())
                    ? before
                    : from;
        }
        edits.delete(from, section.to());
    }

    /** Whether the layout break at the end of the region before section {@code i} stands on that line. */
    private boolean isBreakBefore(int i, int line) {
        View head = found.head().view;
        int contentEnd = i > 0
                ? Math.max(found.head().sections.get(i - 1).contentTo(), found.head().sections.get(i - 1).heading().to())
                : head == null ? 0 : head.to();
        return line >= contentEnd && !found.lines().isBlank(line);
    }

    private boolean usesBreaks() {
        List<Head.Section> sections = found.head().sections;
        if (sections.size() < 2) {
            View head = found.head().view;
            return sections.isEmpty() || head == null || head.isBlank()
                    || isBreakBefore(0, behindLast(sections.get(0).heading().from()) - 1);
        }
        int breaks = 0;
        for (int i = 1; i < sections.size(); i++) {
            int line = behindLast(sections.get(i).heading().from()) - 1;
            breaks += isBreakBefore(i, line) ? 1 : 0;
        }
        return breaks * 2 >= sections.size() - 1;
    }

    private int behindLast(int line) {
        int at = line;
        while (at > 0 && found.lines().isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    /** Inserts a section behind the one before it in the template and the custom sections that follow that one. */
    private void insert(Slot slot, Record after, LineEdits edits) {
        List<Head.Section> sections = found.head().sections;
        int before = -1;
        int best = -1;
        for (int i = 0; i < sections.size(); i++) {
            Slot other = sections.get(i).slot();
            if (other != null && other.index() < slot.index() && other.index() >= best) {
                best = other.index();
                before = i;
            }
        }
        int next = before + 1;
        while (next < sections.size() && sections.get(next).custom() != null && !follows(sections.get(next), slot)) {
            next++;
        }
        String content = Writer.section(slot.elementShape(), after, SECTION_LEVEL);
        String heading = Writer.heading(SECTION_LEVEL, slot.names().get(0));
        insertRegion(next, content.isEmpty() ? heading : heading + "\n\n" + content, true, edits);
    }

    /** Whether a custom section that is there is to stand behind that slot from now on. */
    private boolean follows(Head.Section section, Slot slot) {
        Slot rest = shape.rest();
        CustomSection custom = section.custom();
        List<CustomSection> fresh = rest == null ? List.of() : rest.list(value);
        return custom != null && fresh.stream().anyMatch(f -> f.title().equals(custom.title())
                && f.content().equals(custom.content())
                && f.after().filter(slot.name()::equals).isPresent());
    }

    /** Inserts a whole section before the one at {@code next}, divided from its neighbours as the file does it. */
    private void insertRegion(int next, String text, boolean section, LineEdits edits) {
        List<Head.Section> sections = found.head().sections;
        boolean breaks = section && usesBreaks();
        if (next < sections.size()) {
            int line = sections.get(next).heading().from();
            edits.insertBefore(line, breaks ? text + "\n\n---" : text, true);
            return;
        }
        int end = behindLast(found.lines().count());
        boolean open = end > 0 && breaks && !endsWithBreak(end - 1);
        edits.insertAfter(end - 1, open ? "---\n\n" + text : text, true);
    }

    private boolean endsWithBreak(int line) {
        return isBreakBefore(found.head().sections.size(), line);
    }

    private boolean customs(Slot rest, LineEdits edits) {
        List<CustomSection> old = rest.list(found.value());
        List<CustomSection> fresh = rest.list(value);
        List<Integer> places = places(old);
        int[] pairs = Alignment.of(old, fresh, (a, b) -> a.title().equals(b.title()));
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(pairs).filter(p -> p >= 0).forEach(kept::add);
        for (int i = 0; i < old.size(); i++) {
            if (!kept.contains(i)) {
                deleteRegion(places.get(i), edits);
            }
        }
        int previous = -1;
        for (int k = 0; k < pairs.length; k++) {
            CustomSection section = fresh.get(k);
            if (pairs[k] < 0) {
                insertRegion(behind(section, previous), Writer.custom(section), section.level() == SECTION_LEVEL, edits);
                continue;
            }
            previous = places.get(pairs[k]);
            if (!custom(found.head().sections.get(previous), old.get(pairs[k]), section, edits)) {
                return false;
            }
        }
        return true;
    }

    /** For each custom section in the value's order its position in the file. */
    private List<Integer> places(List<CustomSection> sections) {
        List<Integer> places = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (CustomSection section : sections) {
            for (int i = 0; i < found.head().sections.size(); i++) {
                if (section.equals(found.head().sections.get(i).custom()) && used.add(i)) {
                    places.add(i);
                    break;
                }
            }
        }
        return places;
    }

    private int behind(CustomSection section, int previous) {
        Slot anchor = shape.slot(section.after().orElse(""));
        int at = anchor == null ? -1 : index(anchor);
        boolean follows = previous > at && section.after().equals(afterOf(previous));
        return Math.max(at, follows ? previous : -1) + 1;
    }

    private Optional<String> afterOf(int section) {
        CustomSection custom = found.head().sections.get(section).custom();
        return custom == null ? Optional.empty() : custom.after();
    }

    private boolean custom(Head.Section place, CustomSection old, CustomSection fresh, LineEdits edits) {
        if (old.level() != fresh.level()) {
            return false;
        }
        Block heading = place.heading();
        if (!old.title().equals(fresh.title())) {
            String line = found.lines().line(heading.from());
            int at = line.lastIndexOf(old.title());
            if (heading.to() - heading.from() > 1 && !fresh.title().isEmpty()) {
                edits.replace(heading.from(), heading.to() - 1, fresh.title());
            } else if (heading.to() - heading.from() > 1 || at < 0 || old.title().isEmpty() || fresh.title().endsWith("#")) {
                edits.replace(heading.from(), heading.to(), Writer.heading(fresh.level(), fresh.title()));
            } else {
                String changed = line.substring(0, at) + fresh.title() + line.substring(at + old.title().length());
                edits.replace(heading.from(), heading.to(), Texts.trimEnd(changed));
            }
        }
        String before = old.content().orElse("");
        String after = fresh.content().orElse("");
        if (before.equals(after)) {
            return true;
        }
        if (after.isEmpty()) {
            place.contents().forEach(view -> edits.delete(view.from(), view.to()));
            return true;
        }
        if (before.isEmpty()) {
            edits.insertAfter(heading.to() - 1, after, true);
            return true;
        }
        return new TextPatch(found.lines(), edits).pieces(place.contents(), after);
    }

    /** A text written anew with the line ends and the byte order mark of the source. */
    private String likeSource(String written) {
        Lines lines = found.lines();
        String end = lines.count() > 0 ? source.substring(lines.end(0), lines.start(1)) : "\n";
        String text = end.equals("\n") || end.isEmpty() ? written : written.replace("\n", end);
        return source.startsWith("\uFEFF") ? "\uFEFF" + text : text;
    }
}
