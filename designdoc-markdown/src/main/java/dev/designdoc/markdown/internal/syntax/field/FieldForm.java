package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form of fields: finds those of a block, and changes, adds and removes them. */
public interface FieldForm {

    /**
     * A field as it stands in a source.
     *
     * @param value what it says on its line; "" where its values are a list
     * @param valueAt where that stands or would
     * @param elements its values where they are a list
     * @param isList whether they are
     * @param own from its marks to the end of its value, as far as both stand on its lines
     * @param shares whether there are others on its lines
     * @param from its first line
     * @param to the line after its last
     * @param block the line its block begins on
     */
    record Field(
            FieldForm form,
            String name,
            Span nameAt,
            String value,
            Span valueAt,
            List<Element> elements,
            boolean isList,
            Span own,
            boolean shares,
            int from,
            int to,
            int block) {

        /** What it says. */
        public FieldValue says() {
            return isList
                    ? new FieldValue(elements.stream().map(Element::text).toList(), true)
                    : FieldValue.of(value);
        }

        // It says much; where its name stands tells it from most others.
        @Override
        public int hashCode() {
            return nameAt.from();
        }

        /** From its name or value to the end of its value. */
        public Span whole() {
            return new Span(Math.min(own.from(), nameAt.from()), Math.max(own.to(), valueAt.to()));
        }

        Field in(int container) {
            return new Field(form, name, nameAt, value, valueAt, elements, isList, own, shares, from, to, container);
        }

        Field withList(List<Element> list, int end) {
            return new Field(form, name, nameAt, "", valueAt, list, true, own, shares, from, end, block);
        }

        Field withValue(String text, Span at, int end) {
            Span all = new Span(own.from(), at.to());
            return new Field(form, name, nameAt, text, at, List.of(), false, all, shares, from, end, block);
        }
    }

    /** One of several values: its text, where that stands, and its lines. */
    record Element(String text, Span at, int from, int to) {}

    /** A name that stands where a field could, and no value of it can be read. */
    record Missed(String name, Span at) {}

    /** What was found in a block. */
    final class Found {
        public final List<Field> fields = new ArrayList<>();
        public final List<Missed> missed = new ArrayList<>();
        /** The lines of fields, and those that only lay them out. */
        public final LineSet lines;
        /** Whether there is nothing else in the block. */
        public boolean isPure = true;
        /** Whether the next block is the list of the last field's values. */
        public boolean takesNext;

        /** Nothing, in what begins on that line. */
        Found(int first) {
            lines = new LineSet(first);
        }

        void add(Field field) {
            fields.add(field);
            lines.set(field.from, field.to);
        }

        /** Adds what was found in another block. */
        public void add(Found other) {
            fields.addAll(other.fields);
            missed.addAll(other.missed);
            lines.add(other.lines);
            isPure &= other.isPure;
        }
    }

    /** The fields of a document in their order, for those that come to stand beside one of them. */
    final class Neighbours {
        private final List<Field> all;
        private final IdentityHashMap<Field, Integer> positions = new IdentityHashMap<>();
        private final Map<FieldForm, String> tails = new HashMap<>();

        public Neighbours(List<Field> all) {
            this.all = all;
            for (int i = 0; i < all.size(); i++) {
                positions.put(all.get(i), i);
            }
        }

        /** The field, with the one before and the one after it where there are such. */
        List<Field> around(Field field) {
            int at = positions.getOrDefault(field, 0);
            return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2));
        }

        /** How the first field in that form ends that has an end of the kind which {@code end} finds, or "". */
        String tail(FieldForm form, Function<Field, String> end) {
            return tails.computeIfAbsent(form, f -> all.stream()
                    .filter(field -> field.form() == f)
                    .map(end)
                    .filter(tail -> !tail.isEmpty())
                    .findFirst()
                    .orElse(""));
        }
    }

    /** What stands in this form in the block of that index; null where nothing does. */
    @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape);

    /** Whether other fields can stand beside one of this form. */
    default boolean hasRoom() {
        return true;
    }

    /** The name of a known field as it is written in this form. */
    default String name(String known) {
        return known;
    }

    /** A value in a list, as it is written in this form; one like another there. */
    default String element(Field at, @Nullable Element like, String text) {
        return text;
    }

    /** Gives a field another value, if it can stand there. */
    void change(Field at, FieldValue value, Splices splices);

    /** Gives a field another name, if it can have one. */
    void rename(Field at, String name, Splices splices);

    /**
     * Adds a field before or after another, if it can stand there.
     *
     * @param all the fields of the document, whose distance the new one keeps
     */
    void insert(Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices);

    /**
     * Removes fields.
     *
     * @param block all fields of one block in this form, in their order
     * @param gone those of the document that go, some of these among them
     */
    void remove(List<Field> block, Set<Field> gone, Splices splices);
}
