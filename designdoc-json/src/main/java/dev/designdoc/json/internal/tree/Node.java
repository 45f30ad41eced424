package dev.designdoc.json.internal.tree;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON or YAML text and where it stands.
 *
 * <p>Two nodes are equal when they say the same, wherever they stand.
 */
public sealed interface Node {

    /** The offset of a node that was made from a record. */
    int NOWHERE = -1;

    /** No template is nested as deep; a deeper text is refused before it exhausts the stack. */
    int MAX_DEPTH = 200;

    /** The offset of its first character. */
    int start();

    /** The offset after its last character. */
    int end();

    /** What this is, for a message: {@code an array}. */
    String description();

    /** Whether there is nothing in it. */
    boolean isEmpty();

    /** What a scalar is. */
    enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    /** A key, where it stands, and its value. */
    record Member(String key, int start, int end, Node value) {

        /** A member that stands nowhere yet. */
        public static Member of(String key, Node value) {
            return new Member(key, NOWHERE, NOWHERE, value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member m && key.equals(m.key) && value.equals(m.value);
        }

        @Override
        public int hashCode() {
            return key.hashCode() * 31 + value.hashCode();
        }
    }

    /**
     * An object: members in their order.
     *
     * @param record what the object was made from; null when it was read
     */
    record ObjectNode(List<Member> members, @Nullable Record record, int start, int end) implements Node {

        /** The member of that key, or null. */
        public @Nullable Member member(String key) {
            for (Member member : members) {
                if (member.key.equals(key)) {
                    return member;
                }
            }
            return null;
        }

        @Override
        public String description() {
            return "an object";
        }

        @Override
        public boolean isEmpty() {
            return members.isEmpty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectNode o && members.equals(o.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }
    }

    /** An array: elements in their order. */
    record ArrayNode(List<Node> elements, int start, int end) implements Node {

        @Override
        public String description() {
            return "an array";
        }

        @Override
        public boolean isEmpty() {
            return elements.isEmpty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ArrayNode a && elements.equals(a.elements);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }
    }

    /**
     * A value without parts.
     *
     * @param text the characters of a string, anything else as written
     */
    record ScalarNode(Kind kind, String text, int start, int end) implements Node {

        /** A string that stands nowhere yet. */
        public static ScalarNode of(String text) {
            return of(Kind.STRING, text);
        }

        /** A scalar that stands nowhere yet. */
        public static ScalarNode of(Kind kind, String text) {
            return new ScalarNode(kind, text, NOWHERE, NOWHERE);
        }

        public boolean isString() {
            return kind == Kind.STRING;
        }

        @Override
        public String description() {
            boolean shown = kind == Kind.NUMBER || kind == Kind.BOOLEAN;
            return shown && text.length() <= 20 ? "the " + kind.description.substring(2) + " " + text : kind.description;
        }

        @Override
        public boolean isEmpty() {
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
}
