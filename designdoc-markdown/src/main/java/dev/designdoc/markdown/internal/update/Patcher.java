package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.read.SectionReader;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.tree.Unplaced;
import dev.designdoc.markdown.internal.write.Containment;
import dev.designdoc.markdown.internal.write.Style;
import dev.designdoc.markdown.internal.write.StyleSamples;
import dev.designdoc.markdown.internal.write.CanonicalBlocks;
import dev.designdoc.markdown.internal.write.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

        private Unit next() {
            return this == VALUE ? SLOT : SECTION;
        }
    }

    private static final int MAX_ROUNDS = 6;

    private final Shape shape;
    private final String source;
    private final Tree tree;
    private final Record value;
    private final List<Unplaced> unplaced;
    private @Nullable Style style;
    private Unit largest = Unit.VALUE;

    /** A patcher of a source that was read, to make it say {@code value}. */
    public Patcher(String source, Tree tree, Record value) {
        this.shape = tree.shape();
        this.source = source;
        this.tree = tree;
        this.value = EmptyPlaces.followed(tree, value);
        this.unplaced = Unplaced.of(tree);
    }

    /** That of the file, which only what is new asks for. */
    private Style style() {
        Style known = style;
        if (known == null) {
            List<Node> records = tree.sections().stream().filter(s -> s.slot() != null).map(TopSection::node).toList();
            known = StyleSamples.ofFile(records);
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
        Rejections.checkRead(tree, value);
        Map<String, Unit> units = new HashMap<>();
        Record says = tree.value();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            LineEdits edits = attempt(units);
            if (edits == null) {
                break;
            }
            Result result = result(edits);
            if (result.fits() && keeps(result.text())) {
                units.values().forEach(u -> largest = u.compareTo(largest) > 0 ? u : largest);
                Rejections.checkAliases(tree, value, result.text());
                References.check(shape, tree.value(), value, source, result.text());
                return result.text();
            }
            says = round == 0 ? result.says() : says;
            // Where nothing but what was to stay reads back differently, all that was to change.
            if (!enlarge(units, slot -> isWrong(slot, result)) && !enlarge(units, slot -> true)) {
                break;
            }
        }
        Rejections.checkRemoved(tree, value, says);
        Rejections.checkUnplaced(tree, unplaced, value);
        largest = Unit.DOCUMENT;
        String written = Writer.document(shape, value);
        Containment.check(shape, value, written, tree.value());
        References.check(shape, tree.value(), value, source, written);
        return likeSource(written);
    }

    /** Whether a changed source still has everything that is in no value. */
    private boolean keeps(String text) {
        if (unplaced.isEmpty()) {
            return true;
        }
        Tree now = DocumentReader.read(shape, text);
        return Unplaced.lines(Unplaced.of(now)).equals(Unplaced.lines(unplaced));
    }

    /** A changed source, what it says, and whether that is the value. */
    private record Result(String text, Record says, boolean fits) {}

    private Result result(String text) {
        Record says = DocumentReader.value(shape, text, new Unchanged(tree, text));
        return new Result(text, says, says.equals(value));
    }

    private Result result(LineEdits edits) {
        Result close = result(edits.apply());
        if (close.fits()) {
            return close;
        }
        // In a file without blank lines, what meets now may run together.
        Result apart = result(edits.applyApart());
        return apart.fits() ? apart : close;
    }

    private boolean isWrong(Slot slot, Result result) {
        return !Objects.equals(slot.get(result.says()), slot.get(value));
    }

    /** The changes, or null when the units can't be patched. */
    private @Nullable LineEdits attempt(Map<String, Unit> units) {
        do {
            try {
                LineEdits edits = new LineEdits(tree.lines());
                apply(units, edits);
                return edits;
            } catch (LineEdits.Conflict e) {
                // Whatever asked for the line first was in its right; the sections that differ are done as wholes.
            }
        } while (enlarge(units, slot -> true));
        return null;
    }

    /** Enlarges the units of what was to change and is concerned. */
    private boolean enlarge(Map<String, Unit> units, Predicate<Slot> isConcerned) {
        boolean larger = false;
        for (Slot slot : shape.slots()) {
            if (!Objects.equals(slot.get(tree.value()), slot.get(value)) && isConcerned.test(slot)) {
                larger |= enlargeOne(units, group(slot));
            }
        }
        return larger;
    }

    /** The parts of the head share one unit. */
    private static String group(Slot slot) {
        return slot.intro() instanceof Intro.Heading || slot.intro() instanceof Intro.Rest ? slot.name() : Anchors.TITLE;
    }

    private static boolean enlargeOne(Map<String, Unit> units, String component) {
        Unit unit = units.getOrDefault(component, Unit.VALUE);
        if (unit == Unit.SECTION) {
            return false;
        }
        units.put(component, unit.next());
        return true;
    }

    /** Makes all changes. */
    private void apply(Map<String, Unit> units, LineEdits edits) {
        Record old = tree.value();
        Unit head = units.getOrDefault(Anchors.TITLE, Unit.VALUE);
        if (head == Unit.SECTION) {
            rewriteHead(edits);
        } else {
            new HeadMerge(tree, edits).merge(old, value);
        }
        if (sectionsStay(old)) {
            return;
        }
        SectionOrder sections = new SectionOrder(shape, tree, value, edits, this::style);
        for (Slot slot : shape.slots()) {
            Unit unit = units.getOrDefault(slot.name(), Unit.VALUE);
            if (slot.intro() instanceof Intro.Heading) {
                section(slot, unit, sections, edits);
            }
        }
        Slot rest = shape.rest();
        sections.arrange(rest != null && units.getOrDefault(rest.name(), Unit.VALUE) != Unit.VALUE);
    }

    private boolean sectionsStay(Record old) {
        for (Slot slot : shape.slots()) {
            boolean isOfSections = slot.intro() instanceof Intro.Heading || slot.intro() instanceof Intro.Rest;
            if (isOfSections && !Objects.equals(slot.get(old), slot.get(value))) {
                return false;
            }
        }
        return true;
    }

    private void rewriteHead(LineEdits edits) {
        View view = tree.head().view;
        int to = view == null ? 0 : view.to();
        new HeadMerge(tree, edits).clearSections();
        String text = Writer.head(shape, value);
        if (text.isEmpty()) {
            edits.delete(0, to);
        } else if (new View(tree.lines(), 0, to, 0).isBlank()) {
            insertAtStart(text, edits);
        } else {
            new TextPatch(tree.lines(), edits).block(0, to, text);
        }
    }

    private void insertAtStart(String text, LineEdits edits) {
        if (tree.lines().count() == 0) {
            edits.insertAfter(-1, text, true);
        } else {
            edits.insertBefore(0, text, true);
        }
    }

    private void section(Slot slot, Unit unit, SectionOrder sections, LineEdits edits) {
        Record before = (Record) slot.get(tree.value());
        Record said = (Record) slot.get(value);
        if (Objects.equals(before, said)) {
            return;
        }
        Node node = tree.record(slot);
        if (said == null) {
            sections.remove(slot);
            return;
        }
        Shape section = slot.elementShape();
        Record after = unit == Unit.VALUE ? left(slot, before, said, sections) : said;
        Record nothing = before == null ? section.create(new @Nullable Object[section.slots().size()]) : before;
        if (!after.equals(said) && after.equals(nothing)) {
            return;
        }
        if (node == null) {
            sections.add(slot, after);
            return;
        }
        TopSection own = tree.own(slot);
        if (unit.compareTo(Unit.SECTION) >= 0) {
            if (own == null) {
                sections.replaceParts(slot, after);
                return;
            }
            sections.removeParts(slot);
            Block heading = own.heading();
            if (!Parts.of(shape).headings(heading.heading(own.content())).isEmpty()) {
                // Of what stands below, it may make a part.
                edits.replace(heading.from(), heading.to(), CanonicalBlocks.heading(Shape.SECTION_LEVEL, slot.names().get(0)));
            }
            View content = own.content();
            String text = Writer.section(slot.elementShape(), after, Style.CANONICAL, null);
            new TextPatch(tree.lines(), edits).block(content.from(), content.to(), text);
            return;
        }
        Record merged = after;
        if (own == null) {
            // The parts stay where they stand; what has no place yet gets a section.
            Placed placed = Placed.of(node, after);
            if (placed.left() != null) {
                sections.add(slot, placed.left());
            }
            merged = placed.there();
        }
        Node wanted = written(slot, merged, node);
        if (wanted != null) {
            new Merge(tree.lines(), edits, unit == Unit.SLOT).merge(node, wanted);
        }
    }

    /** The record without the parts that go to empty sections which bear their names. */
    private Record left(Slot slot, @Nullable Record before, Record after, SectionOrder sections) {
        Shape section = slot.elementShape();
        @Nullable Object[] left = section.values(after);
        boolean filled = false;
        for (Slot part : section.slots()) {
            boolean isNew = part.intro().anywhere() && !part.isEmpty(left[part.index()])
                    && (before == null || part.isEmpty(part.get(before)));
            @Nullable Object[] alone = new @Nullable Object[left.length];
            alone[part.index()] = left[part.index()];
            Node written = isNew ? written(slot, section.create(alone), null) : null;
            Node text = written == null ? null : written.component(part.name());
            if (text != null && sections.fill(slot, part, Content.of(text.view()))) {
                left[part.index()] = null;
                filled = true;
            }
        }
        return filled ? section.create(left) : after;
    }

    /** The tree of a section as it would be written beside what is there, or null when it would say something else. */
    private @Nullable Node written(Slot slot, Record record, @Nullable Node like) {
        Lines lines = new Lines(Writer.section(slot.elementShape(), record, style(), like), 0);
        View view = new View(lines, 0, lines.count(), 0);
        Node read = SectionReader.section(slot, 0, new Body(view, Blocks.of(lines, 0, KnownBlocks.NONE)));
        return record.equals(read.value()) ? read : null;
    }

    /** A text written anew with the line ends and the byte order mark of the source. */
    private String likeSource(String written) {
        Lines lines = tree.lines();
        String end = lines.count() > 0 ? source.substring(lines.end(0), lines.start(1)) : "\n";
        String text = end.isEmpty() ? written : written.replace("\n", end);
        return source.startsWith("\uFEFF") ? "\uFEFF" + text : text;
    }
}
