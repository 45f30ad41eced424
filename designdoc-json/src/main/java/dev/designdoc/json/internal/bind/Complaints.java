package dev.designdoc.json.internal.bind;

import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say where a text does not fit a record. */
final class Complaints {

    private static final int LONGEST_KEY = 60;

    private final TreeReader in;

    Complaints(TreeReader in) {
        this.in = in;
    }

    /** About the value that begins with the token, which is read over. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T wrongType(String expected) {
        Node node = in.tree();
        boolean quotable = expected.endsWith("a string") && node instanceof ScalarNode scalar && scalar.kind() != Kind.NULL;
        String message = "expected " + expected + ", found " + node.description() + (quotable ? "; put it in quotes" : "");
        in.error("wrong-type", message, node.start(), node.end());
        return null;
    }

    /** About the key that is the token. */
    void duplicate(String key) {
        in.error("duplicate-key", "the key \"" + shortened(key) + "\" is there twice; delete or rename one");
    }

    /** About the key that is the token. */
    void unknown(JsonType type, String key) {
        List<String> known = new ArrayList<>(type.properties().stream().map(Property::key).toList());
        if (type.versioned()) {
            known.add(0, JsonType.SCHEMA_VERSION);
        }
        String hint = Nearest.hint(key, known);
        String message = "unknown key \"" + shortened(key) + "\""
                + (hint.isEmpty() ? "; " + type.name() + " has " + String.join(", ", known) : hint);
        in.problems().unknownKey(message, in.start(), in.end(), in.at());
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    }
}
