package dev.designdoc.template;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * The blank document in Markdown that {@link Document#blank} names; empty when none is named.
     *
     * @throws IllegalStateException when the resource is missing or can't be read
     */
    public Optional<String> blank() {
        Document document = type().getAnnotation(Document.class);
        if (document == null || document.blank().isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = type().getResourceAsStream(document.blank())) {
            if (in == null) {
                throw new IllegalStateException("the resource " + document.blank() + " is missing beside " + type().getName()
                        + ", or its package is not open to dev.designdoc.model");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + document.blank() + " can't be read", e);
        }
    }

    /** The components of the record, in their order. */
    public List<Slot> slots() {
        return shape.slots().stream()
                .map(s -> new Slot(s.name(), s.names(), introduction(s.intro()), nested(s)))
                .toList();
    }

    /**
     * The value of a component: of an Optional what it holds.
     *
     * @param record a record of {@link #type}
     * @param component the name of the component
     * @return the value; empty when there is none, as in an Optional that is empty
     * @throws IllegalArgumentException when the type has no such component
     */
    public Optional<Object> value(Record record, String component) {
        Shape.Slot slot = shape.slot(component);
        if (slot == null) {
            throw new IllegalArgumentException(type().getSimpleName() + " has no component " + component);
        }
        Object value = slot.get(record);
        ScalarType scalar = slot.scalar();
        return Optional.ofNullable(value == null || scalar == null ? value : scalar.value(value));
    }

    private static Introduction introduction(Shape.Intro intro) {
        if (intro instanceof Shape.Intro.Title) {
            return Introduction.TITLE;
        }
        if (intro instanceof Shape.Intro.Name) {
            return Introduction.NAME;
        }
        if (intro instanceof Shape.Intro.Heading) {
            return Introduction.HEADING;
        }
        if (intro instanceof Shape.Intro.Label) {
            return Introduction.LABEL;
        }
        if (intro instanceof Shape.Intro.Field) {
            return Introduction.FIELD;
        }
        return intro instanceof Shape.Intro.Nested ? Introduction.NESTED : Introduction.NONE;
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

    /** What a document has in front of a component. */
    public enum Introduction {
        /** Nothing but a {@code #}: it is the title of the document. */
        TITLE,
        /** Nothing but the prefix of its record: it is the name in a heading or label. */
        NAME,
        /** A heading of its own. */
        HEADING,
        /** A bold label. */
        LABEL,
        /** The name of a field at the head of the document. */
        FIELD,
        /** The words a nested item begins with. */
        NESTED,
        /** Nothing: its place tells what it is. */
        NONE
    }

    /**
     * One component of a record.
     *
     * @param component the name of the component
     * @param names the heading, label or field name as written, then its aliases; empty when none introduces it
     * @param introduction what stands in front of it
     * @param nested the template of the records it holds, or empty
     */
    public record Slot(
            String component, List<String> names, Introduction introduction, Optional<Template> nested) {}
}
