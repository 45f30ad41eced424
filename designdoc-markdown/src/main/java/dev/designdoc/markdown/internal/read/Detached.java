package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Parts.Detachable;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Part;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of sections that stand outside of them, in sections that the template does not know.
 *
 * <p>A part is only taken where its section has none of its own, and where the heading holds what the part can hold. So a
 * document says the same when it is written with all parts in their sections: what was not taken is not taken then.
 */
public final class Detached {

    private static final int LABEL = 7;
    /** Without labels a single heading, such as "Phase 2 considerations", makes no sequence. */
    private static final int MIN_ENTRIES = 2;

    private final Shape shape;
    private final Parts parts;
    private final List<Part> sections = new ArrayList<>();
    private final int unknown;
    private final List<Slot> known;
    private final @Nullable Found[] own;
    private final List<Head.Detached> taken = new ArrayList<>();
    private final BitSet takenLines = new BitSet();
    /** What the parts taken hold. */
    private final Set<Detachable> held = new HashSet<>();
    private final Map<Detachable, List<Candidate>> candidates = new HashMap<>();
    private final List<Detachable> entries;

    private Detached(
            Shape shape, Parts parts, List<Part> unknown, Map<Slot, Part> known, @Nullable Found[] own) {
        this.shape = shape;
        this.parts = parts;
        this.unknown = unknown.size();
        this.sections.addAll(unknown);
        this.sections.addAll(known.values());
        this.known = List.copyOf(known.keySet());
        this.own = own;
        this.entries = parts.all().stream().filter(d -> d.part().holds() instanceof Holds.Entries).toList();
    }

    /**
     * A heading or label whose words are those of a part.
     *
     * @param section the position of the section it stands in
     * @param block its position in the section
     * @param level the level of the heading, or {@link #LABEL}
     */
    private record Candidate(int section, int block, int level, int rank, Kind kind) {
        boolean isEntry() {
            return kind == Kind.ENTRY;
        }

        /** What a heading or label means: a part, an entry of one, or the section itself, which holds nothing else. */
        enum Kind { PART, ENTRY, SECTION }
    }

    /**
     * Finds the parts.
     *
     * @param unknown the regions of the sections that are not known, headings included
     * @param known the content of the known sections that may hold parts of others
     * @param own what stands in the known sections, by the index of their slots
     */
    public static Detached find(
            Shape shape, Parts parts, List<Part> unknown, Map<Slot, Part> known, @Nullable Found[] own) {
        Detached detached = new Detached(shape, parts, unknown, known, own);
        if (detached.collect()) {
            while (detached.takeOne()) { }
        }
        return detached;
    }

    public List<Head.Detached> taken() {
        return taken;
    }

    /** A heading or label in an unknown section whose words are those of a part that was not taken, and why. */
    public record Missed(Block at, String words, Detachable part, Why why) {
        public enum Why { THERE_ALREADY, NOTHING_OF_ITS_KIND, SEVERAL_READINGS }
    }

    /** What could have been a part, each heading or label once. */
    public List<Missed> missed() {
        Map<Integer, Missed> missed = new TreeMap<>();
        for (Detachable each : parts.all()) {
            for (Candidate candidate : candidates.getOrDefault(each, List.of())) {
                Block at = sections.get(candidate.section()).blocks().get(candidate.block());
                if (candidate.section() < unknown && !takenLines.get(at.from())) {
                    boolean heading = candidate.level() != LABEL;
                    String words = heading
                            ? at.heading(sections.get(candidate.section()).view())
                            : String.valueOf(label(candidate.section(), candidate.block()));
                    missed.putIfAbsent(at.from(), new Missed(at, words, each, why(each, candidate)));
                }
            }
        }
        return List.copyOf(missed.values());
    }

    private Missed.Why why(Detachable each, Candidate candidate) {
        if (!isFree(each)) {
            return Missed.Why.THERE_ALREADY;
        }
        return piece(each, candidate) == null ? Missed.Why.NOTHING_OF_ITS_KIND : Missed.Why.SEVERAL_READINGS;
    }

    /** Whether there is any heading or label with the words of a part. */
    private boolean collect() {
        for (int s = 0; s < sections.size(); s++) {
            List<Block> blocks = sections.get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                boolean heading = blocks.get(b).kind() == Block.Kind.HEADING;
                String title = heading ? blocks.get(b).heading(sections.get(s).view()) : label(s, b);
                if (title != null) {
                    collect(s, b, heading ? blocks.get(b).level() : LABEL, title);
                }
            }
        }
        return !candidates.isEmpty();
    }

    /** What a paragraph that is a label alone says, or null. */
    private @Nullable String label(int section, int b) {
        Block block = sections.get(section).blocks().get(b);
        if (block.kind() != Block.Kind.PARAGRAPH || block.to() - block.from() > 1) {
            return null;
        }
        View view = sections.get(section).view();
        if (!Labels.mayBegin(view.first(block.from()))) {
            return null;
        }
        String line = view.line(block.from());
        Labels.Label label = Labels.at(line);
        return label != null && Texts.isBlank(line.substring(label.end())) ? label.name() : null;
    }

    private void collect(int section, int block, int level, String title) {
        if (section < unknown) {
            boolean label = level == LABEL;
            for (Parts.PartName name : label ? parts.labels(title) : parts.headings(title)) {
                add(name.part(), new Candidate(section, block, level, name.rank(), Candidate.Kind.PART));
            }
        } else if (level == Shape.SECTION_LEVEL + 1 && known(section).elementShape().hasNamedHeadings()) {
            for (Parts.PartName name : parts.headings(title)) {
                if (!isOwn(name.part(), section)) {
                    add(name.part(), new Candidate(section, block, level, name.rank(), Candidate.Kind.PART));
                }
            }
        }
        boolean isUnknown = section < unknown;
        for (Detachable each : isUnknown || mayHoldEntries(known(section)) ? entries : List.<Detachable>of()) {
            Shape entry = each.part().elementShape();
            int start = level > Shape.SECTION_LEVEL
                    ? Labels.nameStart(title, entry)
                    : Labels.headingNameStart(title, entry);
            if (start >= 0 && (isUnknown || !isOwn(each, section))) {
                add(each, new Candidate(section, block, level, 0, Candidate.Kind.ENTRY));
            } else if (isUnknown && level > Shape.SECTION_LEVEL && level < LABEL && each.part().intro() instanceof Intro.Body) {
                Shape.Name whole = shape.heading(title);
                if (whole != null && whole.slot().index() == each.section().index()) {
                    add(each, new Candidate(section, block, level, whole.rank(), Candidate.Kind.SECTION));
                }
            }
        }
    }

    private void add(Detachable part, Candidate candidate) {
        candidates.computeIfAbsent(part, k -> new ArrayList<>()).add(candidate);
    }

    private Slot known(int section) {
        return known.get(section - unknown);
    }

    private boolean isOwn(Detachable each, int section) {
        return known(section).index() == each.section().index();
    }

    private boolean mayHoldEntries(Slot section) {
        Found found = own[section.index()];
        return found != null && !section.elementShape().hasNamedHeadings() && holdsText(found);
    }

    /** Whether a known section may hold parts of others: entries where it holds nothing but text, or named headings. */
    public static boolean mayHoldParts(Slot section, Found found) {
        return section.elementShape().hasNamedHeadings() || holdsText(found);
    }

    /** Whether there is nothing but text before every part: a heading of a part is written as a label, which ends no entry. */
    private static boolean holdsText(Found found) {
        Slot text = found.shape.description();
        if (text == null) {
            return false;
        }
        for (Slot slot : found.shape.slots()) {
            if (slot.index() != text.index() && !slot.isEmpty(slot.get(found.value))) {
                return false;
            }
        }
        return true;
    }

    /** The position of the block after a part: the next heading of its level; after a label only its list belongs to it. */
    private int end(Candidate candidate) {
        List<Block> blocks = sections.get(candidate.section()).blocks();
        int end = candidate.block() + 1;
        if (candidate.level() == LABEL && !candidate.isEntry()) {
            while (end < blocks.size() && takenLines.get(blocks.get(end).from())) {
                end++;
            }
            return end < blocks.size() && blocks.get(end).kind() == Block.Kind.LIST ? end + 1 : candidate.block() + 1;
        }
        while (end < blocks.size()
                && (blocks.get(end).kind() != Block.Kind.HEADING || blocks.get(end).level() > candidate.level())
                && (candidate.level() != LABEL || label(candidate.section(), end) == null)) {
            end++;
        }
        return end;
    }

    /** Takes the sections of a part before headings within sections; each part taken may decide about the others. */
    private boolean takeOne() {
        for (boolean whole : new boolean[] {true, false}) {
            for (Detachable each : parts.all()) {
                if (candidates.containsKey(each) && isFree(each)) {
                    List<Head.Detached> pieces = choose(each, whole);
                    if (!pieces.isEmpty()) {
                        pieces.forEach(this::take);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isFree(Detachable each) {
        Found section = own[each.section().index()];
        return !held.contains(each) && (section == null || !holds(section, each.part()));
    }

    private void take(Head.Detached piece) {
        taken.add(piece);
        takenLines.set(piece.from(), piece.to());
        for (Slot slot : piece.section().elementShape().slots()) {
            if (holds(piece.alone(), slot)) {
                held.add(new Detachable(piece.section(), slot));
            }
        }
    }

    private static boolean holds(Found found, Slot part) {
        Slot rest = found.shape.rest();
        List<Extra> extras = rest == null ? List.of() : rest.list(found.value);
        return !part.isEmpty(part.get(found.value))
                || extras.stream().anyMatch(e -> e.under().or(e::after).filter(part.name()::equals).isPresent());
    }

    /** Of several whole sections the best name wins; of headings within sections there must be no two. */
    private List<Head.Detached> choose(Detachable each, boolean whole) {
        Head.Detached best = null;
        int rank = Integer.MAX_VALUE;
        int named = 0;
        Map<Integer, List<Head.Detached>> sequences = new HashMap<>();
        for (Candidate candidate : candidates.getOrDefault(each, List.of())) {
            if (candidate.level() <= Shape.SECTION_LEVEL != whole) {
                continue;
            }
            Head.Detached piece = piece(each, candidate);
            if (piece == null) {
                continue;
            }
            if (candidate.isEntry()) {
                // Entries of one level in one section follow each other.
                int sequence = whole ? 0 : candidate.section() * LABEL + candidate.level() - 1;
                sequences.computeIfAbsent(sequence, k -> new ArrayList<>()).add(piece);
            } else {
                named++;
                best = candidate.rank() < rank ? piece : best;
                rank = Math.min(rank, candidate.rank());
            }
        }
        if (best != null) {
            return whole || named == 1 ? List.of(best) : List.of();
        }
        sequences.values().removeIf(pieces -> !areTold(each.part(), pieces));
        return sequences.size() == 1 ? sequences.values().iterator().next() : List.of();
    }

    /** Whether entries that have labels of their own show one, or "Option 1: …" may be anything; then one is enough. */
    private static boolean areTold(Slot part, List<Head.Detached> pieces) {
        List<Slot> labelled = part.elementShape().slots().stream()
                .filter(s -> s.intro() instanceof Intro.Label)
                .toList();
        return labelled.isEmpty() ? pieces.size() >= MIN_ENTRIES : pieces.stream()
                .flatMap(p -> part.<Record>list(p.alone().value).stream())
                .anyMatch(entry -> labelled.stream().anyMatch(s -> !s.isEmpty(s.get(entry))));
    }

    /** The part below a heading, or null when it holds nothing of its kind or belongs to another part. */
    private Head.@Nullable Detached piece(Detachable each, Candidate candidate) {
        Part section = sections.get(candidate.section());
        List<Block> blocks = section.blocks();
        int line = blocks.get(candidate.block()).from();
        if (takenLines.get(line)) {
            return null;
        }
        int end = end(candidate);
        int to = end < blocks.size() ? blocks.get(end).from() : section.view().to();
        boolean isSection = candidate.kind() == Candidate.Kind.SECTION;
        int heading = isSection ? blocks.get(candidate.block()).to() : line;
        Part whole = new Part(
                section.view().part(Math.min(heading, to), to),
                blocks.subList(isSection ? candidate.block() + 1 : candidate.block(), end),
                false,
                isSection ? candidate.level() : 0);
        if (isSection && own[each.section().index()] != null) {
            return null;
        }
        List<Part> regions = without(whole, takenLines);
        Found alone = SectionReader.read(each.section().elementShape(), Shape.SECTION_LEVEL, null, line, regions);
        boolean fills = (isSection || isIntroduced(alone, each.part(), line))
                && (candidate.isEntry() ? each.part().list(alone.value).size() == 1 : fills(each, alone)
                        || candidate.section() >= unknown && holdsText(each.part(), alone));
        return fills ? new Head.Detached(each.section(), each.part(), line, to, regions, alone) : null;
    }

    /** Whether the heading at {@code line} introduces the part, and not one deeper in its region. */
    private static boolean isIntroduced(Found alone, Slot part, int line) {
        Found.Place place = alone.place(part);
        return place != null && place.from == line;
    }

    /** Whether a part is a record of text: it says no less than an entry would. */
    private static boolean holdsText(Slot part, Found alone) {
        Slot text = part.holds() instanceof Holds.One ? part.elementShape().description() : null;
        return text != null && part.get(alone.value) instanceof Record record && !text.isEmpty(text.get(record));
    }

    /** Whether a part that is free is typed. */
    private boolean fills(Detachable each, Found alone) {
        return each.section().elementShape().slots().stream()
                .anyMatch(s -> isTyped(s, s.get(alone.value)) && isFree(new Detachable(each.section(), s)));
    }

    /** Whether a value holds more than text that would fit anywhere. */
    public static boolean isTyped(Slot slot, @Nullable Object value) {
        return value instanceof Record record
                ? slot.elementShape().slots().stream().anyMatch(s -> isTyped(s, s.get(record)))
                : !(slot.holds() instanceof Holds.Text) && !(slot.holds() instanceof Holds.Unplaced) && !slot.isEmpty(value);
    }

    /** Whether the name of a section is that of a part of it too, and what stands there is that part. */
    public static boolean isPart(Slot section, String title, Part region) {
        Shape shape = section.elementShape();
        Shape.Name part = shape.heading(title);
        if (part == null || !part.slot().intro().anywhere()) {
            return false;
        }
        int line = region.view().from();
        Found alone = SectionReader.read(shape, Shape.SECTION_LEVEL, null, line, List.of(region));
        return isIntroduced(alone, part.slot(), line)
                && shape.slots().stream().anyMatch(s -> isTyped(s, s.get(alone.value)));
    }

    /** What is left of a region without the lines that are taken out of it. */
    public static List<Part> without(Part region, BitSet taken) {
        if (taken.isEmpty()) {
            return List.of(region);
        }
        View view = region.view();
        List<Part> left = new ArrayList<>();
        int from = view.from();
        List<Block> blocks = new ArrayList<>();
        for (Block block : region.blocks()) {
            if (!taken.get(block.from())) {
                blocks.add(block);
            } else if (block.from() >= from) {
                left.add(new Part(view.part(from, block.from()), blocks, !left.isEmpty(), region.below()));
                blocks = new ArrayList<>();
                from = Math.min(taken.nextClearBit(block.from()), view.to());
            }
        }
        left.add(new Part(view.part(from, view.to()), blocks, !left.isEmpty(), region.below()));
        return left;
    }
}
