package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Form;
import dev.designdoc.markdown.internal.tree.Found.Part;
import dev.designdoc.markdown.internal.tree.Found.Place;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the region of one record: finds its slots, fills each with the first block of its shape, keeps the rest. */
public final class SectionReader {

    private final Shape shape;
    private final @Nullable Object[] raw;
    private final List<Place> places = new ArrayList<>();
    private final List<Found.Piece> extras = new ArrayList<>();

    private SectionReader(Shape shape) {
        this.shape = shape;
        this.raw = new @Nullable Object[shape.slots().size()];
    }

    /**
     * Reads a record.
     *
     * @param level the level its heading has when it is written
     * @param name the name after the prefix of its heading, or null for a section
     * @param from the line of its heading
     * @param regions what stands below the heading, then parts that stand elsewhere, each with its heading
     */
    public static Found read(Shape shape, int level, @Nullable String name, int from, List<Part> regions) {
        SectionReader reader = new SectionReader(shape);
        if (name != null) {
            reader.raw[0] = name;
        }
        reader.read(level, regions);
        View first = regions.get(0).view();
        return new Found(shape, shape.create(reader.raw), from, first.from(), first.to(), reader.places, reader.extras);
    }

    private void read(int level, List<Part> regions) {
        List<Segment> segments = segments(level, regions);
        int anchor = -1;
        for (Segment segment : segments) {
            Mark mark = segment.mark;
            if (mark == null) {
                if (segment.anchor == null) {
                    body(segment.parts, level);
                } else {
                    Slot after = segment.anchor;
                    segment.parts.forEach(p -> after(after, p.view()));
                    anchor = after.index();
                }
            } else if (segment.lost) {
                lost(segment, mark, anchor, level);
                anchor = Math.max(anchor, segment.isBlank() ? anchor : mark.slot().index());
            } else if (mark.entry()) {
                anchor = mark.slot().index();
                entry(place(segment), segment, level);
            } else {
                anchor = mark.slot().index();
                fill(place(segment), segment, level);
            }
        }
        for (Place place : places) {
            if (place.slot.holds() instanceof Holds.Entries) {
                raw[place.slot.index()] = values(place.records);
            }
        }
        Slot rest = shape.rest();
        if (rest != null) {
            Object[] values = new Object[extras.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = extras.get(i).extra();
            }
            raw[rest.index()] = List.of(values);
        }
    }

    private List<Segment> segments(int level, List<Part> regions) {
        if (regions.size() == 1 && (!shape.isDivided() || regions.get(0).blocks().isEmpty())) {
            Segment whole = new Segment(null, null);
            whole.parts.add(regions.get(0));
            return List.of(whole);
        }
        Segments segments = Segments.of(shape, level, regions);
        do {
            segments.contested().forEach(s -> s.saysNothing = saysNothing(s, level));
        } while (segments.decideAndDivide());
        return segments.all();
    }

    /** Whether nothing of a segment is written: labels without content equal none. */
    private static boolean saysNothing(Segment segment, int level) {
        Mark mark = segment.mark;
        if (mark == null || segment.isBlank() || !(mark.slot().holds() instanceof Holds.One)) {
            return segment.isBlank();
        }
        Shape record = mark.slot().elementShape();
        Record value = read(record, level + 1, null, mark.line(), segment.parts).value;
        return value.equals(record.create(new @Nullable Object[record.slots().size()]));
    }

    private static List<Object> values(List<Found> records) {
        Object[] values = new Object[records.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = records.get(i).value;
        }
        return List.of(values);
    }

    /** What another heading or label of its slot has won over stands after both; without content it equals none. */
    private void lost(Segment segment, Mark mark, int anchor, int level) {
        if (!segment.isBlank()) {
            Slot after = shape.slots().get(Math.max(anchor, mark.slot().index()));
            // A heading of a level that would end the record goes without saying, only its content stays.
            boolean ends = mark.form() == Form.HEADING && mark.level() <= level;
            (ends ? segment.views() : segment.whole()).forEach(view -> after(after, view));
        }
    }

    private Place place(Segment segment) {
        Mark mark = segment.mark;
        if (mark == null) {
            throw new IllegalStateException();
        }
        if (mark.slot().holds() instanceof Holds.Entries) {
            for (Place place : places) {
                if (place.slot.index() == mark.slot().index()) {
                    place.to = segment.end();
                    return place;
                }
            }
        }
        Place place = new Place(mark.slot(), mark.form(), mark.line(), segment.end(), segment.parts);
        places.add(place);
        return place;
    }

    /** What stands before the first heading or label: each shaped slot takes its first block, the rest is text. */
    private void body(List<Part> parts, int level) {
        int at = 0;
        int from = parts.get(0).view().from();
        Slot before = shape.description();
        for (Slot slot : shape.blocks()) {
            Place place = firstOf(slot, parts, at, from, level);
            if (place != null) {
                int next = parts.indexOf(place.parts.get(0));
                text(before, between(parts, at, from, next, place.from));
                places.add(place);
                at = next;
                from = place.to;
                before = slot;
            }
        }
        int last = parts.size() - 1;
        text(before, between(parts, at, from, last, parts.get(last).view().to()));
    }

    /** The first block from there on that the slot takes, before any heading that begins something else. */
    private @Nullable Place firstOf(Slot slot, List<Part> parts, int at, int from, int level) {
        for (Part part : parts.subList(at, parts.size())) {
            for (Block block : part.blocks()) {
                if (block.kind() == Kind.HEADING && block.level() <= level + 1) {
                    return null;
                }
                if (block.from() >= from && block.kind() == kind(slot)) {
                    Place place = new Place(slot, Form.NONE, block.from(), block.to(), List.of(part));
                    if (take(place, block, part.view())) {
                        return place;
                    }
                }
            }
        }
        return null;
    }

    /** What stands between two lines and is not blank. */
    private static List<View> between(List<Part> parts, int first, int from, int last, int to) {
        if (first == last) {
            View view = parts.get(first).view().part(from, to);
            return view.isBlank() ? List.of() : List.of(view);
        }
        List<View> views = new ArrayList<>(last + 1 - first);
        for (int i = first; i <= last; i++) {
            View view = parts.get(i).view();
            View part = view.part(i == first ? from : view.from(), i == last ? to : view.to());
            if (!part.isBlank()) {
                views.add(part);
            }
        }
        return views;
    }

    private void text(@Nullable Slot before, List<View> said) {
        if (before != null && before.holds() instanceof Holds.Text) {
            String text = Content.joined(said);
            raw[before.index()] = text.isEmpty() ? null : text;
            if (!text.isEmpty()) {
                int to = said.get(said.size() - 1).to();
                places.add(new Place(before, Form.NONE, said.get(0).from(), to, parts(said)));
            }
        } else if (before == null) {
            said.forEach(view -> extras.add(new Found.Piece(Extra.atStart(Content.of(view)), view)));
        } else {
            Slot after = before;
            said.forEach(view -> after(after, view));
        }
    }

    private static List<Part> parts(List<View> views) {
        List<Part> parts = new ArrayList<>(views.size());
        for (View view : views) {
            parts.add(new Part(view, List.of()));
        }
        return parts;
    }

    private void entry(Place place, Segment segment, int level) {
        Mark mark = segment.mark;
        if (mark == null) {
            throw new IllegalStateException();
        }
        int entryLevel = place.slot.intro() instanceof Intro.Heading ? level + 2 : level + 1;
        Shape entry = place.slot.elementShape();
        place.records.add(read(entry, entryLevel, mark.name(), mark.line(), segment.parts));
    }

    private void fill(Place place, Segment segment, int level) {
        Slot slot = place.slot;
        Holds holds = slot.holds();
        if (holds instanceof Holds.Items || holds instanceof Holds.Code) {
            shaped(place, segment);
        } else if (holds instanceof Holds.One one) {
            Found found = read(one.element(), level + 1, null, place.from, segment.parts);
            place.records.add(found);
            raw[slot.index()] = found.value;
        } else if (holds instanceof Holds.Entries) {
            entries(place, segment, level);
        } else {
            String text = Content.joined(segment.views());
            raw[slot.index()] = text.isEmpty() ? null : text;
        }
    }

    private void shaped(Place place, Segment segment) {
        Slot slot = place.slot;
        boolean taken = false;
        for (Part part : segment.parts) {
            int from = part.view().from();
            for (Block block : part.blocks()) {
                if (!taken && block.kind() == kind(slot) && take(place, block, part.view())) {
                    taken = true;
                    under(slot, part.view().part(from, block.from()));
                    from = block.to();
                }
            }
            View left = part.view().part(from, part.view().to());
            if (!taken && place.form == Form.LABEL_ITEM && slot.holds() instanceof Holds.Items && oneItem(place, left)) {
                taken = true;
            } else if (taken) {
                after(slot, left);
            } else {
                under(slot, left);
            }
        }
    }

    /** The text after a label in a list is the one item of that label. */
    private boolean oneItem(Place place, View view) {
        String text = Content.of(view);
        Slot slot = place.slot;
        if (text.isEmpty()) {
            return false;
        }
        Object value = slot.element() == null ? text : ItemLine.parse(slot.elementShape(), text);
        if (value == null) {
            return false;
        }
        raw[slot.index()] = List.of(value);
        place.items = List.of(new Found.Item(view, value, view.to(), List.of()));
        return true;
    }

    /** The kind of the block that holds what a slot for a list or code holds. */
    private static Kind kind(Slot slot) {
        return slot.holds() instanceof Holds.Code ? Kind.FENCE : slot.isInline() ? Kind.PARAGRAPH : Kind.LIST;
    }

    private boolean take(Place place, Block block, View view) {
        Slot slot = place.slot;
        switch (kind(slot)) {
            case FENCE -> raw[slot.index()] = code(block, view);
            case PARAGRAPH -> {
                if (!takeInline(place, block, view)) {
                    return false;
                }
            }
            default -> {
                if (!takeItems(place, block, view)) {
                    return false;
                }
            }
        }
        place.block = block;
        place.blockView = view;
        return true;
    }

    private boolean takeInline(Place place, Block block, View view) {
        List<Object> values = inlineValues(place.slot, block, view);
        raw[place.slot.index()] = values;
        return values != null;
    }

    /** The values between the commas of a paragraph, or null when one is no record of the slot. */
    public static @Nullable List<Object> inlineValues(Slot slot, Block block, View view) {
        List<Object> values = new ArrayList<>();
        for (String part : ItemLine.splitAtCommas(Content.of(view.part(block.from(), block.to())))) {
            Object value = slot.element() == null ? part : ItemLine.parse(slot.elementShape(), part);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values.isEmpty() ? null : values;
    }

    private boolean takeItems(Place place, Block list, View view) {
        List<Found.Item> items = ItemReader.items(place.slot.element(), list, view);
        if (items == null) {
            return false;
        }
        place.items = items;
        Object[] values = new Object[items.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = items.get(i).value();
        }
        raw[place.slot.index()] = List.of(values);
        return true;
    }

    private void entries(Place place, Segment segment, int level) {
        Mark mark = segment.mark;
        if (mark == null) {
            throw new IllegalStateException();
        }
        Shape entry = place.slot.elementShape();
        Segments segments = Segments.ofEntries(place.slot, level, mark.level(), segment.parts);
        while (segments.decideAndDivide()) { }
        for (Segment each : segments.all()) {
            if (each.mark == null) {
                each.parts.forEach(p -> under(place.slot, p.view()));
            } else {
                place.records.add(read(entry, level + 2, each.mark.name(), each.mark.line(), each.parts));
            }
        }
    }

    private void under(Slot slot, View view) {
        String text = Content.of(view);
        if (!text.isEmpty()) {
            extras.add(new Found.Piece(Extra.under(slot.name(), text), view));
        }
    }

    private void after(Slot slot, View view) {
        String text = Content.of(view);
        if (!text.isEmpty()) {
            extras.add(new Found.Piece(Extra.after(slot.name(), text), view));
        }
    }

    /** The lines between two fences, and what stands after the first. */
    public static CodeBlock code(Block block, View view) {
        View lines = view.part(block.from(), block.to());
        String opening = Texts.trimStart(lines.line(block.from()));
        String info = opening.substring(Math.min(opening.length(), block.mark().length()));
        int end = block.isClosed() ? block.to() - 1 : block.to();
        if (block.measure() == 0 && lines.isVerbatim()) {
            return new CodeBlock(Optional.of(info), view.lines().text(block.from() + 1, end));
        }
        StringBuilder code = new StringBuilder();
        for (int i = block.from() + 1; i < end; i++) {
            String line = lines.line(i);
            int indent = 0;
            while (indent < block.measure() && indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
            code.append(i == block.from() + 1 ? "" : "\n").append(line, indent, line.length());
        }
        return new CodeBlock(Optional.of(info), code.toString());
    }
}
