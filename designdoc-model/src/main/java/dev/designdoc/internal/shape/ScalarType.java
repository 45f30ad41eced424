package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Dates;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Scalar;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are one text in Markdown: the one place that knows how such a text is read and written, and what
 * JSON says for it. Immutable. What reads throws for a text that stands for no value; the constructor of a record throws
 * whatever it likes.
 *
 * @param expected what it takes, in words that follow "expected"
 * @param json the kind of a value in JSON
 * @param parse the value of a text; it reads whatever {@code write} gives
 * @param write the text of a value, on one line
 * @param fromJson the value of what JSON says
 * @param toJson what JSON says for a value
 * @param choices all that JSON can say; empty where that has no end
 * @param pattern the form of what JSON says as a regular expression, or ""
 * @param examples texts of values, if any is known
 * @param record the record that wraps the value, or null
 */
public record ScalarType(
        String expected,
        Json json,
        Function<String, Object> parse,
        Function<Object, String> write,
        Function<String, Object> fromJson,
        Function<Object, String> toJson,
        List<String> choices,
        String pattern,
        List<String> examples,
        @Nullable Class<? extends Record> record) {

    /** The kind of a value in JSON. */
    public enum Json { STRING, INTEGER, BOOLEAN }

    private static final String ISO_DATE = "^[+-]?[0-9]{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    private static final ScalarType TEXT = of(
            "a text", Json.STRING, text -> text, Object::toString, text -> text, Object::toString, "",
            List.of("one", "another"));
    private static final ScalarType DATE = of(
            "a date such as 2026-01-31", Json.STRING, ScalarType::date, Object::toString, LocalDate::parse, Object::toString,
            ISO_DATE, List.of("2026-01-31", "2026-02-28"));
    private static final ScalarType NUMBER = of(
            "a whole number such as 3", Json.INTEGER, ScalarType::number, Object::toString, ScalarType::number,
            Object::toString, "", List.of("3", "-14"));
    private static final ScalarType FLAG = of(
            "yes or no", Json.BOOLEAN, ScalarType::flag, value -> (Boolean) value ? "yes" : "no", ScalarType::flag,
            Object::toString, "", List.of("yes", "no"));

    private static ScalarType of(
            String expected,
            Json json,
            Function<String, Object> parse,
            Function<Object, String> write,
            Function<String, Object> fromJson,
            Function<Object, String> toJson,
            String pattern,
            List<String> examples) {
        return new ScalarType(expected, json, parse, write, fromJson, toJson, List.of(), pattern, examples, null);
    }

    /**
     * The scalar type that {@code type} is, or null for a String and whatever else is none.
     *
     * @throws IllegalArgumentException when it declares to be one and can't be
     */
    static @Nullable ScalarType of(Class<?> type) {
        if (type.isEnum()) {
            return words(new EnumWords(type));
        }
        if (type.isRecord()) {
            return type.isAnnotationPresent(Scalar.class) ? ofRecord(type.asSubclass(Record.class)) : null;
        }
        return type == LocalDate.class ? DATE
                : type == int.class || type == Integer.class ? NUMBER
                : type == boolean.class || type == Boolean.class ? FLAG : null;
    }

    private static ScalarType words(EnumWords words) {
        return new ScalarType(
                "one of " + String.join(", ", words.all()), Json.STRING, words::parse, words::write, words::named,
                value -> ((Enum<?>) value).name(), words.names(), "", words.all(), null);
    }

    /**
     * The scalar type of a {@link Scalar} record, whose constructor has the last word.
     *
     * @throws IllegalArgumentException when the record holds no scalar
     */
    public static ScalarType ofRecord(Class<? extends Record> type) {
        RecordComponent[] parts = type.getRecordComponents();
        ScalarType inner = parts.length != 1 ? null : parts[0].getType() == String.class ? TEXT : of(parts[0].getType());
        if (inner == null) {
            throw new IllegalArgumentException(type.getSimpleName() + ": a @Scalar record has one component, a String, int,"
                    + " boolean, LocalDate or enum; write: record " + type.getSimpleName() + "(String text)");
        }
        MethodHandle constructor = Handles.constructor(type);
        MethodHandle accessor = Handles.accessor(parts[0]);
        Function<Object, Object> held = value -> Objects.requireNonNull(Handles.get(accessor, (Record) value));
        Function<Object, Object> made = value -> Handles.create(constructor, new @Nullable Object[] {value});
        ScalarType scalar = new ScalarType(
                inner.expected, inner.json, inner.parse.andThen(made), held.andThen(inner.write), inner.fromJson.andThen(made),
                held.andThen(inner.toJson), inner.choices, inner.pattern, new ArrayList<>(inner.examples), type);
        scalar.examples.removeIf(text -> scalar.normal(text) == null);
        return scalar;
    }

    /** The text of a value, or those of a list of values. */
    Object text(Object value) {
        return value instanceof List<?> list ? list.stream().map(each -> write.apply(each)).toList() : write.apply(value);
    }

    /** The value of a text, or those of a list of texts. */
    public Object value(Object text) {
        return text instanceof List<?> list
                ? list.stream().map(each -> parse.apply((String) each)).toList()
                : parse.apply((String) text);
    }

    /** The text that is written for what {@code text} says, or null where that is no value. */
    public @Nullable String normal(String text) {
        try {
            String written = text.isEmpty() ? "" : write.apply(parse.apply(Texts.inline(text)));
            return written.isEmpty() ? null : written;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Why {@code text} is no value; "" where it is one. */
    public String problem(String text) {
        try {
            return write.apply(parse.apply(text)).isEmpty() ? problem(expected, text, null) : "";
        } catch (RuntimeException e) {
            return problem(expected, text, e.getMessage());
        }
    }

    /** Why JSON can't say that; {@code refusal} is what {@link #fromJson} threw. */
    public String problemInJson(String said, RuntimeException refusal) {
        return problem(choices.isEmpty() ? expected : "one of " + String.join(", ", choices), said, refusal.getMessage());
    }

    private String problem(String wanted, String found, @Nullable String own) {
        return record != null && own != null ? own : "expected " + wanted + ", found \"" + found + "\"";
    }

    /** The text of Markdown for what JSON says. */
    public String textOfJson(String said) {
        return write.apply(fromJson.apply(said));
    }

    /** What JSON says for a text of Markdown. */
    public String jsonOf(String text) {
        boolean isSame = choices.isEmpty() && json != Json.BOOLEAN;
        return isSame ? text : toJson.apply(parse.apply(text));
    }

    private static LocalDate date(String text) {
        return Dates.all(text).orElseThrow(() -> new IllegalArgumentException());
    }

    private static Integer number(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new NumberFormatException();
        }
        return Integer.valueOf(text);
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
