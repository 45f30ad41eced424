package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;

/** Whether an element of a list is probably another one, changed. */
final class Likeness {

    private static final int LETTERS = 8;

    private Likeness() {}

    /** Records that begin with the same name, texts that begin or end with the same words. */
    static boolean alike(Node old, Node wanted) {
        if (old instanceof ObjectNode o && wanted instanceof ObjectNode w && !o.isEmpty() && !w.isEmpty()) {
            return o.members().get(0).equals(w.members().get(0));
        }
        if (old instanceof ScalarNode o && wanted instanceof ScalarNode w) {
            String a = o.text();
            String b = w.text();
            int length = Math.min(LETTERS, Math.min(a.length(), b.length()));
            return length > 0
                    && (a.regionMatches(0, b, 0, length)
                            || a.regionMatches(a.length() - length, b, b.length() - length, length));
        }
        return false;
    }
}
