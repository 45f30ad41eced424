package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.ScalarType.Json;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a record: what {@link Binder} reads back as an equal one. */
public final class Unbinder {

    private Unbinder() {}

    /** The tree of {@code record}. */
    public static Node unbind(Record record) {
        return record(JsonType.of(record.getClass()), record);
    }

    private static Node record(JsonType type, Record record) {
        if (type.isScalar()) {
            return scalar(type.scalar(), type.scalar().write().apply(record));
        }
        List<Member> members = new ArrayList<>();
        if (type.versioned()) {
            members.add(Member.of(JsonType.SCHEMA_VERSION, ScalarNode.of(type.version())));
        }
        for (Property property : type.properties()) {
            Object raw = property.slot().get(record);
            if (raw != null && !property.omits(raw)) {
                members.add(Member.of(property.key(), value(property, raw)));
            }
        }
        return new ObjectNode(members, record, Node.NOWHERE, Node.NOWHERE);
    }

    private static Node value(Property property, Object raw) {
        return switch (property.holds()) {
            case STRING, SCALAR -> scalar(property.slot().scalar(), (String) raw);
            case NUMBER -> ScalarNode.of(Kind.NUMBER, raw.toString());
            case BOOLEAN -> ScalarNode.of(Kind.BOOLEAN, raw.toString());
            case RECORD -> record(property.elementType(), (Record) raw);
            case STRINGS, RECORDS -> array(property, (List<?>) raw);
        };
    }

    private static Node scalar(@Nullable ScalarType type, String text) {
        String said = type == null ? text : type.jsonOf(text);
        return switch (type == null ? Json.STRING : type.json()) {
            case STRING -> ScalarNode.of(said);
            case INTEGER -> ScalarNode.of(Kind.NUMBER, said);
            case BOOLEAN -> ScalarNode.of(Kind.BOOLEAN, said);
        };
    }

    private static Node array(Property property, List<?> list) {
        List<Node> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(element instanceof Record r
                    ? record(property.elementType(), r)
                    : scalar(property.slot().scalar(), (String) element));
        }
        return new ArrayNode(elements, Node.NOWHERE, Node.NOWHERE);
    }
}
