package dev.designdoc.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value without parts. */
final class ScalarNode extends Node {

    enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null"),
        /** What was reported where it was read, such as an alias. */
        BROKEN("a broken value");

        final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    final Kind kind;

    /** The characters of a string, anything else as written. */
    final String text;

    ScalarNode(Kind kind, String text, int start, int end) {
        super(start, end);
        this.kind = kind;
        this.text = text;
    }

    ScalarNode(Kind kind, String text) {
        this(kind, text, NOWHERE, NOWHERE);
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    @Override
    String description() {
        boolean shown = kind == Kind.NUMBER || kind == Kind.BOOLEAN;
        return shown && text.length() <= 20 ? "the " + kind.description.substring(2) + " " + text : kind.description;
    }

    @Override
    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScalarNode s && kind == s.kind && text.equals(s.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), text);
    }
}
