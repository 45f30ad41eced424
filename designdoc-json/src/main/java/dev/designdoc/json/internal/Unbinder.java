package dev.designdoc.json.internal;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.json.internal.JsonType.Property;
import dev.designdoc.json.internal.ObjectNode.Member;
import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a record: what {@link Binder} reads back as an equal one. */
final class Unbinder {

    private final List<Diagnostic> unwritable = new ArrayList<>();
    private final Pointer at = new Pointer();

    private Unbinder() {}

    /**
     * The tree of {@code record}.
     *
     * @throws EncodeException with the paths of all texts that the formats can't hold
     */
    static Node unbind(Record record) {
        Unbinder unbinder = new Unbinder();
        Node node = unbinder.record(JsonType.of(record.getClass()), record);
        if (!unbinder.unwritable.isEmpty()) {
            throw new EncodeException(unbinder.unwritable);
        }
        return node;
    }

    private Node record(JsonType type, Record record) {
        if (type.isScalar()) {
            return string(String.valueOf(type.properties().get(0).slot().get(record)));
        }
        List<Member> members = new ArrayList<>();
        if (type.versioned()) {
            members.add(member(JsonType.SCHEMA_VERSION, string(type.shape().schemaVersion())));
        }
        for (Property property : type.properties()) {
            Object raw = property.slot().get(record);
            if (raw == null || property.omits(raw)) {
                continue;
            }
            at.push(property.key());
            Node value = value(property, raw);
            at.pop();
            if (value != null) {
                members.add(member(property.key(), value));
            }
        }
        return new ObjectNode(members, record);
    }

    private @Nullable Node value(Property property, Object raw) {
        return switch (property.holds()) {
            case STRING, SCALAR -> string((String) raw);
            case NUMBER -> new ScalarNode(Kind.NUMBER, raw.toString(), true);
            case BOOLEAN -> new ScalarNode(Kind.BOOLEAN, raw.toString(), true);
            case RECORD -> {
                Node node = record(property.elementType(), (Record) raw);
                // One that is always there says nothing by being there.
                yield node.isEmpty() && !property.slot().optional() && !property.required() ? null : node;
            }
            case STRINGS, RECORDS -> array(property, (List<?>) raw);
        };
    }

    private Node array(Property property, List<?> list) {
        List<Node> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            at.push(elements.size());
            elements.add(element instanceof Record r ? record(property.elementType(), r) : string((String) element));
            at.pop();
        }
        return new ArrayNode(elements, Node.NOWHERE, Node.NOWHERE);
    }

    private Node string(String text) {
        // One look at each character is enough for most texts.
        boolean simple = Strings.isSimple(text);
        int lone = simple ? -1 : Surrogates.firstLone(text);
        if (lone >= 0) {
            unwritable.add(Diagnostic.unwritable("lone-surrogate", Surrogates.message(text, lone), at.toString()));
        }
        return new ScalarNode(Kind.STRING, text, simple);
    }

    private static Member member(String key, Node value) {
        return new Member(key, Node.NOWHERE, Node.NOWHERE, value);
    }
}
