package dev.designdoc.json.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Pointer;
import dev.designdoc.json.internal.update.Item.Fresh;
import dev.designdoc.json.internal.update.Item.Old;
import dev.designdoc.json.internal.update.Layout.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks three trees at once, what the text holds, what it says in normal form, and what it is to say, and changes the
 * text where the last two differ.
 */
public final class Patcher {

    private final Layout layout;
    private final Set<String> anew;
    private final Pointer at = new Pointer();

    /**
     * A patcher of one text.
     *
     * @param anew the pointers of values to write anew, whether they differ or not
     */
    public Patcher(Layout layout, Set<String> anew) {
        this.layout = layout;
        this.anew = anew;
    }

    public void patch(Node root, Node old, Node wanted) {
        value(root, old, wanted, Place.ROOT);
    }

    private void value(Node node, Node old, Node wanted, Place place) {
        if (!anew.isEmpty() && anew.contains(at.toString())) {
            layout.replace(node, wanted, place);
        } else if (node instanceof ObjectNode n && old instanceof ObjectNode o && wanted instanceof ObjectNode w) {
            object(n, o, w, place);
        } else if (node instanceof ArrayNode n && old instanceof ArrayNode o && wanted instanceof ArrayNode w) {
            array(n, o, w, place);
        } else if (!old.equals(wanted)) {
            layout.replace(node, LineStrings.like(node, wanted), place);
        }
    }

    private void object(ObjectNode node, ObjectNode old, ObjectNode wanted, Place place) {
        List<Item> items = new ArrayList<>();
        boolean removes = false;
        for (Member member : node.members()) {
            // What says nothing, such as null, is no part of the old value, and stays.
            boolean kept = wanted.member(member.key()) != null || old.member(member.key()) == null;
            items.add(new Old(member.key(), member.start(), member.value().end(), kept));
            removes |= !kept;
        }
        boolean adds = add(items, old, wanted);
        if ((removes || adds) && !keepsAny(items)) {
            layout.replace(node, wanted, place);
            return;
        }
        for (Member member : node.members()) {
            Member target = wanted.member(member.key());
            if (target != null) {
                at.push(member.key());
                member(node, member, old.member(member.key()), target);
                at.pop();
            }
        }
        if (removes || adds) {
            layout.splice(node, items);
        }
    }

    private void member(ObjectNode node, Member member, @Nullable Member old, Member wanted) {
        Place place = layout.place(node, member.start(), member.end());
        if (old == null) {
            layout.replace(member.value(), wanted.value(), place);
        } else {
            value(member.value(), old.value(), wanted.value(), place);
        }
    }

    /** Puts in what is wanted and not there, each after the one before it in the order of the template. */
    private static boolean add(List<Item> items, ObjectNode old, ObjectNode wanted) {
        boolean adds = false;
        int next = 0;
        for (Member member : wanted.members()) {
            int there = indexOf(items, member.key());
            if (there >= 0) {
                next = there + 1;
            } else if (!member.equals(old.member(member.key()))) {
                items.add(next++, new Fresh(member.key(), member.value()));
                adds = true;
            }
        }
        return adds;
    }

    private static int indexOf(List<Item> items, String key) {
        for (int i = 0; i < items.size(); i++) {
            if (key.equals(items.get(i).key())) {
                return i;
            }
        }
        return -1;
    }

    private void array(ArrayNode node, ArrayNode old, ArrayNode wanted, Place place) {
        int[] origin = Correspondence.of(node, old);
        if (origin.length == 0) {
            if (!old.equals(wanted)) {
                layout.replace(node, wanted, place);
            }
            return;
        }
        int[] pairs = Alignment.of(old.elements(), wanted.elements(), Likeness::alike);
        boolean[] leaves = new boolean[node.elements().size()];
        for (int o : origin) {
            leaves[o] = true;
        }
        for (int o : pairs) {
            if (o >= 0) {
                leaves[origin[o]] = false;
            }
        }
        List<Item> items = items(node, leaves, wanted, origin, pairs);
        boolean splices = !items.stream().allMatch(i -> i instanceof Old o && o.kept());
        if (splices && !keepsAny(items)) {
            layout.replace(node, wanted, place);
            return;
        }
        elements(node, old, wanted, origin, pairs);
        if (splices) {
            layout.splice(node, items);
        }
    }

    /** The elements of the text and those to put in, each of these after the one that is to be before it. */
    private List<Item> items(ArrayNode node, boolean[] leaves, ArrayNode wanted, int[] origin, int[] pairs) {
        List<Item> items = new ArrayList<>();
        int there = 0;
        for (int w = 0; w < pairs.length; w++) {
            if (pairs[w] < 0) {
                items.add(new Fresh(null, LineStrings.beside(node.elements(), there - 1, wanted.elements().get(w))));
            }
            for (; pairs[w] >= 0 && there <= origin[pairs[w]]; there++) {
                items.add(old(node, there, leaves[there]));
            }
        }
        for (; there < leaves.length; there++) {
            items.add(old(node, there, leaves[there]));
        }
        return items;
    }

    private Old old(ArrayNode node, int i, boolean leaves) {
        Node element = node.elements().get(i);
        int from = i == 0 ? node.start() : node.elements().get(i - 1).end();
        return new Old(null, layout.elementStart(node, from, element), element.end(), !leaves);
    }

    private void elements(ArrayNode node, ArrayNode old, ArrayNode wanted, int[] origin, int[] pairs) {
        for (int w = 0; w < pairs.length; w++) {
            if (pairs[w] >= 0) {
                int i = origin[pairs[w]];
                int start = old(node, i, false).start();
                at.push(w);
                value(node.elements().get(i), old.elements().get(pairs[w]),
                        wanted.elements().get(w), layout.place(node, start, start));
                at.pop();
            }
        }
    }

    private static boolean keepsAny(List<Item> items) {
        return items.stream().anyMatch(i -> i instanceof Old o && o.kept());
    }
}
