package dev.designdoc.json.internal.bind;

import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.text.Pointer;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to say where a tree does not fit a record. */
final class Complaints {

    private static final int LONGEST_KEY = 60;

    private final Problems problems;
    private final Pointer at;

    Complaints(Problems problems, Pointer at) {
        this.problems = problems;
        this.at = at;
    }

    int errors() {
        return problems.errors();
    }

    void error(String code, String message, Node node) {
        problems.error(code, message, node, at);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T invalid(Node node, RuntimeException e) {
        error("invalid-value", e.getMessage() == null ? e.toString() : e.getMessage(), node);
        return null;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T wrongType(String expected, Node node) {
        ScalarNode scalar = node instanceof ScalarNode s ? s : null;
        if (scalar == null || scalar.kind() != Kind.BROKEN) {
            boolean quotable = expected.endsWith("a string") && scalar != null && scalar.kind() != Kind.NULL;
            error("wrong-type", "expected " + expected + ", found " + node.description()
                    + (quotable ? "; put it in quotes" : ""), node);
        }
        return null;
    }

    void duplicate(Member member) {
        String message = "the key \"" + shortened(member.key()) + "\" is there twice; delete or rename one";
        problems.error("duplicate-key", message, member.start(), member.end(), at);
    }

    void unknown(JsonType type, Member member, boolean allowed) {
        List<String> known = new ArrayList<>(type.properties().stream().map(Property::key).toList());
        if (type.versioned()) {
            known.add(0, JsonType.SCHEMA_VERSION);
        }
        String hint = Nearest.hint(member.key(), known);
        String message = "unknown key \"" + shortened(member.key()) + "\""
                + (hint.isEmpty() ? "; " + type.name() + " has " + String.join(", ", known) : hint);
        if (allowed) {
            problems.warning("unknown-key", message, member.start(), member.end(), at);
        } else {
            problems.error("unknown-key", message, member.start(), member.end(), at);
        }
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    }
}
