package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Names;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FieldForms;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.syntax.field.Passage;
import dev.designdoc.markdown.internal.syntax.field.SectionForm;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the sections: title, fields, introduction; each field has one place. */
final class HeadReader {

    private final Shape shape;
    private final Lines lines;
    private final Head head;
    private final @Nullable Object[] raw;
    private final @Nullable Slot fieldsSlot;
    /** The fields in the order of the source, those of sections last. */
    private final List<Read> read = new ArrayList<>();
    /** By the line of its heading, what is left of each section that fields were read from. */
    private final Map<Integer, Left> taken = new HashMap<>();
    /** The slots with a value. */
    private final BitSet said = new BitSet();
    /** Whether a block holds fields and something else. */
    private boolean isMixed;

    /** A field, the slot that its name stands for, and what it says; null for another's name, and for nothing. */
    private record Read(FieldForm.Field at, @Nullable Slot slot, @Nullable Object value) {}

    /** What is left of a section: its title, and its content from a line on. */
    record Left(String title, int from) {}

    HeadReader(Shape shape, Lines lines, Head head, @Nullable Object[] raw) {
        this.shape = shape;
        this.lines = lines;
        this.head = head;
        this.raw = raw;
        this.fieldsSlot = shape.fields();
    }

    /** Reads the region before the first section. */
    void read(Body region) {
        head.view = region.view();
        head.blocks = region.blocks();
        title(region);
        if (fieldsSlot != null) {
            frontMatter(fieldsSlot.elementShape());
        }
        introduction(region, fieldsSlot == null ? new BitSet() : blocks(region.blocks(), fieldsSlot.elementShape()));
    }

    private void title(Body region) {
        Slot slot = shape.first(s -> s.intro() instanceof Intro.Title);
        for (Block block : region.blocks()) {
            if (slot != null && block.kind() == Kind.HEADING && block.level() == 1) {
                String text = block.heading(region.view());
                if (!text.isEmpty()) {
                    raw[slot.index()] = text;
                    head.title = block;
                    return;
                }
            }
        }
    }

    private void frontMatter(Shape fields) {
        if (head.frontMatter == null) {
            return;
        }
        FieldForm.Found found = head.frontMatter.find(lines, List.of(), 0, fields);
        head.raw = head.frontMatter.raw(found);
        head.missed.addAll(found.missed);
        Slot title = shape.first(s -> s.intro() instanceof Intro.Title);
        for (FieldForm.Field field : found.fields) {
            Shape.Name known = FrontMatter.known(field.name(), fields);
            if (known == null && title != null && head.title == null && head.titleField == null
                    && Names.normalize(field.name()).equals(Anchors.TITLE)) {
                head.titleField = field;
                raw[title.index()] = field.value();
            } else {
                add(field, known);
            }
        }
    }

    private void add(FieldForm.Field field, Shape.@Nullable Name known) {
        Object value = known == null ? null : field.says().read(known.slot());
        // What is no value of its field is kept as an other one.
        read.add(new Read(field, known == null || value == null && !field.says().isBlank() ? null : known.slot(), value));
        if (known != null && value != null) {
            said.set(known.slot().index());
        }
    }

    /** Reads the first block with a known name and those of fields directly below; gives the lines they take. */
    private BitSet blocks(List<Block> blocks, Shape fields) {
        BitSet lines = new BitSet();
        boolean begun = false;
        boolean isFirst = true;
        for (int i = 0; i < blocks.size(); i++) {
            if (FieldForms.isNothing(blocks.get(i)) || blocks.get(i).equals(head.title)) {
                continue;
            }
            FieldForm.Found found = FieldForms.find(this.lines, blocks, i, fields);
            boolean isBelow = begun && found != null && found.isPure && !found.fields.isEmpty();
            boolean isKnown = FieldForms.isKnown(found, fields) && (isFirst || begun);
            if (found == null || !isBelow && !isKnown) {
                begun = false;
                continue;
            }
            begun = true;
            isFirst = false;
            take(found, fields);
            isMixed |= !found.isPure;
            found.lines.addTo(lines);
            head.fieldsTo = Math.max(blocks.get(i).to(), found.lines.end());
            i += found.takesNext ? 1 : 0;
        }
        return lines;
    }

    private void take(FieldForm.Found found, Shape fields) {
        head.missed.addAll(found.missed);
        found.fields.forEach(field -> add(field, fields.field(field.name())));
    }

    /** Everything else, with what is no field in the blocks of fields. */
    private void introduction(Body region, BitSet fields) {
        View view = region.view();
        BitSet gone = (BitSet) fields.clone();
        Block title = head.title;
        if (title != null) {
            gone.set(title.from(), title.to());
        }
        head.introduction.addAll(pieces(view, gone, fields));
        Slot text = shape.description();
        if (text != null) {
            String joined = Content.joined(head.introduction);
            String left = fieldsSlot != null && (head.introduction.size() > 1 || isMixed)
                    ? withoutJoined(joined, fieldsSlot.elementShape())
                    : joined;
            raw[text.index()] = left.isEmpty() ? null : left;
        }
    }

    /** What lines leave that are gone, fields among them. */
    private static List<View> pieces(View view, BitSet gone, BitSet fields) {
        List<View> pieces = new ArrayList<>();
        Lines lines = view.lines();
        for (int from = gone.nextClearBit(view.from()); from < view.to(); ) {
            int to = gone.nextSetBit(from) < 0 ? view.to() : Math.min(view.to(), gone.nextSetBit(from));
            int start = from;
            int end = to;
            // Beside a field, a line of nothing but a quote's mark divides it from what is left.
            while (start < end && start > 0 && fields.get(from - 1) && Passage.isEmptyQuote(lines, start)) {
                start++;
            }
            while (end > start && fields.get(to) && Passage.isEmptyQuote(lines, end - 1)) {
                end--;
            }
            View piece = view.part(start, end);
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
            from = gone.nextClearBit(to);
        }
        return pieces;
    }

    /** What is left of the introduction without a block of fields that lists become one where its pieces meet. */
    private String withoutJoined(String joined, Shape fields) {
        String left = joined;
        while (!left.isEmpty()) {
            Lines text = new Lines(left, 0);
            List<Block> blocks = Blocks.of(left);
            int last = Math.min(FieldForms.end(text, blocks, 0, fields), blocks.size() - 1);
            FieldForm.Found found = null;
            for (int i = 0; i <= last && !FieldForms.isKnown(found, fields); i++) {
                found = FieldForms.find(text, blocks, i, fields);
            }
            if (found == null || !FieldForms.isKnown(found, fields)) {
                break;
            }
            take(found, fields);
            head.hasJoined = true;
            left = Content.joined(pieces(new View(text, 0, text.count(), 0), found.lines.toBitSet(), found.lines.toBitSet()));
        }
        return left;
    }

    /** Takes what sections say that the names of fields head: the first with a value of a field that has none yet. */
    void sections(List<FieldSection> sections) {
        if (fieldsSlot == null) {
            return;
        }
        Shape fields = fieldsSlot.elementShape();
        for (boolean isEmpty : new boolean[] {false, true}) {
            for (FieldSection section : sections) {
                Shape.Name known = section.known(fields);
                if (known == null || isSaid(known.slot())) {
                    continue;
                }
                FieldForm.Found found = section.isKept() ? null : inSection(section, known, fields);
                if (found != null && found.fields.get(0).says().isEmpty() == isEmpty) {
                    take(section, found, known, fields);
                } else if (found == null && isEmpty) {
                    Span at = SectionForm.headingAt(lines, section.heading());
                    head.missed.add(new FieldForm.Missed(section.name(), at));
                }
            }
        }
    }

    private FieldForm.@Nullable Found inSection(FieldSection section, Shape.Name known, Shape fields) {
        List<Block> blocks = section.content().blocks();
        FieldForm.Found block = blocks.isEmpty() ? null : FieldForms.find(lines, blocks, 0, fields);
        if (block != null && block.fields.stream().noneMatch(f -> fields.field(f.name()) != null)) {
            block = null;
        }
        if (block != null && section.value().isEmpty()) {
            // What is left below the heading would be read as the value without one.
            boolean isSaid = blocks.size() == 1 || block.fields.stream().anyMatch(field -> {
                Shape.Name name = fields.field(field.name());
                return name != null && name.slot().equals(known.slot()) && !field.says().isEmpty();
            });
            return block.isPure && !block.takesNext && isSaid ? block : null;
        }
        FieldForm.Found found = new SectionForm(section.heading(), section.name(), section.value(), section.to())
                .find(lines, blocks, 0, fields);
        FieldForm.Field first = found == null || found.isPure ? null : found.fields.get(0);
        if (first != null && !first.says().isBlank() && first.says().read(known.slot()) == null) {
            return null;
        }
        if (found != null && block != null && block.isPure && !block.takesNext) {
            found.add(block);
        }
        return found;
    }

    private void take(FieldSection section, FieldForm.Found found, Shape.Name known, Shape fields) {
        for (FieldForm.Field field : found.fields) {
            add(field, field.form() instanceof SectionForm ? known : fields.field(field.name()));
        }
        boolean isAll = found.fields.get(0).form() instanceof SectionForm && found.isPure;
        int from = isAll ? section.to() : Math.max(section.heading().to(), found.lines.end());
        taken.put(section.heading().from(), new Left(section.name(), from));
    }

    private boolean isSaid(Slot slot) {
        return said.get(slot.index());
    }

    /** What is left of a section, null where no field was read from it. */
    @Nullable Left left(Block heading) {
        return taken.get(heading.from());
    }

    /** Gives each field its one place, and keeps the others beside them. */
    void finish() {
        if (fieldsSlot == null) {
            return;
        }
        Shape fields = fieldsSlot.elementShape();
        @Nullable Object[] values = new @Nullable Object[fields.slots().size()];
        @Nullable Read[] places = new @Nullable Read[values.length];
        for (Read each : read) {
            Slot slot = each.slot();
            // An empty section is one of its own beside a value, so it is the place before other empty ones.
            boolean isPlace = each.value() != null || !each.at().form().hasRoom();
            if (slot != null && (places[slot.index()] == null || values[slot.index()] == null && isPlace)) {
                places[slot.index()] = each;
                values[slot.index()] = each.value();
            }
        }
        List<MetadataField> others = new ArrayList<>();
        List<Integer> anchors = new ArrayList<>();
        Slot anchor = null;
        for (Read each : read) {
            Slot slot = each.slot();
            if (slot != null && each.equals(places[slot.index()])) {
                anchor = each.value() == null ? anchor : slot;
                head.fields.add(new Head.Field(slot, -1, true, each.at()));
            } else if (slot != null && each.value() == null) {
                head.fields.add(new Head.Field(null, -1, true, each.at()));
            } else {
                // A second one of a known name stands after the first, or it would be read as the first.
                Slot after = slot == null || anchor != null && anchor.index() > slot.index() ? anchor : slot;
                head.fields.add(new Head.Field(null, others.size(), slot != null, each.at()));
                anchors.add(after == null ? -1 : after.index());
                String anchorName = after == null ? Anchors.TITLE : after.name();
                others.add(new MetadataField(each.at().name(), each.at().says().line(), Optional.of(anchorName)));
            }
        }
        Slot rest = fields.rest();
        if (rest != null) {
            values[rest.index()] = others;
        }
        Slot kept = fields.first(s -> s.intro() instanceof Intro.FrontMatter);
        if (kept != null) {
            StringBuilder text = new StringBuilder();
            head.raw.stream().forEach(i -> text.append(lines.line(i)).append('\n'));
            String said = Texts.raw(text.toString());
            values[kept.index()] = said.isEmpty() ? null : said;
        }
        raw[fieldsSlot.index()] = fields.create(values);
        inOrder(anchors);
    }

    /** The record sorts the other fields by what they stand after; gives each the position it has there. */
    private void inOrder(List<Integer> anchors) {
        if (anchors.size() < 2) {
            return;
        }
        List<Integer> sorted = IntStream.range(0, anchors.size())
                .boxed()
                .sorted(Comparator.comparing(anchors::get))
                .toList();
        int[] positions = new int[sorted.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[sorted.get(i)] = i;
        }
        head.fields.replaceAll(field -> field.other() < 0
                ? field
                : new Head.Field(null, positions[field.other()], field.isKnown(), field.at()));
    }
}
