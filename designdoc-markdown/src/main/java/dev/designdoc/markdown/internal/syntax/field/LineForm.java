package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
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
        found.fields.remove(last);
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
    public boolean change(Field at, FieldValue value, Splices splices) {
        if (at.isList()) {
            return Elements.change(at, value.texts(), false, splices);
        }
        if (value.isList()) {
            return Elements.write(at, value.texts(), splices);
        }
        Span all = at.valueAt().withSpaceBefore(splices.source().text());
        if (value.isEmpty()) {
            splices.replace(all, "");
        } else if (all.equals(at.valueAt())) {
            splices.replace(all, " " + value.line());
        } else {
            Passage.change(at.valueAt(), at.value(), value.line(), splices);
        }
        return true;
    }

    @Override
    public boolean rename(Field at, String name, Splices splices) {
        splices.replace(at.nameAt(), name);
        return true;
    }

    @Override
    public boolean insert(
            Field beside, boolean after, String name, FieldValue value, List<Field> all, Splices splices) {
        return NewLine.insert(beside, after, name, value, all, splices);
    }

    @Override
    public void remove(Field at, List<Field> line, Set<Field> gone, Splices splices) {
        int i = line.indexOf(at);
        if (gone.containsAll(line)) {
            if (i == 0) {
                removeLines(at, line.get(line.size() - 1).to(), gone, splices);
            }
        } else if (gone.containsAll(line.subList(0, i + 1))) {
            splices.replace(new Span(at.own().from(), line.get(i + 1).own().from()), "");
        } else {
            splices.replace(new Span(line.get(i - 1).own().to(), at.own().to()), "");
        }
    }

    /** Removes the lines of a field, which no other stands on, and a line of the quote that divided it from another. */
    private static void removeLines(Field at, int to, Set<Field> gone, Splices splices) {
        Lines lines = splices.source();
        boolean after = to < lines.count() && Passage.isEmptyQuote(lines, to);
        boolean before = !after && at.from() > at.block() && Passage.isEmptyQuote(lines, at.from() - 1)
                && gone.stream().noneMatch(f -> f.to() == at.from() - 1);
        splices.lines().delete(before ? at.from() - 1 : at.from(), after ? to + 1 : to);
        if (to == lines.count() || Passage.isBlank(lines, to)) {
            tail(at, List.copyOf(gone), splices);
        }
    }

    /** Removes the break at the end of the line before those that are removed, which would be text where nothing follows. */
    private static void tail(Field at, List<Field> gone, Splices splices) {
        Lines lines = splices.source();
        int last = at.from() - 1;
        for (int i = gone.size() - 1; i >= 0; i--) {
            last = gone.get(i).to() == last + 1 ? gone.get(i).from() - 1 : last;
        }
        String tail = last < at.block() ? "" : NewLine.tail(lines, last);
        if (!Texts.isBlank(tail)) {
            splices.replace(new Span(lines.end(last) - tail.length(), lines.end(last)), "");
        }
    }
}
