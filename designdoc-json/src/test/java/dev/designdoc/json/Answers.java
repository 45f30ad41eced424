package dev.designdoc.json;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up what a model held to a strict schema may answer. */
final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String[] TEXTS = {
        "", " ", "\n", "x", "A goal", "**bold**: text", "[x]", "- a\n- b", "```\ncode\n```", "2026-01-31", "null", "N/A",
    };

    private final Random random;

    Answers(long seed) {
        random = new Random(seed);
    }

    String to(String schema) {
        JsonNode root = MAPPER.readTree(schema);
        return MAPPER.writeValueAsString(answer(root, root));
    }

    private JsonNode answer(JsonNode root, JsonNode schema) {
        if (schema.has("$ref")) {
            return answer(root, root.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("anyOf")) {
            return answer(root, schema.path("anyOf").get(random.nextInt(schema.path("anyOf").size())));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.get(random.nextInt(3) == 0 ? 1 : 0).asString() : types.asString();
        return switch (type) {
            case "null" -> NODES.nullNode();
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "string" -> NODES.stringNode(TEXTS[random.nextInt(TEXTS.length)]);
            case "array" -> array(root, schema.path("items"));
            default -> object(root, schema);
        };
    }

    private ArrayNode array(JsonNode root, JsonNode items) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(answer(root, items));
        }
        return array;
    }

    private ObjectNode object(JsonNode root, JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(p -> object.set(p.getKey(), answer(root, p.getValue())));
        return object;
    }
}
