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
    private final Map<String, FieldForm.Field> places = new HashMap<>();
    /** By the index of a slot, where its values stand. */
    private final Map<Integer, List<Span>> spans = new HashMap<>();

    HeadLocator(Tree document, Values values) {
        this.document = document;
        this.lines = document.lines();
        this.head = document.head();
        this.values = values;
        head.fields.forEach(field -> places.put(field.key(), field.at()));
    }

    @Nullable Span title(Slot slot, List<String> rest) {
        Block title = head.title;
        String text = slot.text(document.value());
        if (!rest.isEmpty() || title != null && text == null) {
            return null;
        }
        if (title != null && text != null) {
            return values.within(new Span(lines.textStart(title.from()), lines.end(title.to() - 1)), text);
        }
        FieldForm.Field field = head.titleField;
        return field == null || field.valueAt().isEmpty() ? null : field.valueAt();
    }

    @Nullable Span fields(Slot slot, List<String> rest) {
        if (rest.isEmpty()) {
            return Span.hull(hull(head.fields), frontMatter());
        }
        Slot part = slot.elementShape().slot(rest.get(0));
        Record record = (Record) slot.get(document.value());
        if (part == null || record == null || head.hasJoined || part.isEmpty(part.get(record))) {
            return null;
        }
        List<String> below = rest.subList(1, rest.size());
        if (part.intro() instanceof Intro.FrontMatter) {
            return frontMatter();
        }
        return part.intro() instanceof Intro.Rest ? other(below) : known(part, record, below);
    }

    private static @Nullable Span hull(List<Head.Field> fields) {
        return fields.stream().map(field -> field.at().whole()).reduce(null, Span::hull);
    }

    private @Nullable Span frontMatter() {
        FrontMatter matter = head.frontMatter;
        return matter == null || matter.from() == matter.to()
                ? null
                : new Span(lines.start(matter.from()), lines.end(matter.to() - 1));
    }

    private @Nullable Span known(Slot slot, Record record, List<String> rest) {
        FieldForm.Field at = places.get(slot.name());
        if (at == null) {
            return null;
        }
        List<FieldForm.Element> elements = at.elements();
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
            return hull(head.fields.stream().filter(field -> field.other() >= 0).toList());
        }
        FieldForm.Field field = places.get("#" + ListIndex.of(rest.get(0), Integer.MAX_VALUE));
        if (field == null) {
            return null;
        }
        return switch (rest.size() < 2 ? "" : rest.get(1)) {
            case "name" -> field.nameAt();
            case "value" -> field.valueAt();
            default -> field.whole();
        };
    }
}
