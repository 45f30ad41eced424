package dev.designdoc.json.internal;

import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.bind.Unwritable;
import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Pointer;
import dev.designdoc.json.internal.update.Patcher;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes a text to say another value: by the smallest patch that reads back right. */
final class Updater {

    /** After so many larger patches all of the document is written anew. */
    private static final int MAX_TRIES = 12;

    private final Reading.Way way;
    private final String source;
    private final Node root;
    private final Record old;

    Updater(Reading.Way way, String source, Node root, Record old) {
        this.way = way;
        this.source = source;
        this.root = root;
        this.old = old;
    }

    /**
     * A changed text.
     *
     * @param tries how many patches it took; 1 when the smallest one was right
     */
    record Updated(String text, int tries) {}

    Updated update(Record value) {
        Node before = Unbinder.unbind(old);
        Node wanted = Unbinder.unbind(value);
        Unwritable.check(wanted);
        Set<String> anew = new HashSet<>();
        for (int tries = 1; tries <= MAX_TRIES; tries++) {
            Edits edits = new Edits();
            new Patcher(way.syntax().layout(source, root, edits), anew).patch(root, before, wanted);
            String text = edits.apply(source);
            Record read = text == null ? null : way.read(text).record();
            if (text != null && value.equals(read)) {
                return new Updated(text, tries);
            }
            String wrong = read == null ? "" : difference(Unbinder.unbind(read), wanted);
            while (!anew.add(wrong)) {
                if (wrong.isEmpty()) {
                    return new Updated(way.syntax().write(value), tries + 1);
                }
                wrong = Pointer.parent(wrong);
            }
        }
        return new Updated(way.syntax().write(value), MAX_TRIES + 1);
    }

    /** The pointer of the smallest value of {@code wanted} that {@code read} does not have. */
    private static String difference(Node read, Node wanted) {
        Pointer at = new Pointer();
        descend(read, wanted, at);
        return at.toString();
    }

    private static void descend(@Nullable Node read, Node wanted, Pointer at) {
        if (read instanceof ObjectNode r && wanted instanceof ObjectNode w) {
            for (Member member : w.members()) {
                Member other = r.member(member.key());
                if (!member.equals(other)) {
                    at.push(member.key());
                    descend(other == null ? null : other.value(), member.value(), at);
                    return;
                }
            }
        } else if (read instanceof ArrayNode r && wanted instanceof ArrayNode w
                && r.elements().size() == w.elements().size()) {
            for (int i = 0; i < w.elements().size(); i++) {
                if (!r.elements().get(i).equals(w.elements().get(i))) {
                    at.push(i);
                    descend(r.elements().get(i), w.elements().get(i), at);
                    return;
                }
            }
        }
    }
}
