package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Anchors;
import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Holds;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Texts;
import dev.designdoc.markdown.internal.Block.Kind;
import dev.designdoc.markdown.internal.Found.Form;
import dev.designdoc.markdown.internal.Found.Part;
import dev.designdoc.markdown.internal.Found.Place;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole document: front matter, title, fields, introduction, then one section after the other. */
final class DocumentReader {

    private static final int SECTION_LEVEL = 2;

    private final Shape shape;
    private final Lines lines;
    private final int base;
    private final @Nullable View frontMatter;
    private final List<Block> blocks;
    private final View all;
    private final @Nullable Object[] raw;
    private final List<Place> places = new ArrayList<>();
    private final Head head = new Head();
    private final @Nullable Slot fieldsSlot;
    private final @Nullable FieldsReader fields;

    private DocumentReader(Shape shape, String source) {
        this.shape = shape;
        this.lines = new Lines(source);
        this.frontMatter = FrontMatter.find(lines);
        this.base = frontMatter == null ? 0 : frontMatter.to() + 1;
        this.blocks = Block.childrenOf(Parsers.parse(source.substring(lines.start(base))), base);
        String closer = blocks.isEmpty() ? "" : Fragment.closer(blocks.get(blocks.size() - 1).node());
        this.all = new View(lines, base, lines.count(), 0, -1, closer);
        this.raw = new @Nullable Object[shape.slots().size()];
        this.fieldsSlot = shape.slots().stream()
                .filter(s -> s.element() != null && s.element().kind() == Shape.Kind.FIELDS)
                .findFirst()
                .orElse(null);
        this.fields = fieldsSlot == null ? null : new FieldsReader(fieldsSlot.elementShape(), base);
    }

    /** Reads a document and keeps where everything stood. */
    static FoundDocument read(Shape shape, String source) {
        DocumentReader reader = new DocumentReader(shape, source);
        reader.read();
        Found found = new Found(shape, shape.create(reader.raw), 0, 0, reader.lines.count(), reader.places);
        return new FoundDocument(
                found, reader.head, reader.lines, reader.blocks.isEmpty() ? null : reader.blocks.get(reader.blocks.size() - 1));
    }

    /** A document that was read. */
    record FoundDocument(Found found, Head head, Lines lines, @Nullable Block lastBlock) {
        Record value() {
            return found.value;
        }
    }

    private void read() {
        int first = 0;
        while (first < blocks.size() && !isSection(blocks.get(first), SECTION_LEVEL)) {
            first++;
        }
        head(region(0, first));
        sections(first);
        if (fieldsSlot != null && fields != null) {
            raw[fieldsSlot.index()] = fields.record();
            head.fields.addAll(fields.places());
        }
    }

    private static boolean isSection(Block block, int level) {
        return block.kind() == Kind.HEADING && block.level() <= level && (level == 1 || block.level() == level);
    }

    /** The blocks from one to another and their lines, without the thematic break that only lays out the page. */
    private Part region(int from, int to) {
        int line = from == 0 ? base : blocks.get(from).from();
        int end = to < blocks.size() ? blocks.get(to).from() : lines.count();
        int last = to;
        if (to > from && blocks.get(to - 1).kind() == Kind.BREAK) {
            last = to - 1;
            end = blocks.get(last).from();
        }
        return new Part(all.part(Math.min(line, end), end), blocks.subList(from, last));
    }

    private void head(Part region) {
        View view = region.view();
        head.view = view;
        head.frontMatter = frontMatter;
        List<View> introduction = new ArrayList<>();
        Block title = title(region);
        head.title = title;
        if (fields != null && frontMatter != null) {
            fields.frontMatter(frontMatter);
        }
        int from = view.from();
        boolean taken = false;
        boolean adjacent = true;
        for (Block block : region.blocks()) {
            boolean field = false;
            if (!block.equals(title)) {
                field = fields != null && (!taken || adjacent) && fields.take(block, view);
                adjacent = field;
                taken |= field;
                head.fieldsTo = field ? block.to() : head.fieldsTo;
            }
            if (field || block.equals(title)) {
                introduction.add(view.part(from, block.from()));
                from = block.to();
            }
        }
        introduction.add(view.part(from, view.to()));
        String joined = "";
        for (View part : introduction) {
            if (!part.isBlank()) {
                head.introduction.add(part);
            }
            joined = Texts.join(joined, part.text());
        }
        if (fields != null && head.introduction.size() > 1 && taken) {
            joined = fields.takeJoined(joined);
        }
        Slot text = shape.description();
        if (text != null) {
            raw[text.index()] = joined.isEmpty() ? null : joined;
        }
    }

    /** The first heading of level one that says something. */
    private @Nullable Block title(Part region) {
        Slot slot = shape.slot(Intro.TITLE, Holds.INLINE);
        for (Block block : region.blocks()) {
            if (slot != null && isSection(block, 1)) {
                String text = block.heading(region.view());
                if (!text.isEmpty()) {
                    raw[slot.index()] = text;
                    return block;
                }
            }
        }
        return null;
    }

    private void sections(int first) {
        List<Integer> starts = new ArrayList<>();
        for (int i = first; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.HEADING && blocks.get(i).level() <= SECTION_LEVEL) {
                starts.add(i);
            }
        }
        Map<Integer, Integer> winners = winners(starts);
        List<CustomSection> customs = new ArrayList<>();
        Set<Integer> taken = new HashSet<>(winners.values());
        int anchor = -1;
        for (int k = 0; k < starts.size(); k++) {
            int at = starts.get(k);
            Block heading = blocks.get(at);
            Part whole = region(at, k + 1 < starts.size() ? starts.get(k + 1) : blocks.size());
            View view = whole.view().part(Math.min(heading.to(), whole.view().to()), whole.view().to());
            Part content = new Part(view, whole.blocks().subList(1, whole.blocks().size()));
            String title = heading.heading(all);
            Shape.Name known = heading.level() == SECTION_LEVEL ? shape.heading(title) : null;
            int to = k + 1 < starts.size() ? blocks.get(starts.get(k + 1)).from() : lines.count();
            if (known != null && taken.contains(at)) {
                anchor = known.slot().index();
                section(known.slot(), heading, content);
                head.sections.add(new Head.Section(known.slot(), null, heading, view, to));
            } else if (known != null || heading.level() != SECTION_LEVEL || fields == null
                    || isNeeded(starts, k) || !fields.takeSection(title, heading, content)) {
                anchor = known == null ? anchor : Math.max(anchor, known.slot().index());
                String text = view.text();
                CustomSection custom = new CustomSection(
                        title,
                        heading.level(),
                        text.isEmpty() ? Optional.empty() : Optional.of(text),
                        Optional.of(anchor < 0 ? Anchors.TITLE : shape.slots().get(anchor).name()));
                customs.add(custom);
                head.sections.add(new Head.Section(null, custom, heading, view, to));
            }
        }
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = customs;
        }
    }

    /** Whether without the section at {@code k} a further level-one heading would come before the first section. */
    private boolean isNeeded(List<Integer> starts, int k) {
        return head.sections.isEmpty() && k + 1 < starts.size() && blocks.get(starts.get(k + 1)).level() == 1;
    }

    /** For each slot the block of the heading with the best name, the first of those. */
    private Map<Integer, Integer> winners(List<Integer> starts) {
        Map<Integer, Integer> winners = new HashMap<>();
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int at : starts) {
            Block heading = blocks.get(at);
            Shape.Name known =
                    heading.level() == SECTION_LEVEL ? shape.heading(heading.heading(all)) : null;
            if (known != null) {
                Integer rank = ranks.get(known.slot().index());
                if (rank == null || known.rank() < rank) {
                    ranks.put(known.slot().index(), known.rank());
                    winners.put(known.slot().index(), at);
                }
            }
        }
        return winners;
    }

    private void section(Slot slot, Block heading, Part content) {
        Found found = SectionReader.read(slot.elementShape(), SECTION_LEVEL, null, heading.from(), content, base);
        Place place = new Place(slot, Form.HEADING, heading.from(), content.view().to(), List.of(content));
        place.records.add(found);
        places.add(place);
        raw[slot.index()] = found.value;
    }
}
