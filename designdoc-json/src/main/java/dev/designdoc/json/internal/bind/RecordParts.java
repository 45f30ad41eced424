package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an object says for the components of a record, and the record of it. */
final class RecordParts {

    private final JsonType type;
    private final TreeReader in;
    private final boolean lenient;
    private final int start;
    private final int errors;
    private final @Nullable Object[] raw;
    private final boolean[] seen;

    /** Where each record without a slot begins and ends. */
    private final List<int[]> places = new ArrayList<>(0);

    /** The parts of the object that begins with the token. */
    RecordParts(JsonType type, TreeReader in, boolean lenient) {
        this.type = type;
        this.in = in;
        this.lenient = lenient;
        this.start = in.start();
        this.errors = in.problems().errors();
        this.raw = new @Nullable Object[type.inOrder().length];
        this.seen = new boolean[raw.length];
    }

    boolean has(Property property) {
        return seen[property.index()];
    }

    void put(Property property, @Nullable Object value) {
        seen[property.index()] = true;
        raw[property.index()] = value;
    }

    /** Notes where a record of a list stands, if it has no slot. */
    void place(Property property, int from, int to) {
        Slot rest = type.shape().rest();
        if (rest != null && rest.index() == property.index()) {
            places.add(new int[] {from, to});
        }
    }

    /** The record, after the end of the object; null when something is wrong with it, which is told, or it is not there. */
    @Nullable Record record() {
        boolean there = true;
        for (Property property : type.inOrder()) {
            int i = property.index();
            if (property.required()) {
                there &= !isAbsent(raw[i]);
                if (!seen[i] && !lenient) {
                    in.error("missing-key", type.name() + " needs a \"" + property.key() + "\"", start, in.end());
                }
            }
            if (raw[i] == null) {
                raw[i] = property.preset();
            }
        }
        return in.problems().errors() == errors && (there || !lenient) ? create() : null;
    }

    private @Nullable Record create() {
        try {
            return type.shape().create(raw);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (lenient && type.isAnchored() && dropAnchor()) {
                return create();
            }
            if (!blamesRest()) {
                in.error("invalid-value", message(e), start, in.end());
            }
            return null;
        }
    }

    /** Of two anchors the later goes: no schema for a model can say that there is at most one. */
    private boolean dropAnchor() {
        List<Property> anchors = type.properties().stream()
                .filter(p -> p.isAnchor() && raw[p.index()] != null)
                .toList();
        if (anchors.size() > 1) {
            raw[anchors.get(anchors.size() - 1).index()] = null;
        }
        return anchors.size() > 1;
    }

    /** What has no slot names the slot it stands by; the record that holds both rejects a name that it does not know. */
    private boolean blamesRest() {
        Slot rest = type.shape().rest();
        if (rest == null || !(raw[rest.index()] instanceof List<?> list)) {
            return false;
        }
        boolean found = false;
        in.enter(rest.name());
        @Nullable Object[] alone = raw.clone();
        type.shape().slots().stream().filter(s -> s.nothing() != null).forEach(s -> alone[s.index()] = null);
        for (int i = 0; i < list.size(); i++) {
            alone[rest.index()] = List.of(list.get(i));
            in.enter(i);
            try {
                type.shape().create(alone);
            } catch (IllegalArgumentException | NullPointerException e) {
                in.error("invalid-value", message(e), places.get(i)[0], places.get(i)[1]);
                found = true;
            }
            in.leave();
        }
        in.leave();
        return found;
    }

    static boolean isAbsent(@Nullable Object raw) {
        return raw == null || raw instanceof String s && Texts.isBlank(s);
    }

    /** What a constructor says. */
    static String message(RuntimeException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
