package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides a document at its headings of the first two levels: into sections of the template, parts of them, and others. */
final class SectionsReader {

    private final Shape shape;
    private final List<Block> blocks;
    private final View all;
    private final KnownSections known;
    private final HeadReader fields;

    SectionsReader(
            Shape shape, List<Block> blocks, View all, KnownSections known, HeadReader fields) {
        this.shape = shape;
        this.blocks = blocks;
        this.all = all;
        this.known = known;
        this.fields = fields;
    }

    static boolean isHeading(Block block) {
        return block.kind() == Kind.HEADING && block.level() <= Shape.SECTION_LEVEL;
    }

    /** Reads the sections from the block {@code first} on, and puts what they say into {@code raw}. */
    List<TopSection> read(int first, @Nullable Object[] raw) {
        List<HeadedBody> regions = regions(first);
        @Nullable HeadedBody[] winners = winners(regions);
        @Nullable Node[] own = new @Nullable Node[winners.length];
        for (Slot slot : shape.slots()) {
            HeadedBody region = winners[slot.index()];
            own[slot.index()] = region == null ? null : section(slot, region);
        }
        PartSections parts = new PartSections(shape, own);
        for (HeadedBody region : regions) {
            if (!isIn(winners, region)) {
                parts.add(region);
            }
        }
        @Nullable TopSection[] found = new @Nullable TopSection[regions.size()];
        for (int i = 0; i < found.length; i++) {
            HeadedBody region = regions.get(i);
            Shape.Name name = region.known();
            TopSection part = parts.section(region);
            found[i] = name != null && isIn(winners, region)
                    ? TopSection.of(name.slot(), own[name.slot().index()], region.heading(), region.content().view(), region.to())
                    : part;
        }
        offerFields(regions, found);
        Slot rest = shape.rest();
        List<CustomSection> customs = new ArrayList<>();
        List<TopSection> sections = withCustoms(regions, found, customs);
        Map<Integer, List<Node>> said = new HashMap<>();
        for (TopSection section : sections) {
            if (section.slot() != null) {
                said.computeIfAbsent(section.index(), i -> new ArrayList<>(1)).add(section.node());
            }
        }
        said.forEach((i, nodes) -> raw[i] = PartSections.union(shape.slots().get(i).elementShape(), nodes));
        if (rest != null) {
            raw[rest.index()] = customs;
        }
        return sections;
    }

    private static boolean isIn(@Nullable HeadedBody[] winners, HeadedBody region) {
        HeadedBody winner = region.known() == null ? null : winners[region.known().slot().index()];
        return winner != null && winner.heading().from() == region.heading().from();
    }

    private Node section(Slot slot, HeadedBody region) {
        Node node = known.section(slot, region.content(), region.heading().from());
        return node != null ? node : SectionReader.section(slot, region.heading().from(), region.content());
    }

    /** The blocks from one to another and their lines, without the thematic break that only lays out the page. */
    private Body body(int from, int to) {
        int line = blocks.get(from).from();
        int end = to < blocks.size() ? blocks.get(to).from() : all.to();
        int last = to;
        if (blocks.get(to - 1).kind() == Kind.BREAK) {
            last = to - 1;
            end = blocks.get(last).from();
        }
        return new Body(all.part(Math.min(line, end), end), blocks.subList(from, last));
    }

    private List<HeadedBody> regions(int first) {
        List<HeadedBody> regions = new ArrayList<>();
        int from = first;
        for (int next = first + 1; from < blocks.size(); next++) {
            if (next == blocks.size() || isHeading(blocks.get(next))) {
                Block heading = blocks.get(from);
                String title = heading.heading(all);
                Body whole = body(from, next);
                View view = whole.view();
                View content = view.part(Math.min(heading.to(), view.to()), view.to());
                regions.add(new HeadedBody(
                        heading,
                        title,
                        heading.level() == Shape.SECTION_LEVEL ? shape.heading(title) : null,
                        whole,
                        new Body(content, whole.blocks().subList(1, whole.blocks().size())),
                        next < blocks.size() ? blocks.get(next).from() : all.to()));
                from = next;
            }
        }
        return regions;
    }

    /** For each slot the region of the heading with the best name, the first of those. */
    private @Nullable HeadedBody[] winners(List<HeadedBody> regions) {
        @Nullable HeadedBody[] winners = new @Nullable HeadedBody[shape.slots().size()];
        for (HeadedBody region : regions) {
            Shape.Name name = region.known();
            if (name != null && !PartSections.isPart(name.slot(), region)) {
                HeadedBody other = winners[name.slot().index()];
                if (other == null || other.known() == null || name.rank() < other.known().rank()) {
                    winners[name.slot().index()] = region;
                }
            }
        }
        return winners;
    }

    /** The sections that are found, and between them what neither the template knows nor the fields take. */
    private List<TopSection> withCustoms(
            List<HeadedBody> regions, @Nullable TopSection[] found, List<CustomSection> customs) {
        List<TopSection> sections = new ArrayList<>();
        int anchor = -1;
        for (int k = 0; k < found.length; k++) {
            HeadedBody region = regions.get(k);
            TopSection section = found[k];
            if (section != null) {
                anchor = section.isPart() ? Math.max(anchor, section.index()) : section.index();
                sections.add(section);
                continue;
            }
            View view = region.content().view();
            HeadReader.Left left = fields.left(region.heading());
            View content = left == null ? view : view.part(Math.min(left.from(), view.to()), view.to());
            if (left != null && content.isBlank()) {
                continue;
            }
            anchor = region.known() == null ? anchor : Math.max(anchor, region.known().slot().index());
            String text = Content.of(content);
            CustomSection custom = new CustomSection(
                    left == null ? region.title() : left.title(),
                    region.heading().level(),
                    text.isEmpty() ? Optional.empty() : Optional.of(text),
                    Optional.of(anchor < 0 ? Anchors.TITLE : shape.slots().get(anchor).name()));
            customs.add(custom);
            sections.add(TopSection.of(custom, region.heading(), content, region.to()));
        }
        return sections;
    }

    /** Offers the head's reader the sections that nothing else takes. */
    private void offerFields(List<HeadedBody> regions, @Nullable TopSection[] found) {
        List<FieldSection> offers = new ArrayList<>();
        for (int k = 0; k < found.length; k++) {
            HeadedBody region = regions.get(k);
            boolean isFree = found[k] == null && region.known() == null && region.heading().level() == Shape.SECTION_LEVEL;
            // A heading of level one after the first section would be in the head without it.
            boolean holdsTitle = offers.size() == k && isFurtherTitle(regions, k + 1);
            if (isFree) {
                offers.add(new FieldSection(
                        region.heading(), region.title(), region.content(), region.to(), holdsTitle));
            }
        }
        fields.sections(offers);
    }

    /** Whether a heading of level one stands there that would be in the head if no section came before it. */
    private static boolean isFurtherTitle(List<HeadedBody> regions, int k) {
        return k < regions.size() && regions.get(k).heading().level() == 1;
    }
}
