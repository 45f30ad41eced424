package dev.designdoc.json.internal.bind;

import dev.designdoc.json.internal.bind.JsonType.Property;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes records as Jackson's tokens, whatever the format. */
public final class RecordWriter {

    private final JsonGenerator out;

    public RecordWriter(JsonGenerator out) {
        this.out = out;
    }

    public void write(Record record) {
        record(JsonType.of(record.getClass()), record);
    }

    private void record(JsonType type, Record record) {
        if (type.isScalar()) {
            out.writeString(type.text(record));
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
            case STRING, SCALAR -> out.writeString((String) raw);
            case NUMBER -> out.writeNumber((Integer) raw);
            case BOOLEAN -> out.writeBoolean((Boolean) raw);
            case RECORD -> record(property.elementType(), (Record) raw);
            case STRINGS, RECORDS -> {
                out.writeStartArray();
                for (Object element : (List<?>) raw) {
                    if (element instanceof Record record) {
                        record(property.elementType(), record);
                    } else {
                        out.writeString((String) element);
                    }
                }
                out.writeEndArray();
            }
        }
    }
}
