package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.json.Json;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas as nodes of Jackson. */
final class Schemas {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Schemas() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String print(ObjectNode schema) {
        return MAPPER.writer().with(Json.printer()).writeValueAsString(schema) + "\n";
    }

    /** What JSON calls the type of a scalar, or of a text that is none. */
    static String type(@Nullable ScalarType scalar) {
        return (scalar == null ? ScalarType.Json.STRING : scalar.json()).name().toLowerCase(Locale.ROOT);
    }

    /** Allows what JSON can say for a scalar, and no more. */
    static void scalar(ObjectNode out, @Nullable ScalarType scalar) {
        if (scalar == null) {
            return;
        }
        if (!scalar.pattern().isEmpty()) {
            out.put("pattern", scalar.pattern());
        }
        if (scalar.json() == ScalarType.Json.INTEGER) {
            out.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        }
        choices(out, scalar);
    }

    /** Allows nothing but the choices of a scalar that has some. */
    static void choices(ObjectNode out, @Nullable ScalarType scalar) {
        if (scalar != null) {
            scalar.choices().forEach(c -> out.withArray("enum").add(c));
        }
    }

    /** Allows null as well, where there are choices. */
    static void orNull(ObjectNode out) {
        if (out.get("enum") instanceof ArrayNode choices) {
            choices.addNull();
        }
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
