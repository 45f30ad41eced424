package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.Set;

/** What the forms of fields in Markdown share: a field has a line or a part of one, and may have a list below it. */
abstract class LineForm implements FieldForm {

    /** The field of a part of the passage that a paragraph is. */
    final Field field(Lines lines, Passage passage, List<Part> parts, int i, Block block) {
        String text = passage.text();
        Part part = parts.get(i);
        Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
        Span own = passage.span(part.open(), part.close());
        int to = lines.lineOf(own.to() - 1) + 1;
        if (part.close() == part.valueTo()) {
            to = next == null ? block.to() : lines.lineOf(passage.span(next.open(), next.close()).from()) + (next.line() ? 0 : 1);
        }
        return new Field(
                this,
                part.name(text),
                passage.span(part.nameFrom(), part.nameTo()),
                part.value(text),
                passage.span(part.valueFrom(), part.valueTo()),
                List.of(),
                false,
                own,
                !part.line() || next != null && !next.line(),
                lines.lineOf(own.from()),
                to,
                block.from());
    }

    /** Gives the last field found the list below it, which is its values, its one value or its text. */
    static void withList(Field last, Block list, Lines lines, Shape shape, Found found) {
        Shape.Name known = shape.field(last.name());
        List<Element> elements = Elements.of(lines, list);
        Field with = null;
        if (known != null && known.slot().holds() instanceof Holds.Items) {
            with = elements == null || !last.value().isEmpty() ? null : last.withList(elements, list.to());
        } else if (known != null) {
            boolean one = elements != null && elements.size() == 1
                    && FieldText.canStand(last.name(), elements.get(0).text());
            with = one && elements != null ? last.withValue(elements.get(0).text(), elements.get(0).at(), list.to()) : null;
        } else if (Elements.isText(list)) {
            int start = last.value().isEmpty() ? Passage.content(lines, list.from()) : last.valueAt().from();
            Passage all = new Passage(lines, lines.lineOf(start), list.to(), start);
            String text = Texts.inline(all.text());
            with = FieldText.canStand(last.name(), text)
                    ? last.withValue(text, all.span(0, all.text().length()), list.to())
                    : null;
        }
        found.fields.remove(found.fields.size() - 1);
        if (with != null) {
            found.add(with);
            found.takesNext = true;
        } else {
            found.lines.clear(last.from(), last.to());
            found.isPure = false;
            if (known != null) {
                found.missed.add(new Missed(last.name(), new Span(last.own().from(), last.own().to())));
            }
        }
    }

    @Override
    public void change(Field at, FieldValue value, Splices splices) {
        if (at.isList()) {
            Elements.change(at, value.texts(), false, splices);
        } else if (value.isList()) {
            Elements.write(at, value.texts(), splices);
        } else {
            changeLine(at, value, splices);
        }
    }

    private static void changeLine(Field at, FieldValue value, Splices splices) {
        Lines lines = splices.source();
        int end = lines.end(lines.lineOf(at.nameAt().to()));
        Span all = at.valueAt().withSpaceBefore(lines.text());
        if (at.valueAt().from() > end && Fragment.listMarker(at.value()) != 0 && Fragment.listMarker(value.line()) == 0) {
            // A list that is a text gives way to a line.
            splices.replace(new Span(new Span(end, end).withSpaceBefore(lines.text()).from(), all.to()),
                    value.isEmpty() ? "" : " " + value.line());
        } else if (value.isEmpty()) {
            splices.replace(all, "");
        } else if (all.equals(at.valueAt())) {
            splices.replace(all, " " + value.line());
        } else {
            Passage.change(at.valueAt(), at.value(), value.line(), splices);
        }
    }

    @Override
    public void rename(Field at, String name, Splices splices) {
        splices.replace(at.nameAt(), name);
    }

    @Override
    public void insert(
            Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        NewLine.insert(beside, after, name, value, all, splices);
    }

    @Override
    public void remove(List<Field> block, Set<Field> gone, Splices splices) {
        int from = 0;
        int to = 0;
        for (int i = 0; i < block.size(); i++) {
            if (block.get(i).from() >= to) {
                removeFrom(block, from, i, gone, splices);
                from = i;
            }
            to = Math.max(to, block.get(i).to());
        }
        removeFrom(block, from, block.size(), gone, splices);
    }

    /** Removes those that go of the fields between two positions, which share their lines. */
    private static void removeFrom(List<Field> block, int from, int to, Set<Field> gone, Splices splices) {
        if (from < to && gone.containsAll(block.subList(from, to))) {
            removeLines(block, from, to, gone, splices);
            return;
        }
        boolean stays = false;
        for (int i = from; i < to; i++) {
            Span own = block.get(i).own();
            boolean goes = gone.contains(block.get(i));
            stays |= !goes;
            if (goes && stays) {
                splices.replace(new Span(block.get(i - 1).own().to(), own.to()), "");
            } else if (goes) {
                splices.replace(new Span(own.from(), block.get(i + 1).own().from()), "");
            }
        }
    }

    /** Removes the lines of fields, on which no other stands, and a line of the quote that divided them from another. */
    private static void removeLines(List<Field> block, int from, int to, Set<Field> gone, Splices splices) {
        Lines lines = splices.source();
        Field at = block.get(from);
        int end = block.get(to - 1).to();
        boolean after = end < lines.count() && Passage.isEmptyQuote(lines, end);
        boolean isDivided = from > 0 && block.get(from - 1).to() == at.from() - 1 && gone.contains(block.get(from - 1));
        boolean before = !after && at.from() > at.block() && Passage.isEmptyQuote(lines, at.from() - 1) && !isDivided;
        splices.lines().delete(before ? at.from() - 1 : at.from(), after ? end + 1 : end);
        if (end == lines.count() || Passage.isBlank(lines, end)) {
            tail(block, from, gone, splices);
        }
    }

    /** Removes the break at the end of the line before those that are removed, which would be text where nothing follows. */
    private static void tail(List<Field> block, int from, Set<Field> gone, Splices splices) {
        Lines lines = splices.source();
        int last = block.get(from).from() - 1;
        for (int i = from - 1; i >= 0 && block.get(i).to() == last + 1 && gone.contains(block.get(i)); i--) {
            last = block.get(i).from() - 1;
        }
        String tail = last < block.get(from).block() ? "" : NewLine.tail(lines, last);
        if (!Texts.isBlank(tail)) {
            splices.replace(new Span(lines.end(last) - tail.length(), lines.end(last)), "");
        }
    }
}
