package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Form;
import dev.designdoc.markdown.internal.tree.Found.Part;
import dev.designdoc.markdown.internal.tree.Found.Place;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a whole document: front matter, title, fields, introduction, then one section after the other. */
public final class DocumentReader {

    private final Shape shape;
    private final Lines lines;
    private final int base;
    private final @Nullable View frontMatter;
    private final List<Block> blocks;
    private final View all;
    private final @Nullable Object[] raw;
    private final List<Place> places = new ArrayList<>();
    private final Head head = new Head();
    /** The search for parts of sections outside of them, or null when there was none. */
    private @Nullable Detached parts;
    private final @Nullable Slot fieldsSlot;
    private final @Nullable FieldsReader fields;
    private final KnownSections knownSections;

    private DocumentReader(Shape shape, String source, KnownSections knownSections) {
        this.knownSections = knownSections;
        this.shape = shape;
        this.lines = new Lines(source);
        this.frontMatter = FrontMatter.find(lines);
        this.base = frontMatter == null ? 0 : frontMatter.to() + 1;
        this.blocks = Blocks.of(lines, base, knownSections);
        String closer = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).closer();
        this.all = new View(lines, base, lines.count(), 0, -1, closer);
        this.raw = new @Nullable Object[shape.slots().size()];
        this.fieldsSlot = shape.fields();
        this.fields = fieldsSlot == null ? null : new FieldsReader(fieldsSlot.elementShape());
    }

    /** Reads a document and keeps where everything stood. */
    public static FoundDocument read(Shape shape, String source) {
        DocumentReader reader = new DocumentReader(shape, source, KnownSections.NONE);
        reader.read();
        Found found = new Found(shape, shape.create(reader.raw), 0, 0, reader.lines.count(), reader.places, List.of());
        return new FoundDocument(found, reader.head, reader.lines, reader.blocks, reader.parts);
    }

    /** What is known of a document before it is read: what sections say, and where blocks stand. */
    public interface KnownSections extends KnownBlocks {
        /** Nothing. */
        KnownSections NONE = (slot, regions, from) -> null;

        /** What was or would be read from these regions, though not where; or null when that isn't known. */
        @Nullable Found section(Slot slot, List<Part> regions, int from);

        @Override
        default int blocks(Lines lines, int line, List<Block> into) {
            return line;
        }
    }

    /** What a document says; sections that are known are not read. */
    public static Record value(Shape shape, String source, KnownSections known) {
        DocumentReader reader = new DocumentReader(shape, source, known);
        reader.read();
        return shape.create(reader.raw);
    }

    /** A document that was read. */
    public record FoundDocument(Found found, Head head, Lines lines, List<Block> blocks, @Nullable Detached parts) {
        public Record value() {
            return found.value;
        }

        @Nullable public Block lastBlock() {
            return blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        }
    }

    private void read() {
        int first = 0;
        while (first < blocks.size() && !isSection(blocks.get(first), Shape.SECTION_LEVEL)) {
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
        for (View part : introduction) {
            if (!part.isBlank()) {
                head.introduction.add(part);
            }
        }
        String joined = Content.joined(introduction);
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
        Slot slot = shape.first(s -> s.intro() instanceof Intro.Title);
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

    /** A heading and the blocks down to the next; its content is the same without the heading. */
    private record Region(Block heading, String title, Shape.@Nullable Name known, Part whole, Part content, int to) {
        int level() {
            return heading.level();
        }

        /** Whether it is the section of its slot. */
        boolean isIn(@Nullable Region[] sections) {
            Region section = known == null ? null : sections[known.slot().index()];
            return section != null && section.heading.from() == heading.from();
        }
    }

    private void sections(int first) {
        List<Region> regions = regions(first);
        @Nullable Region[] known = winners(regions);
        @Nullable Found[] own = new @Nullable Found[known.length];
        for (int slot = 0; slot < known.length; slot++) {
            Region region = known[slot];
            own[slot] = region == null ? null : section(slot, List.of(region.content()), region.heading().from());
        }
        List<Part> unknown = new ArrayList<>();
        for (Region region : regions) {
            if (!region.isIn(known)) {
                unknown.add(region.whole());
            }
        }
        Parts anywhere = Parts.of(shape);
        parts = anywhere.all().isEmpty() ? null : Detached.find(shape, anywhere, unknown, searched(known, own), own);
        List<Head.Detached> pieces = parts == null ? List.of() : parts.taken();
        BitSet taken = new BitSet();
        pieces.forEach(p -> taken.set(p.from(), p.to()));
        for (Slot slot : shape.slots()) {
            fill(slot, known[slot.index()], own[slot.index()], pieces, taken);
        }
        head.detached.addAll(pieces);
        customs(regions, known, pieces, taken);
    }

    /** The known sections that may hold parts of others. */
    private Map<Slot, Part> searched(@Nullable Region[] known, @Nullable Found[] own) {
        Map<Slot, Part> searched = new LinkedHashMap<>();
        for (Slot slot : shape.slots()) {
            Region region = known[slot.index()];
            Found found = own[slot.index()];
            if (region != null && found != null && Detached.mayHoldParts(slot, found)) {
                searched.put(slot, region.content());
            }
        }
        return searched;
    }

    /** Fills a slot with what stands in its own section and with its parts that stand elsewhere. */
    private void fill(
            Slot slot, @Nullable Region region, @Nullable Found own, List<Head.Detached> pieces, BitSet taken) {
        List<Head.Detached> parts = pieces.isEmpty()
                ? pieces
                : pieces.stream().filter(p -> p.section().index() == slot.index()).toList();
        if (region == null && parts.isEmpty()) {
            return;
        }
        List<Part> all = new ArrayList<>();
        if (region != null) {
            all.addAll(Detached.without(region.content(), taken));
        }
        boolean isWhole = all.size() == 1;
        parts.forEach(p -> all.addAll(p.regions()));
        int from = region == null ? parts.get(0).from() : region.heading().from();
        Found found = own != null && isWhole && parts.isEmpty() ? own : section(slot.index(), all, from);
        Place place = new Place(slot, Form.HEADING, from, found.to, all);
        place.records.add(found);
        places.add(place);
        raw[slot.index()] = found.value;
    }

    private Found section(int slot, List<Part> regions, int from) {
        Found known = knownSections.section(shape.slots().get(slot), regions, from);
        if (known != null) {
            return known;
        }
        return SectionReader.read(shape.slots().get(slot).elementShape(), Shape.SECTION_LEVEL, null, from, regions);
    }

    private List<Region> regions(int first) {
        List<Integer> starts = new ArrayList<>();
        for (int i = first; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.HEADING && blocks.get(i).level() <= Shape.SECTION_LEVEL) {
                starts.add(i);
            }
        }
        List<Region> regions = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int next = k + 1 < starts.size() ? starts.get(k + 1) : blocks.size();
            Block heading = blocks.get(starts.get(k));
            String title = heading.heading(all);
            Shape.Name known = heading.level() == Shape.SECTION_LEVEL ? shape.heading(title) : null;
            int to = next < blocks.size() ? blocks.get(next).from() : lines.count();
            Part whole = region(starts.get(k), next);
            View view = whole.view();
            Part content = new Part(
                    view.part(Math.min(heading.to(), view.to()), view.to()),
                    new ArrayList<>(whole.blocks().subList(1, whole.blocks().size())));
            regions.add(new Region(heading, title, known, whole, content, to));
        }
        return regions;
    }

    /** Keeps what neither the template knows nor the fields take. */
    private void customs(
            List<Region> regions, @Nullable Region[] known, List<Head.Detached> pieces, BitSet taken) {
        Map<Integer, Slot> detached = new HashMap<>();
        pieces.forEach(p -> detached.put(p.from(), p.section()));
        List<CustomSection> customs = new ArrayList<>();
        int anchor = -1;
        for (int k = 0; k < regions.size(); k++) {
            Region region = regions.get(k);
            Part content = region.content();
            List<Part> left = Detached.without(content, taken);
            Slot slot = detached.get(region.heading().from());
            List<View> views = Part.views(left);
            if (slot != null) {
                anchor = Math.max(anchor, slot.index());
                head.sections.add(
                        new Head.Section(slot, null, true, region.heading(), List.of(content.view()), region.to()));
            } else if (region.known() != null && region.isIn(known)) {
                anchor = region.known().slot().index();
                head.sections.add(new Head.Section(
                        region.known().slot(), null, false, region.heading(), views, region.to()));
            } else if (region.known() != null || region.level() != Shape.SECTION_LEVEL || fields == null
                    || head.sections.isEmpty() && isFurtherTitle(regions, k + 1, detached)
                    || !fields.takeSection(region.title(), region.heading(), left)) {
                anchor = region.known() == null ? anchor : Math.max(anchor, region.known().slot().index());
                String text = Content.joined(views);
                CustomSection custom = new CustomSection(
                        region.title(),
                        region.level(),
                        text.isEmpty() ? Optional.empty() : Optional.of(text),
                        Optional.of(anchor < 0 ? Anchors.TITLE : shape.slots().get(anchor).name()));
                customs.add(custom);
                head.sections.add(new Head.Section(null, custom, false, region.heading(), views, region.to()));
            }
        }
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = customs;
        }
    }

    /** Whether a heading of level one stands there that would be in the head if no section came before it. */
    private static boolean isFurtherTitle(List<Region> regions, int k, Map<Integer, Slot> detached) {
        return k < regions.size() && regions.get(k).level() == 1
                && !detached.containsKey(regions.get(k).heading().from());
    }

    /** For each slot the region of the heading with the best name, the first of those. */
    private @Nullable Region[] winners(List<Region> regions) {
        @Nullable Region[] winners = new @Nullable Region[shape.slots().size()];
        for (Region region : regions) {
            Shape.Name known = region.known();
            if (known != null && !Detached.isPart(known.slot(), region.title(), region.whole())) {
                Region other = winners[known.slot().index()];
                if (other == null || other.known() == null || known.rank() < other.known().rank()) {
                    winners[known.slot().index()] = region;
                }
            }
        }
        return winners;
    }
}
