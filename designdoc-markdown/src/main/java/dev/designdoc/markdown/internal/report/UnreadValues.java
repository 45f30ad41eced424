package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.List;

/** Says why a text that stands where a value does is none. */
final class UnreadValues {

    private UnreadValues() {}

    /** Why what {@code owner} keeps without a type is no value of the component it stands at; "" where it is none of that. */
    static String why(Shape owner, Record record, Object kept) {
        if (kept instanceof MetadataField field) {
            Shape.Name name = owner.field(field.name());
            return name == null ? "" : why(name.slot(), record, field.value(), "an other field");
        }
        Slot slot = kept instanceof Extra extra && extra.under().isPresent() ? owner.slot(extra.under().get()) : null;
        return slot == null ? "" : why(slot, record, ((Extra) kept).markdown(), "Markdown under it");
    }

    private static String why(Slot slot, Record record, String text, String as) {
        String expected = slot.isEmpty(slot.get(record)) ? problem(slot, text) : "";
        String name = slot.names().isEmpty() ? slot.name() : slot.names().get(0);
        return expected.isEmpty() ? "" : "\"" + name + "\" has no value: " + expected + "; it is kept as " + as;
    }

    /** What is wrong with the text; "" where no type of the slot says. */
    private static String problem(Slot slot, String text) {
        ScalarType scalar = slot.scalar();
        if (scalar != null) {
            String problem = scalar.problem(firstLine(text));
            return slot.holds() instanceof Shape.Holds.Items ? "each item has to be " + scalar.expected() : problem;
        }
        Shape element = slot.element();
        if (element == null || element.places().stream().allMatch(place -> place.scalar() == null)) {
            return "";
        }
        StringBuilder pattern = new StringBuilder();
        for (Slot place : element.places()) {
            String separator = ItemLine.divider(place);
            pattern.append(pattern.isEmpty() ? "" : separator).append(place.name());
        }
        List<String> types = element.places().stream().map(UnreadValues::type).filter(type -> !type.isEmpty()).toList();
        return "each item has to be \"" + pattern + "\", " + String.join(", ", types);
    }

    private static String type(Slot place) {
        ScalarType scalar = place.scalar();
        return scalar == null ? "" : place.name() + " " + scalar.expected();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return Texts.inline(end < 0 ? text : text.substring(0, end));
    }
}
