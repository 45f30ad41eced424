package dev.designdoc.template;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shapes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final Map<String, List<String>> aliases;

    private Template(Shape shape, Map<String, List<String>> aliases) {
        this.shape = shape;
        this.aliases = Collections.unmodifiableMap(aliases);
    }

    /**
     * The template that the annotations of {@code type} declare, compiled once. The record is built once of made-up values, to
     * see what its constructor does with them.
     *
     * @throws IllegalArgumentException when the declaration is incomplete or ambiguous; the message says all that is wrong,
     *     each with the component and the line to write
     */
    public static Template of(Class<? extends Record> type) {
        return new Template(Shapes.of(type), Map.of());
    }

    /** The record type. */
    public Class<? extends Record> type() {
        return shape.type();
    }

    /** The components of the record, in their order. */
    public List<Slot> slots() {
        return shape.slots().stream().map(s -> new Slot(s.name(), s.names(), nested(s))).toList();
    }

    private Optional<Template> nested(Shape.Slot slot) {
        Class<? extends Record> wrapper = slot.scalar() == null ? null : slot.scalar().record();
        Shape element = wrapper == null ? slot.element() : Shapes.of(wrapper);
        return Optional.ofNullable(element).map(e -> new Template(e, Shapes.below(slot.name(), aliases)));
    }

    /** The names that {@link #withAlias} gave, in their order, by the paths of the components; they come after the declared. */
    public Map<String, List<String>> aliases() {
        return aliases;
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
        if (alias.isBlank()) {
            throw new IllegalArgumentException("the alias for " + path + " is blank; leave it out instead");
        }
        Map<String, List<String>> more = new LinkedHashMap<>(aliases);
        more.merge(path.startsWith("/") ? path : "/" + path, List.of(alias), Template::joined);
        return new Template(Shapes.of(type(), more), more);
    }

    private static List<String> joined(List<String> names, List<String> more) {
        return Stream.concat(names.stream(), more.stream()).toList();
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
