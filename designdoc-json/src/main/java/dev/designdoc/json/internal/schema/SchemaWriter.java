package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.bind.LineRecords;
import dev.designdoc.json.internal.bind.SchemaVersion;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives from record types the JSON Schema of what the codecs read: one definition each, the wording from the template. */
public final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String HOME = "https://designdoc.dev/schema/";

    /** What people write, for texts in which anything may stand. */
    private static final Map<Class<?>, List<String>> EXAMPLES = Map.of(
            Status.class, Arrays.stream(Stage.values()).map(s -> Wording.title(s.name())).toList(),
            DocDate.class, List.of("2026-01-31", "January 31, 2026"));

    private final Definitions definitions = new Definitions(this::define);

    private SchemaWriter() {}

    /** The schema of {@code type}, pretty-printed. */
    public static String write(Class<? extends Record> type) {
        return new SchemaWriter().document(JsonType.of(type));
    }

    private String document(JsonType type) {
        ObjectNode root = Schemas.object().put("$schema", DIALECT).put("$id", id(type));
        define(type, root);
        if (root.get("properties") instanceof ObjectNode properties) {
            ObjectNode schema = Schemas.object()
                    .put("description", "The schema of the document, for editors; says nothing in the value")
                    .put("type", "string");
            ObjectNode others = properties.deepCopy();
            properties.removeAll();
            properties.set(JsonType.SCHEMA, schema);
            properties.setAll(others);
        }
        return Schemas.print(definitions.addTo(root));
    }

    private static String id(JsonType type) {
        SchemaVersion version = SchemaVersion.parse(type.version());
        return HOME + (version == null ? "" : version.major() + "/") + Wording.file(type.name()) + ".schema.json";
    }

    private void define(JsonType type, ObjectNode out) {
        out.put("title", Wording.title(type.name()));
        if (type.isScalar()) {
            Schemas.scalar(out.put("type", Schemas.type(type.scalar())), type.scalar());
            text(out, Probe.refusesBlank(type) ? LineRecords.NOT_BLANK : "");
            EXAMPLES.getOrDefault(type.shape().type(), List.of()).forEach(e -> out.withArray("examples").add(e));
        } else if (type.hasShorthand()) {
            out.put("description", "An object, or a string in the form of the list item");
            ArrayNode forms = out.putArray("anyOf");
            String pattern = type.shape().box() == null ? LineRecords.NOT_BLANK : LineRecords.NOT_ONLY_A_BOX;
            text(forms.addObject().put("type", "string"), pattern);
            shape(type, forms.addObject());
        } else {
            shape(type, out);
        }
    }

    private static void text(ObjectNode out, String pattern) {
        if (!pattern.isEmpty()) {
            out.put("minLength", 1).put("pattern", pattern);
        }
    }

    /** What an object of that type looks like. */
    private void shape(JsonType type, ObjectNode out) {
        ObjectNode properties = out.put("type", "object").putObject("properties");
        if (type.versioned()) {
            version(type, properties.putObject(JsonType.SCHEMA_VERSION));
        }
        List<Property> required = type.properties().stream().filter(Property::required).toList();
        type.properties().forEach(p -> property(type, p, properties.putObject(p.key())));
        required.forEach(p -> out.withArray("required").add(p.key()));
        out.put("additionalProperties", false);
        List<Property> anchors = type.properties().stream().filter(Property::isAnchor).toList();
        if (anchors.size() > 1) {
            ObjectNode both = out.putObject("not");
            anchors.forEach(a -> both.withObject("/properties/" + a.key()).put("type", "string"));
            anchors.forEach(a -> both.withArray("required").add(a.key()));
        }
    }

    private static void version(JsonType type, ObjectNode out) {
        int major = SchemaVersion.of(type).major();
        out.put("description", "The version of the template; " + type.version() + " when missing");
        ArrayNode forms = out.putArray("anyOf");
        forms.addObject().put("type", "string").put("pattern", "^" + major + "\\." + SchemaVersion.DIGITS + "$");
        forms.addObject().put("type", "number").put("minimum", major).put("exclusiveMaximum", major + 1);
    }

    private void property(JsonType owner, Property property, ObjectNode out) {
        out.put("title", Wording.title(property.slot()));
        out.put("description", SlotDescription.of(owner.shape(), property.slot()));
        switch (property.holds()) {
            case STRING -> {
                type(out, property, "string");
                if (property.required() && Probe.refusesBlank(owner, property)) {
                    text(out, LineRecords.NOT_BLANK);
                }
            }
            case BOOLEAN -> type(out, property, "boolean").put("default", (Boolean) property.preset());
            case NUMBER -> {
                type(out, property, "integer").put("default", (Integer) property.preset());
                Schemas.choice(out, Probe.numbers(owner, property));
            }
            case SCALAR -> scalar(out, property);
            case RECORD -> reference(out, property);
            case STRINGS -> strings(property, type(out, property, "array").putObject("items"));
            case RECORDS -> elements(owner, property, type(out, property, "array").putObject("items"));
        }
    }

    /** What may be missing may be null as well. */
    private static ObjectNode type(ObjectNode out, Property property, String type) {
        if (property.required()) {
            return out.put("type", type);
        }
        out.putArray("type").add(type).add("null");
        return out;
    }

    private void scalar(ObjectNode out, Property property) {
        ScalarType scalar = Objects.requireNonNull(property.slot().scalar());
        if (property.element() != null) {
            reference(out, property);
        } else {
            Schemas.scalar(type(out, property, Schemas.type(scalar)), scalar);
            if (!property.required()) {
                Schemas.orNull(out);
            }
        }
    }

    private void strings(Property property, ObjectNode items) {
        if (property.element() != null) {
            items.put("$ref", definitions.reference(property.elementType()));
        } else {
            Schemas.scalar(items.put("type", Schemas.type(property.slot().scalar())), property.slot().scalar());
        }
    }

    private void reference(ObjectNode out, Property property) {
        String reference = definitions.reference(property.elementType());
        if (property.required()) {
            out.put("$ref", reference);
        } else {
            ArrayNode forms = out.putArray("anyOf");
            forms.addObject().put("$ref", reference);
            forms.addObject().put("type", "null");
        }
    }

    private void elements(JsonType owner, Property property, ObjectNode out) {
        JsonType type = property.elementType();
        out.put("$ref", definitions.reference(type));
        Schemas.anchors(out, owner, property);
    }
}
