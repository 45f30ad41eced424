package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.json.internal.JsonType.Property;
import dev.designdoc.json.internal.ObjectNode.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records of a tree, as strictly as their declaration says, and collects what does not fit. */
final class Binder {

    private final Problems problems;
    private final Pointer at = new Pointer();
    private boolean unknownKeysAllowed;

    Binder(Problems problems) {
        this.problems = problems;
    }

    /** The record that {@code node} says, or null when it has an error. */
    @Nullable Record bind(JsonType type, Node node) {
        if (type.isScalar()) {
            return node instanceof ScalarNode s && s.isString() ? scalar(type, s) : wrongType("a string", node);
        }
        if (node instanceof ObjectNode object) {
            return object(type, object);
        }
        if (type.hasShorthand()) {
            return node instanceof ScalarNode s && s.isString() ? line(type, s) : wrongType("an object or a string", node);
        }
        return wrongType("an object", node);
    }

    private @Nullable Record object(JsonType type, ObjectNode node) {
        int errors = problems.errors();
        checkVersion(type, node);
        List<Property> properties = type.properties();
        @Nullable Object[] raw = new @Nullable Object[properties.size()];
        boolean[] seen = new boolean[raw.length];
        Set<String> others = Set.of();
        for (Member member : node.members) {
            at.push(member.key());
            Property property = type.property(member.key());
            if (property == null) {
                others = others.isEmpty() ? new HashSet<>() : others;
                if (!others.add(member.key())) {
                    duplicate(member);
                } else if (!isVersion(type, member)) {
                    unknown(type, member);
                }
            } else if (seen[property.slot().index()]) {
                duplicate(member);
            } else {
                seen[property.slot().index()] = true;
                raw[property.slot().index()] = value(property, member.value());
            }
            at.pop();
        }
        for (Property property : properties) {
            int i = property.slot().index();
            if (property.required() && !seen[i]) {
                problems.error("missing-key", type.name() + " needs a \"" + property.key() + "\"", node, at);
            }
            if (raw[i] == null) {
                raw[i] = property.preset();
            }
        }
        return problems.errors() > errors ? null : create(type.shape(), raw, node);
    }

    private @Nullable Object value(Property property, Node node) {
        if (node instanceof ScalarNode s && s.kind == ScalarNode.Kind.NULL && !property.required()) {
            return null;
        }
        return switch (property.holds()) {
            case STRING -> string(node);
            case NUMBER -> number(node);
            case BOOLEAN -> bool(node);
            case SCALAR, RECORD -> bind(property.elementType(), node);
            case STRINGS -> strings(node);
            case RECORDS -> records(property.elementType(), node);
        };
    }

    private @Nullable String string(Node node) {
        if (!(node instanceof ScalarNode s && s.isString())) {
            return wrongType("a string", node);
        }
        int lone = Surrogates.firstLone(s.text);
        if (lone >= 0) {
            problems.error("lone-surrogate", Surrogates.message(s.text, lone), node, at);
        }
        return s.text;
    }

    private @Nullable Integer number(Node node) {
        if (node instanceof ScalarNode s && s.kind == ScalarNode.Kind.NUMBER) {
            try {
                return Integer.valueOf(s.text);
            } catch (NumberFormatException e) {
                problems.error("invalid-value", "expected a small whole number", node, at);
                return null;
            }
        }
        return wrongType("a number", node);
    }

    private @Nullable Boolean bool(Node node) {
        if (node instanceof ScalarNode s && s.kind == ScalarNode.Kind.BOOLEAN) {
            return s.text.equalsIgnoreCase("true");
        }
        return wrongType("a boolean", node);
    }

    private @Nullable List<String> strings(Node node) {
        if (!(node instanceof ArrayNode array)) {
            return wrongType("an array of strings", node);
        }
        List<String> strings = new ArrayList<>(array.elements.size());
        for (Node element : array.elements) {
            at.push(strings.size());
            String string = string(element);
            strings.add(string == null ? "" : string);
            at.pop();
        }
        return strings;
    }

    private @Nullable List<Record> records(JsonType type, Node node) {
        if (!(node instanceof ArrayNode array)) {
            return wrongType(type.hasShorthand() ? "an array of objects or strings" : "an array of objects", node);
        }
        List<Record> records = new ArrayList<>(array.elements.size());
        for (int i = 0; i < array.elements.size(); i++) {
            at.push(i);
            Record record = bind(type, array.elements.get(i));
            if (record != null) {
                records.add(record);
            }
            at.pop();
        }
        return records;
    }

    private @Nullable Record scalar(JsonType type, ScalarNode node) {
        String text = string(node);
        return text == null ? null : create(type.shape(), new @Nullable Object[] {text}, node);
    }

    /** A record given as its line. */
    private @Nullable Record line(JsonType type, ScalarNode node) {
        String text = string(node);
        if (text == null) {
            return null;
        }
        Record record;
        try {
            record = ItemLine.parse(type.shape(), text);
        } catch (IllegalArgumentException | NullPointerException e) {
            return invalid(node, e);
        }
        if (record == null) {
            problems.error("invalid-value", "a string without text is no " + type.name(), node, at);
        }
        return record;
    }

    private @Nullable Record create(Shape shape, @Nullable Object[] raw, Node node) {
        try {
            return shape.create(raw);
        } catch (IllegalArgumentException | NullPointerException e) {
            return blameRest(shape, raw, node) ? null : invalid(node, e);
        }
    }

    /** What has no slot names the slot it stands by; the record that holds both rejects a name that it does not know. */
    private boolean blameRest(Shape shape, @Nullable Object[] raw, Node node) {
        Slot rest = shape.rest();
        Member member = rest == null || !(node instanceof ObjectNode o) ? null : o.member(rest.name());
        if (rest == null || member == null || !(raw[rest.index()] instanceof List<?> list)
                || !(member.value() instanceof ArrayNode array)) {
            return false;
        }
        boolean found = false;
        at.push(rest.name());
        for (int i = 0; i < list.size(); i++) {
            @Nullable Object[] alone = raw.clone();
            alone[rest.index()] = List.of(list.get(i));
            at.push(i);
            try {
                shape.create(alone);
            } catch (IllegalArgumentException | NullPointerException e) {
                invalid(array.elements.get(i), e);
                found = true;
            }
            at.pop();
        }
        at.pop();
        return found;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T invalid(Node node, RuntimeException e) {
        problems.error("invalid-value", e.getMessage() == null ? e.toString() : e.getMessage(), node, at);
        return null;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T wrongType(String expected, Node node) {
        if (!(node instanceof ScalarNode s && s.kind == ScalarNode.Kind.BROKEN)) {
            boolean quotable = expected.endsWith("a string")
                    && node instanceof ScalarNode s
                    && s.kind != ScalarNode.Kind.NULL;
            problems.error(
                    "wrong-type",
                    "expected " + expected + ", found " + node.description() + (quotable ? "; put it in quotes" : ""),
                    node,
                    at);
        }
        return null;
    }

    private void duplicate(Member member) {
        String message = "the key \"" + shortened(member.key()) + "\" is there twice";
        problems.error("duplicate-key", message, member.start(), member.end(), at);
    }

    private void unknown(JsonType type, Member member) {
        List<String> known = type.properties().stream().map(Property::key).collect(Collectors.toList());
        if (type.versioned()) {
            known.add(0, JsonType.SCHEMA_VERSION);
        }
        String meant = Suggestion.nearest(member.key(), known);
        String help = meant != null
                ? "did you mean \"" + meant + "\"?"
                : type.name() + " has " + String.join(", ", known);
        String message = "unknown key \"" + shortened(member.key()) + "\"; " + help;
        if (unknownKeysAllowed) {
            problems.warning("unknown-key", message, member.start(), member.end(), at);
        } else {
            problems.error("unknown-key", message, member.start(), member.end(), at);
        }
    }

    private static String shortened(String key) {
        return key.length() > 60 ? key.substring(0, 60) + "…" : key;
    }

    private static boolean isVersion(JsonType type, Member member) {
        return type.versioned() && member.key().equals(JsonType.SCHEMA_VERSION);
    }

    /** Before all else, as a later version allows keys that this one does not know. */
    private void checkVersion(JsonType type, ObjectNode node) {
        Member member = type.versioned() ? node.member(JsonType.SCHEMA_VERSION) : null;
        SchemaVersion ours = SchemaVersion.parse(type.shape().declaration().schemaVersion());
        if (member == null || ours == null) {
            return;
        }
        at.push(member.key());
        // Unquoted in YAML, a version is a number, and no other reading of it is possible.
        boolean text = member.value() instanceof ScalarNode s
                && (s.isString() || s.kind == ScalarNode.Kind.NUMBER);
        SchemaVersion theirs = text ? SchemaVersion.parse(((ScalarNode) member.value()).text) : null;
        if (!text) {
            wrongType("a string", member.value());
        } else if (theirs == null) {
            problems.error("invalid-version", "expected a version such as \"" + ours + "\"", member.value(), at);
        } else if (theirs.hasHigherMajorThan(ours)) {
            problems.error("unsupported-version", "the document is written in version " + theirs
                    + ", this program reads up to " + ours.major() + ".x", member.value(), at);
        } else if (theirs.hasHigherMinorThan(ours)) {
            unknownKeysAllowed = true;
        }
        at.pop();
    }
}
