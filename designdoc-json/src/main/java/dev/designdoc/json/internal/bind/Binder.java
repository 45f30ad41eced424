package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.ScalarType.Json;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.text.Pointer;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Kind;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes records of a tree, as strictly as their declaration says, and collects what does not fit. */
public final class Binder {

    private final Pointer at = new Pointer();
    private final Complaints complaints;
    private final boolean lenient;
    private boolean unknownKeysAllowed;

    /**
     * A binder of one tree.
     *
     * @param lenient whether null and blank are absent everywhere, and a record without a text it needs is not there
     */
    public Binder(Problems problems, boolean lenient) {
        this.complaints = new Complaints(problems, at);
        this.lenient = lenient;
    }

    /** The record that {@code root} says, or null when it has an error. */
    public @Nullable Record bind(JsonType type, Node root) {
        Record record = record(type, root, true);
        if (record == null && complaints.errors() == 0) {
            complaints.error("missing-key", "there is no " + type.name() + ": what it needs is null, blank or missing", root);
        }
        return record;
    }

    private @Nullable Record record(JsonType type, Node node, boolean top) {
        ScalarNode string = node instanceof ScalarNode s && s.isString() ? s : null;
        if (lenient && isNull(node)) {
            return null;
        }
        if (type.isScalar()) {
            String text = scalar(type.scalar(), node);
            return text == null || lenient && isAbsent(text) ? null : (Record) type.scalar().parse().apply(text);
        }
        if (node instanceof ObjectNode object) {
            return object(type, object, top);
        }
        if (type.hasShorthand()) {
            return string != null ? line(type, string) : complaints.wrongType("an object or a string", node);
        }
        return complaints.wrongType("an object", node);
    }

    private @Nullable Record object(JsonType type, ObjectNode node, boolean top) {
        int errors = complaints.errors();
        checkVersion(type, node);
        @Nullable Object[] raw = new @Nullable Object[type.properties().size()];
        boolean[] seen = new boolean[raw.length];
        Set<String> others = Set.of();
        for (Member member : node.members()) {
            at.push(member.key());
            Property property = type.property(member.key());
            if (property == null) {
                others = others.isEmpty() ? new HashSet<>() : others;
                other(type, member, top, others.add(member.key()));
            } else if (seen[property.index()]) {
                complaints.duplicate(member);
            } else {
                seen[property.index()] = true;
                raw[property.index()] = value(property, member.value());
            }
            at.pop();
        }
        boolean there = true;
        for (Property property : type.properties()) {
            int i = property.index();
            there &= !property.required() || !isAbsent(raw[i]);
            if (property.required() && !seen[i] && !lenient) {
                complaints.error("missing-key", type.name() + " needs a \"" + property.key() + "\"", node);
            }
            if (raw[i] == null) {
                raw[i] = property.preset();
            }
        }
        boolean whole = complaints.errors() == errors && (there || !lenient);
        return whole ? create(type, raw, node) : null;
    }

    private void other(JsonType type, Member member, boolean top, boolean first) {
        if (!first) {
            complaints.duplicate(member);
        } else if (top && member.key().equals(JsonType.SCHEMA)) {
            string(member.value());
        } else if (!type.versioned() || !member.key().equals(JsonType.SCHEMA_VERSION)) {
            complaints.unknown(type, member, unknownKeysAllowed);
        }
    }

    private @Nullable Object value(Property property, Node node) {
        if (isNull(node) && (lenient || !property.required())) {
            return null;
        }
        return switch (property.holds()) {
            case STRING -> string(node);
            case NUMBER -> number(node);
            case BOOLEAN -> bool(node);
            case SCALAR -> scalar(property.slot().scalar(), node);
            case RECORD -> record(property.elementType(), node, false);
            case STRINGS -> strings(property.slot().scalar(), node);
            case RECORDS -> records(property.elementType(), node);
        };
    }

    private @Nullable String string(Node node) {
        if (!(node instanceof ScalarNode s && s.isString())) {
            return complaints.wrongType("a string", node);
        }
        int lone = Surrogates.firstLone(s.text());
        if (lone >= 0) {
            complaints.error("lone-surrogate", Surrogates.message(s.text(), lone), node);
        }
        return s.text();
    }

    private @Nullable Integer number(Node node) {
        if (node instanceof ScalarNode s && s.kind() == Kind.NUMBER) {
            try {
                return Numbers.whole(s.text());
            } catch (ArithmeticException | NumberFormatException e) {
                complaints.error("invalid-value", "expected a small whole number such as 2, found " + node.description(), node);
                return null;
            }
        }
        return complaints.wrongType("a number", node);
    }

    private @Nullable Boolean bool(Node node) {
        if (node instanceof ScalarNode s && s.kind() == Kind.BOOLEAN) {
            return s.text().equalsIgnoreCase("true");
        }
        return complaints.wrongType("a boolean", node);
    }

    private @Nullable List<String> strings(@Nullable ScalarType type, Node node) {
        if (!(node instanceof ArrayNode array)) {
            return complaints.wrongType(type == null ? "an array of strings" : "an array", node);
        }
        List<String> strings = new ArrayList<>(array.elements().size());
        for (int i = 0; i < array.elements().size(); i++) {
            Node element = array.elements().get(i);
            at.push(i);
            String string = lenient && isNull(element) ? "" : scalar(type, element);
            boolean none = string == null || string.isEmpty() && type != null;
            if (!none || type == null) {
                strings.add(string == null ? "" : string);
            }
            at.pop();
        }
        return strings;
    }

    private @Nullable List<Record> records(JsonType type, Node node) {
        if (!(node instanceof ArrayNode array)) {
            return complaints.wrongType(
                    type.hasShorthand() ? "an array of objects or strings" : "an array of objects", node);
        }
        List<Record> records = new ArrayList<>(array.elements().size());
        for (int i = 0; i < array.elements().size(); i++) {
            at.push(i);
            Record record = record(type, array.elements().get(i), false);
            if (record != null) {
                records.add(record);
            }
            at.pop();
        }
        return records;
    }

    /** The text that a scalar has in Markdown. */
    private @Nullable String scalar(@Nullable ScalarType type, Node node) {
        Object said = type == null || type.json() == Json.STRING ? string(node)
                : type.json() == Json.INTEGER ? number(node) : bool(node);
        if (type == null) {
            return (String) said;
        }
        if (said == null || lenient && isAbsent(said)) {
            return null;
        }
        try {
            return type.textOfJson(said.toString());
        } catch (RuntimeException e) {
            complaints.error("invalid-value", type.problemInJson(said.toString(), e), node);
            return null;
        }
    }

    /** A record given as its line. */
    private @Nullable Record line(JsonType type, ScalarNode node) {
        String text = string(node);
        if (text == null) {
            return null;
        }
        Record record;
        try {
            record = LineRecords.parse(type, text);
        } catch (IllegalArgumentException | NullPointerException e) {
            return complaints.invalid(node, e);
        }
        if (record == null && !lenient) {
            complaints.error("invalid-value", "a string without text is no " + type.name() + "; leave it out instead", node);
        }
        return record;
    }

    private @Nullable Record create(JsonType type, @Nullable Object[] raw, Node node) {
        try {
            return type.shape().create(raw);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (lenient && type.isAnchored() && dropAnchor(type, raw)) {
                return create(type, raw, node);
            }
            return blameRest(type.shape(), raw, node) ? null : complaints.invalid(node, e);
        }
    }

    /** Of two anchors the later goes: no schema for a model can say that there is at most one. */
    private static boolean dropAnchor(JsonType type, @Nullable Object[] raw) {
        List<Property> anchors = type.properties().stream()
                .filter(p -> p.isAnchor() && raw[p.index()] != null)
                .toList();
        if (anchors.size() > 1) {
            raw[anchors.get(anchors.size() - 1).index()] = null;
        }
        return anchors.size() > 1;
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
                complaints.invalid(array.elements().get(i), e);
                found = true;
            }
            at.pop();
        }
        at.pop();
        return found;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode s && s.kind() == Kind.NULL;
    }

    private static boolean isAbsent(@Nullable Object raw) {
        return raw == null || raw instanceof String s && Texts.isBlank(s);
    }

    /** Before all else, as a later version allows keys that this one does not know. */
    private void checkVersion(JsonType type, ObjectNode node) {
        Member member = type.versioned() ? node.member(JsonType.SCHEMA_VERSION) : null;
        SchemaVersion ours = SchemaVersion.parse(type.version());
        if (member == null || ours == null || lenient && isNull(member.value())) {
            return;
        }
        at.push(member.key());
        // Unquoted in YAML, a version is a number, and no other reading of it is possible.
        boolean number = member.value() instanceof ScalarNode s && s.kind() == Kind.NUMBER;
        if (member.value() instanceof ScalarNode s && (s.isString() || number)) {
            SchemaVersion theirs = number ? SchemaVersion.parseNumber(s.text()) : SchemaVersion.parse(s.text());
            if (theirs == null) {
                complaints.error("invalid-version", "expected a version such as \"" + ours + "\"", s);
            } else if (theirs.major() != ours.major()) {
                complaints.error("unsupported-version", ours.unsupported(theirs.toString()), s);
            } else {
                unknownKeysAllowed = theirs.hasHigherMinorThan(ours);
            }
        } else {
            complaints.wrongType("a string", member.value());
        }
        at.pop();
    }
}
