package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the title and the fields of a document stand. */
final class HeadLocator {

    private final Tree document;
    private final Lines lines;
    private final Head head;

    HeadLocator(Tree document) {
        this.document = document;
        this.lines = document.lines();
        this.head = document.head();
    }

    @Nullable Span title(Slot slot, List<String> rest) {
        Block title = head.title;
        String text = slot.text(document.value());
        FieldForm.Field field = head.titleField;
        if (!rest.isEmpty() || title == null || text == null) {
            return rest.isEmpty() && title == null && field != null && !field.valueAt().isEmpty() ? field.valueAt() : null;
        }
        return within(new Span(lines.textStart(title.from()), lines.end(title.to() - 1)), text);
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
        for (Head.Field field : head.fields) {
            Slot own = field.slot();
            if (own != null && own.index() == slot.index()) {
                FieldForm.Field at = field.at();
                boolean isList = at.isList() && !at.elements().isEmpty();
                Span all = isList
                        ? new Span(at.elements().get(0).at().from(), at.elements().get(at.elements().size() - 1).at().to())
                        : at.valueAt();
                if (rest.isEmpty() || !(slot.holds() instanceof Holds.Items)) {
                    return rest.isEmpty() ? all : null;
                }
                List<Object> values = slot.list(record);
                int i = ListIndex.of(rest.get(0), values.size());
                Span in = isList && i >= 0 && i < at.elements().size() ? at.elements().get(i).at() : all;
                return i < 0 ? null : item(slot, values.get(i), in, rest.subList(1, rest.size()));
            }
        }
        return null;
    }

    private @Nullable Span item(Slot slot, Object value, Span in, List<String> rest) {
        if (!(value instanceof Record record)) {
            return rest.isEmpty() ? within(in, (String) value) : null;
        }
        Shape shape = slot.elementShape();
        Span span = null;
        for (Slot part : shape.slots()) {
            String text = part.get(record) instanceof String s ? s : "";
            if (!text.isEmpty() && (rest.isEmpty() || rest.get(0).equals(part.name()))) {
                span = Span.hull(span, within(in, text));
            }
        }
        return span;
    }

    private @Nullable Span other(List<String> rest) {
        Span span = null;
        for (Head.Field field : head.fields) {
            boolean isMeant = rest.isEmpty() || ListIndex.of(rest.get(0), Integer.MAX_VALUE) == field.other();
            if (field.slot() == null && field.other() >= 0 && isMeant) {
                String part = rest.size() < 2 ? "" : rest.get(1);
                span = Span.hull(span, part.equals("name")
                        ? field.at().nameAt()
                        : part.equals("value") ? field.at().valueAt() : whole(field.at()));
            }
        }
        return span;
    }

    /** Where a text stands in a span, or all of it when it is written another way there. */
    private Span within(Span span, String text) {
        int at = text.isEmpty() ? -1 : lines.text().indexOf(text, span.from());
        return at >= 0 && at + text.length() <= span.to() ? new Span(at, at + text.length()) : span;
    }
}
