package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Which element of a text became which element of the value: normal form drops blank strings, and sorts and joins what
 * has no slot.
 */
public final class Correspondence {

    private Correspondence() {}

    /** For each element of {@code value} its index in {@code node}, ascending; empty when there is no such mapping. */
    public static int[] of(ArrayNode node, ArrayNode value) {
        List<Node> elements = node.elements();
        boolean drops = elements.size() != value.elements().size();
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!drops || !(elements.get(i) instanceof ScalarNode s && s.text().isBlank())) {
                present.add(i);
            }
        }
        if (present.size() != value.elements().size()) {
            return new int[0];
        }
        int[] origin = new int[present.size()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = present.get(i);
            if (!resemble(elements.get(origin[i]), value.elements().get(i))) {
                return new int[0];
            }
        }
        return origin;
    }

    /** The index in {@code node} of the element that became element {@code index} of {@code value}, or -1. */
    public static int find(ArrayNode node, ArrayNode value, int index) {
        int[] origin = of(node, value);
        if (origin.length > 0) {
            return index < origin.length ? origin[index] : -1;
        }
        Node wanted = value.elements().get(index);
        int only = -1;
        for (int i = 0; i < node.elements().size(); i++) {
            if (resemble(node.elements().get(i), wanted)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    /** Whether no string that both have has other words. Anchors may move. */
    private static boolean resemble(Node node, Node value) {
        if (!(node instanceof ObjectNode n && value instanceof ObjectNode v)) {
            return true;
        }
        for (Member member : n.members()) {
            Member other = v.member(member.key());
            boolean anchor = member.key().equals("after") || member.key().equals("under");
            if (!anchor && other != null
                    && member.value() instanceof ScalarNode a
                    && other.value() instanceof ScalarNode b
                    && !sameWords(a.text(), b.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWords(String a, String b) {
        int i = 0;
        int j = 0;
        while (true) {
            i = nextWord(a, i);
            j = nextWord(b, j);
            if (i == a.length() || j == b.length()) {
                return i == a.length() && j == b.length();
            }
            if (a.charAt(i++) != b.charAt(j++)) {
                return false;
            }
        }
    }

    private static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
