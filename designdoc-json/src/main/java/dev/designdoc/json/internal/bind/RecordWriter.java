package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.ScalarType.Json;
import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.json.internal.bind.JsonType.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes records as Jackson's tokens, whatever the format. */
public final class RecordWriter {

    private final JsonGenerator out;
    private boolean halves;

    public RecordWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a record; whether any text in it holds half a character. */
    public boolean write(Record record) {
        record(JsonType.of(record.getClass()), record);
        return halves;
    }

    private void record(JsonType type, Record record) {
        if (type.isScalar()) {
            scalar(type.scalar(), type.scalar().write().apply(record));
            return;
        }
        out.writeStartObject();
        if (type.versioned()) {
            out.writeStringProperty(JsonType.SCHEMA_VERSION, type.version());
        }
        for (Property property : type.inOrder()) {
            Object raw = property.slot().get(record);
            if (raw != null && !property.omits(raw)) {
                out.writeName(property.name());
                value(property, raw);
            }
        }
        out.writeEndObject();
    }

    private void value(Property property, Object raw) {
        switch (property.holds()) {
            case STRING, SCALAR -> scalar(property.slot().scalar(), (String) raw);
            case NUMBER -> out.writeNumber((Integer) raw);
            case BOOLEAN -> out.writeBoolean((Boolean) raw);
            case RECORD -> record(property.elementType(), (Record) raw);
            case STRINGS, RECORDS -> {
                out.writeStartArray();
                for (Object element : (List<?>) raw) {
                    if (element instanceof Record record) {
                        record(property.elementType(), record);
                    } else {
                        scalar(property.slot().scalar(), (String) element);
                    }
                }
                out.writeEndArray();
            }
        }
    }

    private void scalar(@Nullable ScalarType type, String text) {
        String said = type == null ? text : type.jsonOf(text);
        switch (type == null ? Json.STRING : type.json()) {
            case STRING -> {
                halves |= Surrogates.firstLone(said) >= 0;
                out.writeString(said);
            }
            case INTEGER -> out.writeNumber(Integer.parseInt(said));
            case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(said));
        }
    }
}
