package dev.designdoc.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object: members in their order. */
final class ObjectNode extends Node {

    /** A key, where it stands, and its value. */
    record Member(String key, int start, int end, Node value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member m && key.equals(m.key) && value.equals(m.value);
        }

        @Override
        public int hashCode() {
            return key.hashCode() * 31 + value.hashCode();
        }
    }

    final List<Member> members;

    /** What the object was made from; null when it was read. */
    final @Nullable Record record;

    ObjectNode(List<Member> members, int start, int end) {
        super(start, end);
        this.members = members;
        this.record = null;
    }

    ObjectNode(List<Member> members, Record record) {
        super(NOWHERE, NOWHERE);
        this.members = members;
        this.record = record;
    }

    @Nullable Member member(String key) {
        for (Member member : members) {
            if (member.key.equals(key)) {
                return member;
            }
        }
        return null;
    }

    @Override
    String description() {
        return "an object";
    }

    @Override
    boolean isEmpty() {
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
