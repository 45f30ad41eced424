package dev.designdoc.json.internal.schema;

import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.json.Json;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas as nodes of Jackson. */
final class Schemas {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().defaultPrettyPrinter(Json.PRINTER).build();

    private Schemas() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String print(ObjectNode schema) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** Allows nothing but these values and null. */
    static void choice(ObjectNode out, List<Integer> numbers) {
        numbers.forEach(out.withArray("enum")::add);
        out.withArray("enum").addNull();
    }

    /** Allows in the anchors of {@code items}, the records of {@code rest}, nothing but names that the constructor knows. */
    static void anchors(ObjectNode items, JsonType owner, Property rest) {
        for (Property anchor : rest.elementType().properties()) {
            List<String> names = anchor.isAnchor() ? Probe.anchors(owner, rest, anchor) : List.of();
            if (!names.isEmpty()) {
                ArrayNode allowed = items.withObject("/properties/" + anchor.key()).putArray("enum");
                names.forEach(allowed::add);
                allowed.addNull();
            }
        }
    }
}
