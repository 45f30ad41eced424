package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.json.internal.bind.JsonType.Holds;
import dev.designdoc.json.internal.bind.JsonType.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes records of Jackson's tokens, whatever the format.
 *
 * <p>A text about which there is anything to say is left to the tree, which knows the places, and to {@link Binder},
 * which knows the words; of every other text both make the same record.
 */
public final class RecordReader {

    private static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false);
        }
    }

    private final JsonParser in;
    private int left;

    private RecordReader(JsonParser in, int most) {
        this.in = in;
        this.left = most;
    }

    /**
     * The record that the text of {@code in} says, or null when there is anything to say about the text.
     *
     * @param most how many values it may have
     */
    public static @Nullable Record read(JsonType type, JsonParser in, int most) {
        try (in) {
            in.nextToken();
            Record record = new RecordReader(in, most).record(type, true);
            return in.nextToken() == null ? record : null;
        } catch (RuntimeException e) {
            // Whatever it is: the tree finds it again, and says what and where.
            return null;
        }
    }

    private Record record(JsonType type, boolean top) {
        check(left-- > 0);
        if (type.isScalar()) {
            return (Record) type.scalar().parse().apply(scalar(type.scalar()));
        }
        if (in.currentToken() == JsonToken.START_OBJECT) {
            return object(type, top);
        }
        Record record = type.hasShorthand() ? LineRecords.parse(type, string()) : null;
        if (record == null) {
            throw new Unusual();
        }
        return record;
    }

    private Record object(JsonType type, boolean top) {
        @Nullable Object[] raw = new @Nullable Object[type.properties().size()];
        boolean[] seen = new boolean[raw.length];
        Set<String> others = Set.of();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            Property property = type.property(key);
            in.nextToken();
            if (property == null) {
                others = others.isEmpty() ? new HashSet<>() : others;
                check(others.add(key) && isReserved(type, key, top));
            } else {
                check(!seen[property.index()]);
                seen[property.index()] = true;
                raw[property.index()] = value(property);
            }
        }
        for (Property property : type.properties()) {
            int i = property.index();
            if (raw[i] == null) {
                raw[i] = property.preset();
            }
            check(raw[i] != null || !property.required());
        }
        return type.shape().create(raw);
    }

    private boolean isReserved(JsonType type, String key, boolean top) {
        if (top && key.equals(JsonType.SCHEMA)) {
            string();
            return true;
        }
        return type.versioned() && key.equals(JsonType.SCHEMA_VERSION) && string().equals(type.version());
    }

    private @Nullable Object value(Property property) {
        check(left-- > 0);
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL && !property.required()) {
            return null;
        }
        return switch (property.holds()) {
            case STRING -> string();
            case NUMBER -> integer();
            case BOOLEAN -> bool();
            case SCALAR -> scalar(property.slot().scalar());
            case RECORD -> record(property.elementType(), false);
            case STRINGS, RECORDS -> list(property);
        };
    }

    private List<Object> list(Property property) {
        check(in.currentToken() == JsonToken.START_ARRAY);
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            check(left-- > 0);
            elements.add(property.holds() == Holds.STRINGS
                    ? scalar(property.slot().scalar())
                    : record(property.elementType(), false));
        }
        return elements;
    }

    /** The text that a scalar has in Markdown. */
    private String scalar(@Nullable ScalarType type) {
        if (type == null) {
            return string();
        }
        return type.textOfJson(switch (type.json()) {
            case STRING -> string();
            case INTEGER -> Integer.toString(integer());
            case BOOLEAN -> Boolean.toString(bool());
        });
    }

    private int integer() {
        check(in.currentToken() == JsonToken.VALUE_NUMBER_INT);
        return Numbers.whole(in.getString());
    }

    private boolean bool() {
        JsonToken token = in.currentToken();
        check(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE;
    }

    private String string() {
        check(in.currentToken() == JsonToken.VALUE_STRING);
        String string = in.getString();
        check(Surrogates.firstLone(string) < 0);
        return string;
    }

    private static void check(boolean usual) {
        if (!usual) {
            throw new Unusual();
        }
    }
}
