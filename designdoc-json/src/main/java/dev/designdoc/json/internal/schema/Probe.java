package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what a record accepts by asking its constructor, which alone decides. */
final class Probe {

    /** Sets of numbers that a template knows are within one digit. */
    private static final int LARGEST = 9;

    private static final String ANY = "x";

    /** What stands before everything stands after the title. */
    private static final String TITLE = "title";

    private Probe() {}

    /** Whether a scalar can't be blank. */
    static boolean refusesBlank(JsonType scalar) {
        ScalarType type = scalar.scalar();
        boolean isText = type.json() == ScalarType.Json.STRING && type.choices().isEmpty() && type.pattern().isEmpty();
        return isText && !type.problem("").isEmpty();
    }

    /** Whether a record can't be made when that text is blank. */
    static boolean refusesBlank(JsonType type, Property text) {
        return accepts(type, text, "x") && !accepts(type, text, "");
    }

    /** The numbers that a component may be. */
    static List<Integer> numbers(JsonType type, Property number) {
        return IntStream.rangeClosed(0, LARGEST).filter(n -> accepts(type, number, n)).boxed().toList();
    }

    /**
     * The names that an anchor of what has no slot in {@code owner} may have; empty where any is allowed.
     *
     * @param rest what has no slot
     * @param anchor the component of its records that names where they stand
     */
    static List<String> anchors(JsonType owner, Property rest, Property anchor) {
        List<String> names = Stream.concat(Stream.of(TITLE), owner.properties().stream().map(Property::key))
                .distinct()
                .filter(name -> stands(owner, rest, anchor, name))
                .toList();
        return stands(owner, rest, anchor, "no name of a component") ? List.of() : names;
    }

    private static boolean stands(JsonType owner, Property rest, Property anchor, String name) {
        JsonType type = rest.elementType();
        @Nullable Object[] raw = presets(type);
        raw[anchor.index()] = name;
        return accepts(owner, rest, List.of(type.shape().create(raw)));
    }

    private static boolean accepts(JsonType type, Property tried, Object value) {
        @Nullable Object[] raw = presets(type);
        raw[tried.index()] = value;
        try {
            type.shape().create(raw);
            return true;
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private static @Nullable Object[] presets(JsonType type) {
        @Nullable Object[] raw = new @Nullable Object[type.properties().size()];
        for (Property property : type.properties()) {
            boolean text = property.required() && property.holds() != JsonType.Holds.RECORD;
            raw[property.index()] = text ? sample(property.slot().scalar()) : property.preset();
        }
        return raw;
    }

    private static String sample(@Nullable ScalarType scalar) {
        return scalar == null || scalar.examples().isEmpty() ? ANY : scalar.examples().get(0);
    }
}
