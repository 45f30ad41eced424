package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.json.internal.JsonType.Property;
import dev.designdoc.json.internal.ObjectNode.Member;
import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Derives a JSON Schema from record types: one definition each, the wording from the template. */
public final class SchemaWriter {

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Node> definitions = new LinkedHashMap<>();

    private SchemaWriter() {}

    /** The schema of {@code type}, pretty-printed. */
    public static String write(Class<? extends Record> type) {
        JsonType root = JsonType.of(type);
        SchemaWriter writer = new SchemaWriter();
        List<Member> members = new ArrayList<>();
        members.add(member("$schema", string("https://json-schema.org/draft/2020-12/schema")));
        members.addAll(((ObjectNode) writer.schema(root)).members);
        if (!writer.definitions.isEmpty()) {
            List<Member> definitions = new ArrayList<>();
            writer.definitions.forEach((name, schema) -> definitions.add(member(name, schema)));
            members.add(member("$defs", object(definitions)));
        }
        return FlowWriter.JSON.document(object(members));
    }

    private Node schema(JsonType type) {
        List<Member> members = new ArrayList<>();
        members.add(member("title", string(type.words())));
        if (type.isScalar()) {
            members.add(member("type", string("string")));
        } else if (type.hasShorthand()) {
            members.add(member("description", string("An object, or a string in the form of the list item")));
            members.add(member("oneOf", array(object(member("type", string("string"))), object(shape(type)))));
        } else {
            members.addAll(shape(type));
        }
        return object(members);
    }

    /** What an object of that type looks like. */
    private List<Member> shape(JsonType type) {
        List<Member> properties = new ArrayList<>();
        if (type.versioned()) {
            String major = type.shape().declaration().schemaVersion().replaceFirst("\\..*", "");
            properties.add(member(JsonType.SCHEMA_VERSION, object(
                    member("description", string("The version of the template; 1.0 when missing")),
                    member("type", string("string")),
                    member("pattern", string("^" + major + "\\.[0-9]+$")))));
        }
        List<Node> required = new ArrayList<>();
        for (Property property : type.properties()) {
            properties.add(member(property.key(), property(type.shape(), property)));
            if (property.required()) {
                required.add(string(property.key()));
            }
        }
        List<Member> members = new ArrayList<>();
        members.add(member("type", string("object")));
        members.add(member("properties", object(properties)));
        if (!required.isEmpty()) {
            members.add(member("required", array(required.toArray(new Node[0]))));
        }
        members.add(member("additionalProperties", new ScalarNode(Kind.BOOLEAN, "false")));
        return members;
    }

    private Node property(Shape owner, Property property) {
        Slot slot = property.slot();
        List<Member> members = new ArrayList<>();
        members.add(member("title", string(slot.names().isEmpty() ? JsonType.words(slot.name()) : slot.names().get(0))));
        members.add(member("description", string(SlotDescription.of(owner, slot))));
        switch (property.holds()) {
            case STRING -> members.add(member("type", string("string")));
            case BOOLEAN -> members.add(member("type", string("boolean")));
            case NUMBER -> members.add(member("type", string("integer")));
            case SCALAR, RECORD -> members.add(reference(property.elementType()));
            case STRINGS -> {
                members.add(member("type", string("array")));
                members.add(member("items", object(member("type", string("string")))));
            }
            case RECORDS -> {
                members.add(member("type", string("array")));
                members.add(member("items", object(reference(property.elementType()))));
            }
        }
        return object(members);
    }

    private Member reference(JsonType type) {
        String name = names.get(type.shape().type());
        if (name == null) {
            name = names.containsValue(type.name()) ? type.shape().type().getName() : type.name();
            names.put(type.shape().type(), name);
            // Its place in the order is where it is first met.
            definitions.put(name, object(List.of()));
            definitions.put(name, schema(type));
        }
        return member("$ref", string("#/$defs/" + name));
    }

    private static Node string(String text) {
        return new ScalarNode(Kind.STRING, text);
    }

    private static Node array(Node... elements) {
        return new ArrayNode(List.of(elements), Node.NOWHERE, Node.NOWHERE);
    }

    private static ObjectNode object(Member... members) {
        return object(Arrays.asList(members));
    }

    private static ObjectNode object(List<Member> members) {
        return new ObjectNode(members, Node.NOWHERE, Node.NOWHERE);
    }

    private static Member member(String key, Node value) {
        return new Member(key, Node.NOWHERE, Node.NOWHERE, value);
    }
}
