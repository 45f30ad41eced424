package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a text became which element of the value: normal form drops blank strings, and sorts and joins what
 * has no slot.
 */
public final class Correspondence {

    private static final Pattern SPACE = Pattern.compile("[\\x00-\\x20]+");

    private final ArrayNode node;
    private final ArrayNode value;
    private final int[] origin;
    private @Nullable Map<Map<String, String>, List<Integer>> said;

    /** That of the elements of {@code node} and of the {@code value} it was read as. */
    public Correspondence(ArrayNode node, ArrayNode value) {
        this.node = node;
        this.value = value;
        this.origin = of(node, value);
    }

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

    /** The index in the text of the element that became element {@code index} of the value, or -1. */
    public int find(int index) {
        if (origin.length > 0) {
            return index < origin.length ? origin[index] : -1;
        }
        Node wanted = value.elements().get(index);
        int only = -1;
        for (Map<String, String> words : Set.copyOf(List.of(said(wanted), Map.<String, String>of()))) {
            for (int like : said().getOrDefault(words, List.of())) {
                if (resemble(node.elements().get(like), wanted)) {
                    if (only >= 0) {
                        return -1;
                    }
                    only = like;
                }
            }
        }
        return only;
    }

    /** Where the elements of the text are that say the same. */
    private Map<Map<String, String>, List<Integer>> said() {
        Map<Map<String, String>, List<Integer>> known = said;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < node.elements().size(); i++) {
                known.computeIfAbsent(said(node.elements().get(i)), k -> new ArrayList<>()).add(i);
            }
            said = known;
        }
        return known;
    }

    /** The words of its strings; none where it is no object. */
    private static Map<String, String> said(Node element) {
        Map<String, String> words = new HashMap<>();
        for (Member member : element instanceof ObjectNode object ? object.members() : List.<Member>of()) {
            if (!isAnchor(member) && member.value() instanceof ScalarNode s && s.isString() && !s.text().isBlank()) {
                words.put(member.key(), SPACE.matcher(s.text()).replaceAll(""));
            }
        }
        return words;
    }

    private static boolean isAnchor(Member member) {
        return member.key().equals("after") || member.key().equals("under");
    }

    /** Whether no string that both have has other words. Anchors may move. */
    private static boolean resemble(Node node, Node value) {
        if (!(node instanceof ObjectNode n && value instanceof ObjectNode v)) {
            return true;
        }
        for (Member member : n.members()) {
            Member other = v.member(member.key());
            if (!isAnchor(member) && other != null
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
