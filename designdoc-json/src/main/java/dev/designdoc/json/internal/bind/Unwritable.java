package dev.designdoc.json.internal.bind;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.Pointer;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts of a tree that neither JSON nor YAML can hold. */
public final class Unwritable {

    private final List<Diagnostic> found = new ArrayList<>();
    private final Pointer at = new Pointer();

    private Unwritable() {}

    /**
     * Does nothing when all of {@code root} can be written.
     *
     * @throws EncodeException with the paths of all texts that can't
     */
    public static void check(Node root) {
        Unwritable unwritable = new Unwritable();
        unwritable.visit(root);
        if (!unwritable.found.isEmpty()) {
            throw new EncodeException(unwritable.found);
        }
    }

    private void visit(Node node) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                at.push(member.key());
                visit(member.value());
                at.pop();
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                at.push(i);
                visit(array.elements().get(i));
                at.pop();
            }
        } else if (node instanceof ScalarNode scalar) {
            int lone = Surrogates.firstLone(scalar.text());
            if (lone >= 0) {
                found.add(Diagnostic.unwritable(
                        "lone-surrogate", Surrogates.message(scalar.text(), lone), at.toString()));
            }
        }
    }
}
