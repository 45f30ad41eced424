package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.update.SectionRing.Entry;
import dev.designdoc.markdown.internal.write.Style;
import dev.designdoc.markdown.internal.write.CanonicalBlocks;
import dev.designdoc.markdown.internal.write.Writer;
import dev.designdoc.model.CustomSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the sections of a document: those that stay keep their order, new ones go where they are read as standing
 * after what they are to stand after, and a custom section that would not be moves.
 */
public final class SectionOrder {

    private final Shape shape;
    private final Tree found;
    private final List<TopSection> sections;
    private final Record value;
    private final Lines lines;
    private final LineEdits edits;
    private final Supplier<Style> style;
    private final CustomMerge customs;
    private final SectionRing ring;
    private @Nullable BitSet breaks;

    public SectionOrder(Shape shape, Tree found, Record value, LineEdits edits, Supplier<Style> style) {
        this.shape = shape;
        this.found = found;
        this.sections = found.sections();
        this.value = value;
        this.lines = found.lines();
        this.edits = edits;
        this.style = style;
        this.ring = new SectionRing(shape);
        this.customs = new CustomMerge(lines, edits);
        for (int i = 0; i < sections.size(); i++) {
            TopSection section = sections.get(i);
            Slot slot = section.slot();
            ring.put(ring.ends().previous(), slot == null ? Entry.custom(i, section.custom(), "")
                    : section.isPart() ? Entry.part(i, slot) : Entry.section(i, slot, ""));
        }
    }

    /** Puts a section where the first of its parts stands, instead of them. */
    public void replaceParts(Slot slot, Record record) {
        Entry first = ring.ends().next();
        while (first.slot == null || first.slot.index() != slot.index()) {
            first = first.next();
        }
        ring.put(first.previous(), fresh(slot, record));
        removeParts(slot);
    }

    private Entry fresh(Slot slot, Record record) {
        String content = Writer.section(slot.elementShape(), record, style.get(), null);
        String heading = CanonicalBlocks.heading(Shape.SECTION_LEVEL, slot.names().get(0));
        return Entry.section(SectionRing.NEW, slot, content.isEmpty() ? heading : heading + "\n\n" + content);
    }

    /** Adds a section after the one before it in the template and the custom sections that follow that one. */
    public void add(Slot slot, Record record) {
        Entry place = ring.ends();
        int best = -1;
        for (Entry entry : ring) {
            Slot other = entry.slot;
            if (other != null && other.index() < slot.index() && other.index() >= best) {
                best = other.index();
                place = entry;
            }
        }
        Set<Object> followers = new HashSet<>();
        for (CustomSection custom : customs(value)) {
            if (custom.after().filter(slot.name()::equals).isPresent()) {
                followers.add(text(custom));
            }
        }
        while (place.next() != ring.ends() && staysBefore(place.next(), slot, followers)) {
            place = place.next();
        }
        ring.put(place, fresh(slot, record));
    }

    /** Puts a part below the heading of an empty section that bears its name; whether there is one. */
    public boolean fill(Slot slot, Slot part, String text) {
        for (Entry entry : ring) {
            if (entry.custom != null && isEmptyOf(entry.custom, new Parts.Detachable(slot, part))) {
                edits.insertAfter(sections.get(entry.at).heading().to() - 1, text, true);
                ring.put(entry, Entry.part(entry.at, slot));
                ring.take(entry);
                return true;
            }
        }
        return false;
    }

    private boolean isEmptyOf(CustomSection section, Parts.Detachable part) {
        return section.level() == Shape.SECTION_LEVEL && section.content().isEmpty()
                && Parts.of(shape).headings(section.title()).stream().anyMatch(name -> name.part().equals(part));
    }

    /** Whether an entry is not one of the sections that are to stand after the slot from now on. */
    private static boolean staysBefore(Entry entry, Slot slot, Set<Object> followers) {
        return entry.custom != null && !followers.contains(text(entry.custom))
                || entry.slot != null && entry.isPart && entry.slot.index() < slot.index();
    }

    private static Object text(CustomSection custom) {
        return Map.entry(custom.title(), custom.content());
    }

    /** Removes the section of a slot and its parts that stand elsewhere. */
    public void remove(Slot slot) {
        remove(e -> slot.equals(e.slot));
    }

    /** Removes the parts of a section that have a section of their own. */
    public void removeParts(Slot slot) {
        remove(e -> slot.equals(e.slot) && e.isPart);
    }

    private void remove(Predicate<Entry> gone) {
        for (Entry entry : ring) {
            if (gone.test(entry)) {
                remove(entry);
            }
        }
    }

    private void remove(Entry entry) {
        int i = entry.at;
        TopSection section = sections.get(i);
        ring.take(entry);
        if (found.head().holdsFieldOf(section)) {
            edits.delete(section.content().from(), section.content().to());
            return;
        }
        int from = section.heading().from();
        boolean last = i + 1 == sections.size();
        if (last && section.content().to() == edits.afterLast(section.to()) || last && i > 0) {
            int before = edits.afterLast(from) - 1;
            boolean breaks = before >= 0 && breaks().get(before);
            from = breaks && edits.afterLast(section.to()) <= contentEnd(section) ? before : from;
        }
        edits.delete(from, section.to());
    }

    private static int contentEnd(TopSection section) {
        return Math.max(section.content().to(), section.heading().to());
    }

    /** The lines of thematic breaks; one right before a section is layout. */
    private BitSet breaks() {
        BitSet known = breaks;
        if (known == null) {
            known = new BitSet();
            for (Block block : found.blocks()) {
                known.set(block.from(), block.kind() == Block.Kind.BREAK);
            }
            breaks = known;
        }
        return known;
    }

    /** Puts everything where it belongs, with {@code anew} by writing what differs anew. */
    public void arrange(boolean anew) {
        List<CustomSection> old = customs(found.value());
        List<CustomSection> fresh = customs(value);
        int[] pairs = Alignment.of(old, fresh, (a, b) -> a.title().equals(b.title()));
        List<@Nullable Entry> entries = entries(old);
        for (int gone : Alignment.left(old.size(), pairs)) {
            Entry entry = entries.get(gone);
            if (entry != null) {
                remove(entry);
            }
        }
        Entry previous = ring.ends();
        for (int k = 0; k < pairs.length; k++) {
            boolean follows = k > 0 && wanted(fresh.get(k - 1)) == wanted(fresh.get(k));
            Entry entry = pairs[k] < 0 ? null : entries.get(pairs[k]);
            boolean stays = entry != null && keepsHeading(entry, old.get(pairs[k]), fresh.get(k))
                    && ring.anchor(entry.previous(), fresh.get(k)) == wanted(fresh.get(k));
            if (entry != null && stays && (!anew || old.get(pairs[k]).equals(fresh.get(k)))) {
                customs.change(sections.get(entry.at), old.get(pairs[k]), fresh.get(k));
                previous = entry;
            } else {
                String text = entry != null && isSame(old.get(pairs[k]), fresh.get(k))
                        ? source(sections.get(entry.at))
                        : Writer.custom(fresh.get(k));
                if (entry != null) {
                    remove(entry);
                }
                Entry place = follows ? previous : after(fresh.get(k));
                previous = ring.put(place, Entry.custom(SectionRing.NEW, fresh.get(k), text));
            }
        }
        write();
    }

    /** Whether a section can go on below the heading it has, which may be that of a field as well. */
    private boolean keepsHeading(Entry entry, CustomSection old, CustomSection fresh) {
        boolean isLeft = old.content().isPresent() == fresh.content().isPresent() && old.title().equals(fresh.title());
        return isLeft || !found.head().holdsFieldOf(sections.get(entry.at));
    }

    private List<CustomSection> customs(Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    /** Where each of the custom sections stands. */
    private List<@Nullable Entry> entries(List<CustomSection> customs) {
        Map<CustomSection, Deque<Entry>> byValue = new TreeMap<>(Tree.BY_TEXT);
        for (Entry entry : ring) {
            if (entry.custom != null) {
                byValue.computeIfAbsent(entry.custom, k -> new ArrayDeque<>()).add(entry);
            }
        }
        List<@Nullable Entry> entries = new ArrayList<>();
        for (CustomSection custom : customs) {
            Deque<Entry> equal = byValue.get(custom);
            entries.add(equal == null ? null : equal.poll());
        }
        return entries;
    }

    private static boolean isSame(CustomSection a, CustomSection b) {
        return a.title().equals(b.title()) && a.content().equals(b.content()) && a.level() == b.level();
    }

    private static String source(Lines lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : "\n").append(lines.line(i));
        }
        return text.toString();
    }

    private String source(TopSection section) {
        return source(lines, section.heading().from(), edits.afterLast(contentEnd(section)));
    }

    private int wanted(CustomSection custom) {
        Slot slot = shape.slot(custom.after().orElse(""));
        return slot == null || !(slot.intro() instanceof Intro.Heading) ? SectionRing.TITLE : slot.index();
    }

    /** The first place where a custom section stands after the slot it is to stand after. */
    private Entry after(CustomSection custom) {
        int wanted = wanted(custom);
        Entry place = ring.ends();
        do {
            if (ring.anchor(place, custom) == wanted) {
                return place;
            }
            place = place.next();
        } while (place != ring.ends());
        if (wanted == SectionRing.TITLE) {
            return ring.ends();
        }
        // Only parts of that section are there, so it gets a heading of its own.
        Slot slot = shape.slots().get(wanted);
        String heading = CanonicalBlocks.heading(Shape.SECTION_LEVEL, slot.names().get(0));
        return ring.put(ring.ends().previous(), Entry.section(SectionRing.NEW, slot, heading));
    }

    /** Writes what is new, each before the section of the file that follows it. */
    private void write() {
        boolean usesBreaks = usesBreaks();
        List<Entry> open = new ArrayList<>();
        for (Entry entry : ring) {
            if (entry.at == SectionRing.NEW) {
                open.add(entry);
            } else {
                write(open, entry.at, usesBreaks);
                open.clear();
            }
        }
        write(open, sections.size(), usesBreaks);
    }

    /** Writes new sections before the one at {@code next}, divided from their neighbours as the file does it. */
    private void write(List<Entry> fresh, int next, boolean usesBreaks) {
        boolean isLast = next == sections.size();
        int line = isLast ? edits.afterLast(lines.count()) : sections.get(next).heading().from();
        for (Entry entry : fresh) {
            boolean breaks = usesBreaks && (entry.custom == null || entry.custom.level() == Shape.SECTION_LEVEL);
            if (!isLast) {
                edits.insertBefore(line, breaks ? entry.text + "\n\n---" : entry.text, true);
            } else {
                boolean open = line > 0 && breaks && !breaks().get(line - 1);
                edits.insertAfter(line - 1, open ? "---\n\n" + entry.text : entry.text, true);
            }
        }
    }

    private boolean usesBreaks() {
        if (sections.size() < 2) {
            View head = found.head().view;
            return sections.isEmpty() || head == null || head.isBlank()
                    || isBreakBefore(sections.get(0));
        }
        long breaks = sections.stream().skip(1).filter(this::isBreakBefore).count();
        return breaks * 2 >= sections.size() - 1;
    }

    private boolean isBreakBefore(TopSection section) {
        int line = edits.afterLast(section.heading().from()) - 1;
        return line >= 0 && breaks().get(line);
    }
}
