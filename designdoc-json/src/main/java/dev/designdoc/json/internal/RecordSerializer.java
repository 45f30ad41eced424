package dev.designdoc.json.internal;

import dev.designdoc.json.internal.ObjectNode.Member;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a record through a generator of Jackson's. */
final class RecordSerializer extends StdSerializer<Record> {

    RecordSerializer() {
        super(Record.class);
    }

    @Override
    public void serialize(Record record, JsonGenerator out, SerializationContext context) {
        Node node = Unbinder.unbind(record);
        Unwritable.check(node);
        write(node, out);
    }

    private static void write(Node node, JsonGenerator out) {
        if (node instanceof ObjectNode object) {
            out.writeStartObject();
            for (Member member : object.members) {
                out.writeName(member.key());
                write(member.value(), out);
            }
            out.writeEndObject();
        } else if (node instanceof ArrayNode array) {
            out.writeStartArray();
            for (Node element : array.elements) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (node instanceof ScalarNode scalar) {
            switch (scalar.kind) {
                case NUMBER -> out.writeNumber(Integer.parseInt(scalar.text));
                case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(scalar.text));
                default -> out.writeString(scalar.text);
            }
        }
    }
}
