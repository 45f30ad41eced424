package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of a slot stand that are divided by commas. */
final class Values {

    /** So far after one value the next begins at most: between them are a comma, marks and line breaks. */
    private static final int GAP = 200;

    private final String source;

    Values(String source) {
        this.source = source;
    }

    /** The span of each value, one after the other; all of {@code in} for one that is written another way there. */
    List<Span> spans(Slot slot, List<?> values, Span in) {
        List<Span> spans = new ArrayList<>(values.size());
        int from = in.from();
        for (Object value : values) {
            Span span = null;
            int at = from;
            for (String text : texts(slot, value, "")) {
                Span near = new Span(at, Math.min(in.to(), at + text.length() + GAP));
                Span found = within(near, text);
                if (!found.equals(near)) {
                    span = Span.hull(span, found);
                    at = found.to();
                }
            }
            spans.add(span == null ? in : span);
            from = at;
        }
        return spans;
    }

    /** Where a part of a value stands that itself stands in a span; all of it where no part is named. */
    @Nullable Span part(Slot slot, Object value, Span in, List<String> rest) {
        if (rest.isEmpty()) {
            return in;
        }
        List<String> texts = value instanceof Record ? texts(slot, value, rest.get(0)) : List.of();
        return texts.isEmpty() ? null : within(in, texts.get(0));
    }

    /** The texts of a value, or of its component of that name. */
    private static List<String> texts(Slot slot, Object value, String component) {
        if (!(value instanceof Record record)) {
            return List.of((String) value);
        }
        List<String> texts = new ArrayList<>();
        for (Slot part : slot.elementShape().slots()) {
            String text = part.get(record) instanceof String s ? s : "";
            if (!text.isEmpty() && (component.isEmpty() || component.equals(part.name()))) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Where a text stands in a span, or all of it when it is written another way there. */
    Span within(Span span, String text) {
        int at = text.isEmpty() || text.length() > span.to() - span.from() ? -1 : span.in(source).indexOf(text);
        return at < 0 ? span : new Span(span.from() + at, span.from() + at + text.length());
    }
}
