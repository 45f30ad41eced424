package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.ScalarType.Json;
import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.tree.Tokens;
import dev.designdoc.json.internal.tree.TreeReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Makes records of a text's tokens, as strictly as their declaration says, and tells what does not fit. */
public final class Binder {

    private final TreeReader in;
    private final Complaints complaints;
    private final boolean lenient;

    private Binder(TreeReader in, boolean lenient) {
        this.in = in;
        this.complaints = new Complaints(in);
        this.lenient = lenient;
    }

    /**
     * The record that a text says, or null when it says none; {@code problems} then says why.
     *
     * @param lenient whether null and blank are absent everywhere, and a record without a text it needs is not there
     */
    public static @Nullable Record bind(JsonType type, Tokens tokens, Problems problems, boolean lenient) {
        try (tokens) {
            TreeReader in = new TreeReader(tokens, problems);
            return in.document(() -> new Binder(in, lenient).root(type));
        } catch (Problems.Stop e) {
            return null;
        }
    }

    private @Nullable Record root(JsonType type) {
        int start = in.start();
        Record record = record(type, true);
        in.problems().settleUnknownKeys();
        if (record == null && in.problems().errors() == 0) {
            String message = "there is no " + type.name() + ": what it needs is null, blank or missing";
            in.error("missing-key", message, start, in.end());
        }
        return record;
    }

    private @Nullable Record record(JsonType type, boolean top) {
        if (lenient && in.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type.isScalar()) {
            String text = scalar(type.scalar());
            return text == null || lenient && RecordParts.isAbsent(text) ? null : (Record) type.scalar().parse().apply(text);
        }
        if (in.token() == JsonToken.START_OBJECT) {
            return object(type, top);
        }
        if (type.hasShorthand()) {
            return in.token() == JsonToken.VALUE_STRING ? line(type) : complaints.wrongType("an object or a string");
        }
        return complaints.wrongType("an object");
    }

    private @Nullable Record object(JsonType type, boolean top) {
        RecordParts parts = new RecordParts(type, in, lenient);
        Set<String> others = Set.of();
        boolean empty = true;
        in.open();
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.text();
            Property property = type.property(key);
            in.enter(key);
            if (in.report()) {
                skip();
            } else if (property == null) {
                others = others.isEmpty() ? new HashSet<>() : others;
                other(type, key, top, others.add(key));
            } else if (parts.has(property)) {
                complaints.duplicate(key);
                skip();
            } else {
                in.next();
                parts.put(property, in.begin() ? null : value(property, parts));
            }
            in.leave();
            empty = false;
        }
        in.close(empty);
        return parts.record();
    }

    /** Goes over the value of a key. */
    private void skip() {
        in.next();
        in.begin();
        in.tree();
    }

    /** A key that is no component. */
    private void other(JsonType type, String key, boolean top, boolean first) {
        boolean schema = top && key.equals(JsonType.SCHEMA);
        boolean version = type.versioned() && key.equals(JsonType.SCHEMA_VERSION);
        if (!first) {
            complaints.duplicate(key);
            skip();
        } else if (!schema && !version) {
            complaints.unknown(type, key);
            skip();
        } else {
            in.next();
            if (!in.begin() && schema) {
                string();
            } else if (version && !(lenient && in.token() == JsonToken.VALUE_NULL)) {
                version(type);
            }
        }
    }

    private void version(JsonType type) {
        if (in.token() != JsonToken.VALUE_STRING && !isNumber()) {
            complaints.wrongType("a string");
            return;
        }
        SchemaVersion ours = SchemaVersion.of(type);
        // Unquoted in YAML, a version is a number, and no other reading of it is possible.
        SchemaVersion theirs = isNumber() ? SchemaVersion.parseNumber(in.text()) : SchemaVersion.parse(in.text());
        if (theirs == null) {
            in.error("invalid-version", "expected a version such as \"" + ours + "\"");
        } else if (theirs.major() != ours.major()) {
            in.error("unsupported-version", ours.unsupported(theirs.toString()));
        } else if (theirs.minor() > ours.minor()) {
            in.problems().allowUnknownKeys();
        }
    }

    private @Nullable Object value(Property property, RecordParts parts) {
        if (in.token() == JsonToken.VALUE_NULL && (lenient || !property.required())) {
            return null;
        }
        return switch (property.holds()) {
            case STRING -> string();
            case NUMBER -> number();
            case BOOLEAN -> bool();
            case SCALAR -> scalar(property.slot().scalar());
            case RECORD -> record(property.elementType(), false);
            case STRINGS -> strings(property.slot().scalar());
            case RECORDS -> records(property, parts);
        };
    }

    private @Nullable String string() {
        if (in.token() != JsonToken.VALUE_STRING) {
            return complaints.wrongType("a string");
        }
        String text = in.text();
        int lone = Surrogates.firstLone(text);
        if (lone >= 0) {
            in.error("lone-surrogate", Surrogates.message(text, lone));
        }
        return text;
    }

    private boolean isNumber() {
        return in.token() == JsonToken.VALUE_NUMBER_INT || in.token() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** A number by its value: {@code 2.0} is 2. */
    private @Nullable Integer number() {
        if (!isNumber()) {
            return complaints.wrongType("a number");
        }
        try {
            return new BigDecimal(in.text()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            String found = in.tree().description();
            in.error("invalid-value", "expected a small whole number such as 2, found " + found);
            return null;
        }
    }

    private @Nullable Boolean bool() {
        JsonToken token = in.token();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            return complaints.wrongType("a boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private @Nullable List<String> strings(@Nullable ScalarType type) {
        return list(type == null ? "an array of strings" : "an array",
                () -> lenient && in.token() == JsonToken.VALUE_NULL ? null : scalar(type));
    }

    private @Nullable List<Record> records(Property property, RecordParts parts) {
        JsonType type = property.elementType();
        return list(type.hasShorthand() ? "an array of objects or strings" : "an array of objects", () -> {
            int start = in.start();
            Record record = record(type, false);
            if (record != null) {
                parts.place(property, start, in.end());
            }
            return record;
        });
    }

    private <T> @Nullable List<T> list(String expected, Supplier<@Nullable T> reading) {
        if (in.token() != JsonToken.START_ARRAY) {
            return complaints.wrongType(expected);
        }
        List<T> elements = new ArrayList<>();
        int count = 0;
        in.open();
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(count++);
            T element = in.begin() ? null : reading.get();
            if (element != null) {
                elements.add(element);
            }
            in.leave();
        }
        in.close(count == 0);
        return elements;
    }

    /** The text that a scalar has in Markdown. */
    private @Nullable String scalar(@Nullable ScalarType type) {
        if (type == null) {
            return string();
        }
        Object said = type.json() == Json.STRING ? string() : type.json() == Json.INTEGER ? number() : bool();
        if (said == null || lenient && RecordParts.isAbsent(said)) {
            return null;
        }
        try {
            return type.textOfJson(said.toString());
        } catch (RuntimeException e) {
            in.error("invalid-value", type.problemInJson(said.toString(), e));
            return null;
        }
    }

    /** A record given as its line. */
    private @Nullable Record line(JsonType type) {
        String text = string();
        if (text == null) {
            return null;
        }
        try {
            Record record = LineRecords.parse(type, text);
            if (record == null && !lenient) {
                in.error("invalid-value", "a string without text is no " + type.name() + "; leave it out instead");
            }
            return record;
        } catch (IllegalArgumentException | NullPointerException e) {
            in.error("invalid-value", RecordParts.message(e));
            return null;
        }
    }
}
