package dev.designdoc.json.internal.schema;

import dev.designdoc.json.internal.bind.JsonType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of a schema: one for each type, where it is first met. */
final class Definitions {

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    private final BiConsumer<JsonType, ObjectNode> writer;

    Definitions(BiConsumer<JsonType, ObjectNode> writer) {
        this.writer = writer;
    }

    /** What refers to the definition of {@code type}. */
    String reference(JsonType type) {
        Class<?> record = type.shape().type();
        String name = names.get(record);
        if (name == null) {
            name = names.containsValue(type.name()) ? record.getName() : type.name();
            names.put(record, name);
            ObjectNode schema = Schemas.object();
            schemas.put(name, schema);
            writer.accept(type, schema);
        }
        return "#/$defs/" + name;
    }

    /** Puts them at the end of {@code root}. */
    ObjectNode addTo(ObjectNode root) {
        if (!schemas.isEmpty()) {
            root.putObject("$defs").setAll(schemas);
        }
        return root;
    }
}
