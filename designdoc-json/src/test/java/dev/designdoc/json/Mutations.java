package dev.designdoc.json;

import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents in JSON with a value or two of another kind, a key too many, or one too few. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String[] VALUES = {
        "null", "true", "false", "0", "1", "2", "3", "1.0", "2.0", "1.5", "-1", "1e3", "\"\"", "\" \"", "\"\\n\\t\"",
        "\"\\u00a0\"", "\"x\"",
        "\"[x]\"", "\"[ ] \"", "\"[ ] x\"", "\"**:**\"", "\"` `\"", "\"[](x)\"", "\"a - b\"", "\"goals\"", "\"title\"",
        "\"status\"",
        "\"description\"", "\"appendix\"", "\"1.0\"", "\"1.3\"", "\"2.0\"", "[]", "{}", "[null]", "[\"\"]", "[\"x\"]", "[1]",
        "[{}]", "[[]]",
        "{\"text\": \"x\"}", "{\"text\": \"\"}", "{\"name\": \"x\"}", "[{\"text\": \"x\"}]", "[{\"name\": \"x\"}]",
        "{\"code\": \"x\"}",
    };

    private static final String[] KEYS = {
        "after", "under", "text", "name", "level", "done", "title", "description", "extras", "goals", "status",
        "schemaVersion", "$schema",
        "unknown", "code", "markdown", "value",
    };

    private final Random random;
    private final JsonNode root;

    Mutations(long seed) {
        Generated generated = new Generated(seed, seed % 4 == 0);
        random = generated.random();
        root = MAPPER.readTree(JsonCodec.of(DesignDoc.class).encode(generated.value(DesignDoc.class)));
    }

    String document() {
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<JsonNode> places = new ArrayList<>();
            collect(root, places);
            mutate(places.get(random.nextInt(places.size())));
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.values().forEach(inner -> collect(inner, places));
        }
    }

    private void mutate(JsonNode place) {
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            boolean fresh = names.isEmpty() || random.nextInt(4) == 0;
            String name = fresh ? KEYS[random.nextInt(KEYS.length)] : names.get(random.nextInt(names.size()));
            if (!fresh && random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, value(object.path(name)));
            }
        } else if (place instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextInt(3) == 0) {
                array.add(value(array.path(0)));
            } else {
                int at = random.nextInt(array.size());
                array.set(at, value(array.get(at)));
            }
        }
    }

    /** More often than not of the same kind. */
    private JsonNode value(JsonNode old) {
        boolean same = random.nextInt(3) > 0;
        for (int tries = 0; tries < 30; tries++) {
            JsonNode value = MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
            if (!same || old.isMissingNode() || value.getNodeType() == old.getNodeType()) {
                return value;
            }
        }
        return old;
    }
}
