package dev.designdoc.template;

import dev.designdoc.internal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record type declares about its Markdown form: its components, the headings, labels and fields that introduce
 * them, and their aliases. Immutable and thread-safe.
 *
 * <pre>{@code
 * Template t = Template.of(DesignDoc.class).withAlias("Ziele", "/problemStatement/goals");
 * }</pre>
 */
public final class Template {

    private final Shape shape;

    private Template(Shape shape) {
        this.shape = shape;
    }

    /**
     * The template that the annotations of {@code type} declare, compiled once.
     *
     * @throws IllegalArgumentException when the declaration is incomplete or ambiguous; the message names the component
     */
    public static Template of(Class<? extends Record> type) {
        return new Template(Shape.of(type));
    }

    /** The record type. */
    public Class<? extends Record> type() {
        return shape.type();
    }

    /** The components of the record, in their order. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        shape.slots().forEach(s -> slots.add(new Slot(s.name(), s.names(), Optional.ofNullable(s.element()).map(Template::new))));
        return List.copyOf(slots);
    }

    /**
     * The same template with one more name for a component.
     *
     * @param alias the name as written in documents, in any case
     * @param path the component's path, such as {@code /problemStatement/goals}; positions in lists are left out
     * @throws IllegalArgumentException when the path leads nowhere, the component is not introduced by a name, or the
     *     name already stands for another component beside it
     */
    public Template withAlias(String alias, String path) {
        List<String> components = List.of(path.replaceFirst("^/", "").split("/", -1));
        if (alias.isBlank()) {
            throw new IllegalArgumentException("the alias for " + path + " is blank");
        }
        return new Template(shape.withAlias(alias, components));
    }

    /** What the codecs walk over; internal. */
    public Shape shape() {
        return shape;
    }

    /** Names the type. */
    @Override
    public String toString() {
        return "Template[" + shape.type().getName() + "]";
    }

    /**
     * One component of a record.
     *
     * @param component the name of the component
     * @param names the heading, label or field name as written, then its aliases; empty when none introduces it
     * @param nested the template of the records it holds, or empty
     */
    public record Slot(String component, List<String> names, Optional<Template> nested) {}
}
