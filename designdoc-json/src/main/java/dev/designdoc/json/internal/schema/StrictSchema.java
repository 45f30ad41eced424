package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the schema that a language model can be held to: every key is there, absent is null, and no keyword goes beyond
 * what the services that constrain answers have in common.
 */
public final class StrictSchema {

    private final Definitions definitions = new Definitions(this::object);

    private StrictSchema() {}

    /**
     * The schema of {@code type}, pretty-printed.
     *
     * @throws IllegalArgumentException when values of that type are no objects
     */
    public static String write(Class<? extends Record> type) {
        JsonType root = JsonType.of(type);
        if (root.isScalar()) {
            throw new IllegalArgumentException(type.getName() + " is no object; only objects have a strict schema");
        }
        StrictSchema schema = new StrictSchema();
        ObjectNode out = Schemas.object();
        schema.object(root, out);
        schema.definitions.addTo(out);
        out.put("description", Wording.title(root.name()) + "; null where there is nothing to say. " + SchemaSize.of(out));
        return Schemas.print(out);
    }

    private void object(JsonType type, ObjectNode out) {
        out.put("description", Wording.title(type.name()));
        ObjectNode properties = out.put("type", "object").putObject("properties");
        ArrayNode required = out.putArray("required");
        for (Property property : type.properties()) {
            required.add(property.key());
            ObjectNode schema = properties.putObject(property.key());
            schema.put("description", SlotDescription.of(type.shape(), property.slot()));
            property(type, property, schema);
        }
        out.put("additionalProperties", false);
    }

    private void property(JsonType type, Property property, ObjectNode out) {
        switch (property.holds()) {
            case STRING, SCALAR -> {
                nullable(out, Schemas.type(property.slot().scalar()));
                Schemas.choices(out, property.slot().scalar());
                Schemas.orNull(out);
            }
            case BOOLEAN -> nullable(out, "boolean");
            case NUMBER -> {
                nullable(out, "integer");
                Schemas.choice(out, Probe.numbers(type, property));
            }
            case RECORD -> {
                ArrayNode forms = out.putArray("anyOf");
                forms.addObject().put("$ref", definitions.reference(property.elementType()));
                forms.addObject().put("type", "null");
            }
            case STRINGS -> {
                ScalarType scalar = property.slot().scalar();
                Schemas.choices(nullable(out, "array").putObject("items").put("type", Schemas.type(scalar)), scalar);
            }
            case RECORDS -> {
                ObjectNode items = nullable(out, "array").putObject("items");
                JsonType element = property.elementType();
                if (element.isAnchored()) {
                    object(element, items);
                    Schemas.anchors(items, type, property);
                } else {
                    items.put("$ref", definitions.reference(element));
                }
            }
        }
    }

    private static ObjectNode nullable(ObjectNode out, String type) {
        out.putArray("type").add(type).add("null");
        return out;
    }
}
