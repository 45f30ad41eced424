package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.json.internal.JsonScanner.Unusual;
import dev.designdoc.json.internal.JsonType.Holds;
import dev.designdoc.json.internal.JsonType.Property;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of JSON without a tree in between.
 *
 * <p>A text about which there is anything to say is left to the tree, which knows the places, and to {@link Binder},
 * which knows the words; of every other text both make the same record.
 */
final class JsonBinder {

    private final JsonScanner in;

    private JsonBinder(String source) {
        this.in = new JsonScanner(source);
    }

    /** The record that {@code source} says, or null when there is anything to say about the text. */
    static @Nullable Record bind(JsonType type, String source) {
        JsonBinder binder = new JsonBinder(source);
        try {
            Record record = binder.record(type, 0);
            return binder.in.isAtEnd() ? record : null;
        } catch (Unusual | IllegalArgumentException | NullPointerException e) {
            return null;
        }
    }

    private Record record(JsonType type, int depth) {
        if (type.isScalar()) {
            return type.shape().create(in.string());
        }
        if (in.peek() == '{') {
            return object(type, depth);
        }
        Record record = type.hasShorthand() ? ItemLine.parse(type.shape(), in.string()) : null;
        if (record == null) {
            throw new Unusual();
        }
        return record;
    }

    private Record object(JsonType type, int depth) {
        open('{', depth);
        @Nullable Object[] raw = new @Nullable Object[type.properties().size()];
        boolean[] seen = new boolean[raw.length];
        boolean versionSeen = false;
        for (boolean first = true; !in.take('}'); first = false) {
            if (!first) {
                in.expect(',');
            }
            String key = in.string();
            in.expect(':');
            Property property = type.property(key);
            if (property == null) {
                skipVersion(type, key, versionSeen);
                versionSeen = true;
            } else if (seen[property.slot().index()]) {
                throw new Unusual();
            } else {
                seen[property.slot().index()] = true;
                raw[property.slot().index()] = value(property, depth + 1);
            }
        }
        for (Property property : type.properties()) {
            int i = property.slot().index();
            if (raw[i] == null) {
                raw[i] = property.preset();
            }
            if (raw[i] == null && property.required()) {
                throw new Unusual();
            }
        }
        return type.shape().create(raw);
    }

    /** What another version than ours means is the other binder's to say. */
    private void skipVersion(JsonType type, String key, boolean seen) {
        boolean ours = type.versioned()
                && !seen
                && key.equals(JsonType.SCHEMA_VERSION)
                && in.string().equals(type.shape().declaration().schemaVersion());
        if (!ours) {
            throw new Unusual();
        }
    }

    private @Nullable Object value(Property property, int depth) {
        if (!property.required() && in.takeWord("null")) {
            return null;
        }
        return switch (property.holds()) {
            case STRING -> in.string();
            case NUMBER -> in.number();
            case BOOLEAN -> bool();
            case SCALAR, RECORD -> record(property.elementType(), depth);
            case STRINGS, RECORDS -> array(property, depth);
        };
    }

    private boolean bool() {
        boolean value = in.takeWord("true");
        if (!value && !in.takeWord("false")) {
            throw new Unusual();
        }
        return value;
    }

    private List<Object> array(Property property, int depth) {
        open('[', depth);
        List<Object> elements = new ArrayList<>();
        while (!in.take(']')) {
            if (!elements.isEmpty()) {
                in.expect(',');
            }
            elements.add(property.holds() == Holds.STRINGS ? in.string() : record(property.elementType(), depth + 1));
        }
        return elements;
    }

    private void open(char bracket, int depth) {
        in.expect(bracket);
        if (depth >= Node.MAX_DEPTH) {
            throw new Unusual();
        }
    }
}
