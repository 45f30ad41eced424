package dev.designdoc.lint.internal;

import dev.designdoc.template.Scalar;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks over the values of a document, each with what its template says about it. */
final class Values {

    private final Consumer<Place> visitor;

    private Values(Consumer<Place> visitor) {
        this.visitor = visitor;
    }

    /**
     * A value and where it is.
     *
     * @param path its JSON pointer
     * @param kind the pointer without positions in lists, which says what the value is
     * @param owner the template of the record that has it as a component, or in a list that is one
     * @param record that record
     * @param slot the component
     * @param value the value: a text, a record, a list
     */
    record Place(String path, String kind, Template owner, Record record, Slot slot, Object value) {

        /** The template of the value, when it is a record with components of its own. */
        Optional<Template> template() {
            return value instanceof Record ? slot.nested() : Optional.empty();
        }

        /** The text of a text or scalar. */
        Optional<String> text() {
            if (value instanceof Record scalar && isScalar(scalar)) {
                Template template = slot.nested().orElseThrow();
                return template.value(scalar, template.slots().get(0).component()).map(Object::toString);
            }
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        }
    }

    /** Visits every value below {@code record}: each before what it holds, in the order of the components. */
    static void walk(Template template, Record record, Consumer<Place> visitor) {
        new Values(visitor).record(template, record, "", "");
    }

    private void record(Template template, Record record, String path, String kind) {
        for (Slot slot : template.slots()) {
            template.value(record, slot.component()).ifPresent(value -> value(new Place(
                    path + "/" + slot.component(), kind + "/" + slot.component(), template, record, slot, value)));
        }
    }

    private void value(Place place) {
        visitor.accept(place);
        if (place.value() instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(new Place(place.path() + "/" + i, place.kind(), place.owner(), place.record(), place.slot(), list.get(i)));
            }
        } else if (place.value() instanceof Record inner && !isScalar(inner)) {
            place.slot().nested().ifPresent(template -> record(template, inner, place.path(), place.kind()));
        }
    }

    private static boolean isScalar(Record record) {
        return record.getClass().isAnnotationPresent(Scalar.class);
    }
}
