package dev.designdoc.json.internal;

import dev.designdoc.json.internal.JsonType.Property;
import dev.designdoc.json.internal.ObjectNode.Member;
import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a record: what {@link Binder} reads back as an equal one. */
final class Unbinder {

    private Unbinder() {}

    /** The tree of {@code record}. */
    static Node unbind(Record record) {
        return record(JsonType.of(record.getClass()), record);
    }

    private static Node record(JsonType type, Record record) {
        if (type.isScalar()) {
            return string(String.valueOf(type.properties().get(0).slot().get(record)));
        }
        List<Member> members = new ArrayList<>();
        if (type.versioned()) {
            members.add(member(JsonType.SCHEMA_VERSION, string(type.shape().declaration().schemaVersion())));
        }
        for (Property property : type.properties()) {
            Object raw = property.slot().get(record);
            if (raw == null || property.omits(raw)) {
                continue;
            }
            Node value = value(property, raw);
            if (value != null) {
                members.add(member(property.key(), value));
            }
        }
        return new ObjectNode(members, record);
    }

    private static @Nullable Node value(Property property, Object raw) {
        return switch (property.holds()) {
            case STRING, SCALAR -> string((String) raw);
            case NUMBER -> new ScalarNode(Kind.NUMBER, raw.toString());
            case BOOLEAN -> new ScalarNode(Kind.BOOLEAN, raw.toString());
            case RECORD -> {
                Node node = record(property.elementType(), (Record) raw);
                yield node.isEmpty() && property.omitsEmpty() ? null : node;
            }
            case STRINGS, RECORDS -> array(property, (List<?>) raw);
        };
    }

    private static Node array(Property property, List<?> list) {
        List<Node> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(element instanceof Record r ? record(property.elementType(), r) : string((String) element));
        }
        return new ArrayNode(elements, Node.NOWHERE, Node.NOWHERE);
    }

    private static Node string(String text) {
        return new ScalarNode(Kind.STRING, text);
    }

    private static Member member(String key, Node value) {
        return new Member(key, Node.NOWHERE, Node.NOWHERE, value);
    }
}
