package dev.designdoc.json.internal.schema;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How large a schema is, which services that constrain answers limit. */
final class SchemaSize {

    private final JsonNode root;

    /** The definitions that are being measured; one within itself adds no depth of its own. */
    private final Set<String> open = new HashSet<>();

    private SchemaSize(JsonNode root) {
        this.root = root;
    }

    /** Its properties, and how deep what it describes can be nested, as a sentence. */
    static String of(JsonNode schema) {
        return properties(schema) + " properties, objects at most " + new SchemaSize(schema).depth(schema) + " deep.";
    }

    private static int properties(JsonNode node) {
        int count = node.path("properties").isObject() && node.path("type").isString() ? node.path("properties").size() : 0;
        for (JsonNode inner : node.values()) {
            count += properties(inner);
        }
        return count;
    }

    private int depth(JsonNode node) {
        String reference = node.path("$ref").asString("");
        if (!reference.isEmpty()) {
            int depth = open.add(reference) ? depth(root.at(reference.substring(1))) : 0;
            open.remove(reference);
            return depth;
        }
        int below = node.has("items") ? depth(node.path("items")) : 0;
        for (JsonNode property : node.path("properties").values()) {
            below = Math.max(below, depth(property));
        }
        for (JsonNode form : node.path("anyOf").values()) {
            below = Math.max(below, depth(form));
        }
        return node.has("properties") ? below + 1 : below;
    }
}
