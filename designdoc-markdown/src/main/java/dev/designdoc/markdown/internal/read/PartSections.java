package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Parts.Detachable;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections that are parts of others: "## Goals" where the problem statement has none of its own.
 *
 * <p>A part is only taken where its section has none, and where the heading holds what the part can hold. So a document
 * says the same when it is written with all parts in their sections: what was not taken is not taken then.
 */
final class PartSections {

    private static final String AND = " and ";

    /** Without a label or list a single heading, such as "Phase 2 considerations", makes no sequence. */
    private static final int MIN_ENTRIES = 2;

    private final Parts parts;
    private final @Nullable Node[] own;
    private final Map<Detachable, List<Candidate>> candidates = new HashMap<>();
    /** By the lines of their headings. */
    private final Map<Integer, TopSection> taken = new HashMap<>();
    /** What the parts taken hold. */
    private final Set<Detachable> held = new HashSet<>();
    private boolean decided;

    /** A section whose heading has the words of a part, or of an entry of one, read as that. */
    private record Candidate(HeadedBody region, int rank, boolean isEntry, Node alone) {}

    /** Parts of the sections of a document, of which {@code own} stand there, by the index of their slots. */
    PartSections(Shape shape, @Nullable Node[] own) {
        this.parts = Parts.of(shape);
        this.own = own;
    }

    /** Adds a section that may be a part. */
    void add(HeadedBody region) {
        if (parts.all().isEmpty() || region.heading().level() != Shape.SECTION_LEVEL) {
            return;
        }
        for (Parts.PartName name : parts.headings(region.title())) {
            add(name.part(), region, name.rank(), false);
        }
        for (Detachable each : parts.entries()) {
            if (Labels.headingNameStart(region.title(), each.part().elementShape()) >= 0) {
                add(each, region, 0, true);
            }
        }
        addJoined(region);
    }

    /** Adds a section whose heading joins the names of two parts of one record, and that holds one of their labels. */
    private void addJoined(HeadedBody region) {
        String title = region.title();
        int joint = 0;
        while (joint < title.length() && jointLength(title, joint) == 0) {
            joint++;
        }
        if (joint == title.length()) {
            return;
        }
        for (Parts.PartName first : parts.headings(title.substring(0, joint))) {
            for (Parts.PartName second : parts.headings(title.substring(joint + jointLength(title, joint)))) {
                Slot section = first.part().section();
                Node there = own[section.index()];
                boolean areTwo = section.index() == second.part().section().index() && !first.part().equals(second.part());
                boolean hasNeither = areTwo && (there == null
                        || !holds(there, first.part().part()) && !holds(there, second.part().part()));
                Node joined = hasNeither ? joined(section, region) : null;
                if (joined != null && (holds(joined, first.part().part()) || holds(joined, second.part().part()))) {
                    candidates.computeIfAbsent(first.part(), k -> new ArrayList<>())
                            .add(new Candidate(region, first.rank(), false, joined));
                    return;
                }
            }
        }
    }

    /** The length of what joins two names there, or 0. */
    private static int jointLength(String title, int at) {
        return "&/,".indexOf(title.charAt(at)) >= 0 ? 1 : title.startsWith(AND, at) ? AND.length() : 0;
    }

    /** What stands below a heading for two parts: labels, and text under the first of them; or null. */
    private static @Nullable Node joined(Slot section, HeadedBody region) {
        Node read = SectionReader.section(section, region.heading().from(), region.content());
        Shape shape = section.elementShape();
        List<Node> children = new ArrayList<>(read.children());
        Slot text = shape.description();
        Node before = text == null ? null : read.component(text.name());
        if (before == null || text == null) {
            return children.isEmpty() || children.get(0).form() == Form.NONE ? null : read;
        }
        String said = Objects.requireNonNull(text.text(value(read)));
        boolean canStandUnder = Blocks.of(said).stream().noneMatch(b -> b.kind() == Kind.LIST || b.kind() == Kind.FENCE
                || b.kind() == Kind.HEADING && b.level() <= Shape.SECTION_LEVEL + 1);
        if (!canStandUnder || children.size() < 2 || !(children.get(1).key() instanceof Key.Component first)) {
            return null;
        }
        @Nullable Object[] raw = shape.values(value(read));
        raw[text.index()] = null;
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = Stream.concat(Stream.of(Extra.under(first.name(), said)), extras(read)).toList();
        }
        Key key = rest == null ? Key.UNPLACED : new Key.Between(first.name(), true);
        Node under = Node.text(key, said, before.view());
        children.set(1, children.get(1).withChildren(
                Stream.concat(Stream.of(under), children.get(1).children().stream()).toList()));
        children.remove(0);
        return Node.record(read.key(), shape, shape.create(raw), read.form(), "", read.from(), read.view(), children);
    }

    private void add(Detachable part, HeadedBody region, int rank, boolean isEntry) {
        Node alone = alone(part.section(), region);
        if (isOf(part.part(), region, alone)
                && (!isEntry || elements(part.part(), alone) == 1 && hasBoxes(alone))) {
            candidates.computeIfAbsent(part, k -> new ArrayList<>()).add(new Candidate(region, rank, isEntry, alone));
        }
    }

    /** Whether each list of what may have a check box shows one, or any list below "Phase 2: x" would be tasks. */
    private static boolean hasBoxes(Node node) {
        boolean mayHave = node.kind() == Node.Kind.LIST
                && node.children().stream().anyMatch(c -> c.shape() != null && c.shape().box() != null);
        boolean bare = mayHave && node.children().stream().noneMatch(c -> ItemLine.hasBox(Content.of(c.view())));
        return !bare && node.children().stream().allMatch(PartSections::hasBoxes);
    }

    private static int elements(Slot part, Node alone) {
        return part.list(value(alone)).size();
    }

    private static Record value(Node record) {
        return (Record) Objects.requireNonNull(record.value());
    }

    private static Node alone(Slot section, HeadedBody region) {
        return SectionReader.section(section, region.heading().from(), region.whole());
    }

    /** Whether what stands below a heading is that part and can stand in it where it is written. */
    private static boolean isOf(Slot part, HeadedBody region, Node alone) {
        Node node = alone.component(part.name());
        boolean introduces = node != null && (node.from() == region.heading().from()
                || !node.elements().isEmpty() && node.elements().get(0).from() == region.heading().from());
        boolean holdsAll = !(part.holds() instanceof Holds.One) && !(part.holds() instanceof Holds.Entries)
                || alone.children().stream().noneMatch(n -> n.key() instanceof Key.Between || n.key() instanceof Key.Unplaced);
        Object said = part.get(value(alone));
        return introduces && holdsAll && isTyped(part, said);
    }

    /** Whether a value holds more than text that would fit anywhere. */
    private static boolean isTyped(Slot slot, @Nullable Object value) {
        return value instanceof Record record
                ? slot.elementShape().slots().stream().anyMatch(s -> isTyped(s, s.get(record)))
                : !(slot.holds() instanceof Holds.Text) && !(slot.holds() instanceof Holds.Unplaced) && !slot.isEmpty(value);
    }

    /** Whether the name of a section is that of a part of it too, and what stands there is that part. */
    static boolean isPart(Slot section, HeadedBody region) {
        Shape shape = section.elementShape();
        Shape.Name part = shape.heading(region.title());
        return part != null && part.slot().intro().anywhere() && isOf(part.slot(), region, alone(section, region));
    }

    /** The section as a part, or null when it is none. */
    @Nullable TopSection section(HeadedBody region) {
        if (!decided) {
            decided = true;
            for (Detachable each : candidates.isEmpty() ? List.<Detachable>of() : parts.all()) {
                decide(each);
            }
        }
        return taken.get(region.heading().from());
    }

    /** Of several sections of a part the best name wins; entries follow each other. */
    private void decide(Detachable each) {
        List<Candidate> all = candidates.getOrDefault(each, List.of()).stream()
                .filter(c -> !taken.containsKey(c.region().heading().from()) && isFree(each.section(), c.alone()))
                .toList();
        Candidate best = null;
        for (Candidate candidate : all) {
            best = !candidate.isEntry() && (best == null || candidate.rank() < best.rank()) ? candidate : best;
        }
        if (best != null) {
            take(each, List.of(best));
            return;
        }
        if (!all.isEmpty() && areTold(each.part(), all)) {
            take(each, all);
        }
    }

    private boolean isFree(Slot section, Node alone) {
        Node there = own[section.index()];
        return section.elementShape().slots().stream()
                .filter(slot -> holds(alone, slot))
                .noneMatch(slot -> held.contains(new Detachable(section, slot)) || there != null && holds(there, slot));
    }

    private static boolean holds(Node record, Slot slot) {
        return !(slot.holds() instanceof Holds.Unplaced) && !slot.isEmpty(slot.get(value(record)))
                || extras(record).anyMatch(e -> e.under().or(e::after).filter(slot.name()::equals).isPresent());
    }

    private static Stream<Extra> extras(Node record) {
        Slot rest = record.shape() == null ? null : record.shape().rest();
        return rest == null ? Stream.of() : rest.<Extra>list(value(record)).stream();
    }

    private void take(Detachable each, List<Candidate> sections) {
        for (Candidate section : sections) {
            HeadedBody region = section.region();
            taken.put(region.heading().from(), TopSection.part(
                    each.section(), section.alone(), region.heading(), region.content().view(), region.to()));
        }
        for (Candidate section : sections) {
            for (Slot slot : each.section().elementShape().slots()) {
                if (holds(section.alone(), slot)) {
                    held.add(new Detachable(each.section(), slot));
                }
            }
        }
    }

    /** Whether entries show a label or a list of their own, or "Option 1: …" may be anything; then one is enough. */
    private static boolean areTold(Slot part, List<Candidate> entries) {
        List<Slot> slots = part.elementShape().slots();
        boolean haveLabels = slots.stream().anyMatch(s -> s.intro() instanceof Intro.Label);
        return !haveLabels && entries.size() >= MIN_ENTRIES || entries.stream()
                .flatMap(c -> Objects.requireNonNull(c.alone().component(part.name())).elements().stream())
                .anyMatch(entry -> slots.stream()
                        .filter(s -> haveLabels ? s.intro() instanceof Intro.Label : s.holds() instanceof Holds.Items)
                        .map(s -> entry.component(s.name()))
                        .anyMatch(slot -> slot != null && !slot.saysNothing()));
    }

    /** One record of what several sections say of it. */
    static Record union(Shape shape, Collection<Node> sections) {
        if (sections.size() == 1) {
            return value(sections.iterator().next());
        }
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            List<Object> all = new ArrayList<>();
            Object first = null;
            for (Node section : sections) {
                Object said = slot.get(value(section));
                if (said instanceof List<?> list) {
                    all.addAll(list);
                } else if (slot.isEmpty(first)) {
                    first = said;
                }
            }
            raw[slot.index()] = all.isEmpty() ? first : all;
        }
        return shape.create(raw);
    }
}
