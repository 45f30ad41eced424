package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where the title and the fields of a document stand. */
final class HeadLocator {

    private final Tree document;
    private final Lines lines;
    private final Head head;
    private final Values values;
    private final Map<Integer, FieldForm.Field> known = new HashMap<>();
    private final Map<Integer, FieldForm.Field> others = new HashMap<>();
    /** By the index of a slot, where its values stand. */
    private final Map<Integer, List<Span>> spans = new HashMap<>();

    HeadLocator(Tree document, Values values) {
        this.document = document;
        this.lines = document.lines();
        this.head = document.head();
        this.values = values;
        for (Head.Field field : head.fields) {
            if (field.slot() != null) {
                known.putIfAbsent(field.slot().index(), field.at());
            } else if (field.other() >= 0) {
                others.put(field.other(), field.at());
            }
        }
    }

    @Nullable Span title(Slot slot, List<String> rest) {
        Block title = head.title;
        String text = slot.text(document.value());
        FieldForm.Field field = head.titleField;
        if (!rest.isEmpty() || title == null || text == null) {
            return rest.isEmpty() && title == null && field != null && !field.valueAt().isEmpty() ? field.valueAt() : null;
        }
        return values.within(new Span(lines.textStart(title.from()), lines.end(title.to() - 1)), text);
    }

    @Nullable Span fields(Slot slot, List<String> rest) {
        Slot part = rest.isEmpty() ? null : slot.elementShape().slot(rest.get(0));
        if (part == null) {
            return rest.isEmpty() ? Span.hull(all(), frontMatter()) : null;
        }
        Record record = (Record) slot.get(document.value());
        if (record == null || head.hasJoined || part.isEmpty(part.get(record))) {
            return null;
        }
        List<String> below = rest.subList(1, rest.size());
        if (part.intro() instanceof Intro.FrontMatter) {
            return frontMatter();
        }
        return part.intro() instanceof Intro.Rest ? other(below) : known(part, record, below);
    }

    private @Nullable Span all() {
        Span span = null;
        for (Head.Field field : head.fields) {
            span = Span.hull(span, whole(field.at()));
        }
        return span;
    }

    private static Span whole(FieldForm.Field field) {
        return new Span(Math.min(field.own().from(), field.nameAt().from()), Math.max(field.own().to(), field.valueAt().to()));
    }

    private @Nullable Span frontMatter() {
        FrontMatter matter = head.frontMatter;
        return matter == null || matter.from() == matter.to()
                ? null
                : new Span(lines.start(matter.from()), lines.end(matter.to() - 1));
    }

    private @Nullable Span known(Slot slot, Record record, List<String> rest) {
        FieldForm.Field at = known.get(slot.index());
        if (at == null) {
            return null;
        }
        List<FieldForm.Element> elements = at.isList() ? at.elements() : List.of();
        Span all = elements.isEmpty()
                ? at.valueAt()
                : new Span(elements.get(0).at().from(), elements.get(elements.size() - 1).at().to());
        if (rest.isEmpty() || !(slot.holds() instanceof Holds.Items)) {
            return rest.isEmpty() ? all : null;
        }
        List<Object> list = slot.list(record);
        int i = ListIndex.of(rest.get(0), list.size());
        List<Span> places = spans.computeIfAbsent(slot.index(), k -> elements.size() == list.size()
                ? elements.stream().map(FieldForm.Element::at).toList()
                : values.spans(slot, list, all));
        return i < 0 ? null : values.part(slot, list.get(i), places.get(i), rest.subList(1, rest.size()));
    }

    private @Nullable Span other(List<String> rest) {
        if (rest.isEmpty()) {
            Span span = null;
            for (FieldForm.Field field : others.values()) {
                span = Span.hull(span, whole(field));
            }
            return span;
        }
        FieldForm.Field field = others.get(ListIndex.of(rest.get(0), Integer.MAX_VALUE));
        String part = rest.size() < 2 ? "" : rest.get(1);
        return field == null
                ? null
                : part.equals("name") ? field.nameAt() : part.equals("value") ? field.valueAt() : whole(field);
    }
}
