package dev.designdoc.json.internal;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.json.internal.JsonType.Property;
import java.util.List;

/**
 * Writes a record as JSON straight from its components.
 *
 * <p>The text is that of {@link FlowWriter#JSON} for the tree that {@link Unbinder} makes of the record; making the
 * tree would take as long as writing it.
 */
final class JsonWriter {

    /** Enough for most documents, and nothing to speak of for the others. */
    private static final int INITIAL = 24 * 1024;

    /** Longer outputs are not kept. */
    private static final int MAX_KEPT = 8 * INITIAL;

    /** The output of the last text of a thread: to make room for a small one takes as long as to write it. */
    private static final ThreadLocal<Output> KEPT = new ThreadLocal<>();

    private static final FlowWriter STYLE = FlowWriter.JSON;

    private final Output out;
    private final LineBreaks breaks = new LineBreaks(STYLE.lineEnd(), STYLE.indent());

    private JsonWriter(Output out) {
        this.out = out;
    }

    /**
     * The text of {@code record}, with a line feed at its end.
     *
     * @throws EncodeException with the paths of all texts that JSON can't hold
     */
    static String write(Record record) {
        Output kept = KEPT.get();
        // A record's own code might write another.
        KEPT.remove();
        Output out = kept == null ? new Output(INITIAL) : kept;
        new JsonWriter(out).record(JsonType.of(record.getClass()), record, 0);
        if (out.hasLoneSurrogates()) {
            Unwritable.check(Unbinder.unbind(record));
        }
        String text = out.append(STYLE.lineEnd()).toString();
        if (out.room() <= MAX_KEPT) {
            out.clear();
            KEPT.set(out);
        }
        return text;
    }

    /** Whether there is anything in the record. */
    private boolean record(JsonType type, Record record, int depth) {
        if (type.isScalar()) {
            out.quoted(String.valueOf(type.properties().get(0).slot().get(record)));
            return true;
        }
        out.append('{');
        int members = 0;
        if (type.versioned()) {
            separate(members++, depth + 1);
            out.quoted(JsonType.SCHEMA_VERSION).append(STYLE.colon()).quoted(type.shape().declaration().schemaVersion());
        }
        for (Property property : type.properties()) {
            Object raw = property.slot().get(record);
            if (raw != null && !property.omits(raw)) {
                int before = out.length();
                separate(members++, depth + 1);
                out.append(property.quotedKey()).append(STYLE.colon());
                if (!value(property, raw, depth + 1) && property.omitsEmpty()) {
                    out.truncate(before);
                    members--;
                }
            }
        }
        close(members, depth, '}');
        return members > 0;
    }

    /** Whether there is anything in the value. */
    private boolean value(Property property, Object raw, int depth) {
        switch (property.holds()) {
            case STRING, SCALAR -> out.quoted((String) raw);
            case NUMBER, BOOLEAN -> out.append(raw.toString());
            case RECORD -> {
                return record(property.elementType(), (Record) raw, depth);
            }
            case STRINGS, RECORDS -> array(property, (List<?>) raw, depth);
        }
        return true;
    }

    private void array(Property property, List<?> list, int depth) {
        out.append('[');
        int elements = 0;
        for (Object element : list) {
            separate(elements++, depth + 1);
            if (element instanceof Record record) {
                record(property.elementType(), record, depth + 1);
            } else {
                out.quoted((String) element);
            }
        }
        close(elements, depth, ']');
    }

    private void separate(int before, int depth) {
        if (before > 0) {
            out.append(',');
        }
        out.append(breaks.at(depth));
    }

    private void close(int members, int depth, char bracket) {
        if (members > 0) {
            out.append(breaks.at(depth));
        }
        out.append(bracket);
    }
}
