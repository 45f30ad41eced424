package dev.designdoc.json.internal;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.json.internal.tree.Lines;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.update.Correspondence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a value stand; what that takes is found once for all that are asked for. Thread-safe. */
final class Places {

    private final Node root;
    private final Node value;
    private final Lines lines;
    private final IdentityHashMap<Node, Correspondence> lists = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Map<String, Member>> objects = new IdentityHashMap<>();

    /** The places in a text of the tree {@code root}, which was read as {@code value}. */
    Places(String source, Node root, Node value) {
        this.root = root;
        this.value = value;
        this.lines = new Lines(source);
    }

    /** Where the part stands that a pointer leads to. */
    synchronized Optional<SourceRange> locate(List<String> steps) {
        Node node = root;
        Node known = value;
        for (String step : steps) {
            Node inner = child(known, step);
            // A record given as its line has its parts in that line.
            Node place = inner == null || node instanceof ScalarNode ? node : place(node, known, step);
            if (inner == null || place == null) {
                return Optional.empty();
            }
            node = place;
            known = inner;
        }
        return Optional.of(steps.isEmpty() ? lines.range(0, Integer.MAX_VALUE) : lines.range(node.start(), node.end()));
    }

    private @Nullable Node child(Node parent, String step) {
        if (parent instanceof ObjectNode object) {
            return member(object, step);
        }
        int index = parent instanceof ArrayNode ? index(step) : -1;
        return index >= 0 && index < ((ArrayNode) parent).elements().size() ? ((ArrayNode) parent).elements().get(index) : null;
    }

    private @Nullable Node place(Node node, Node known, String step) {
        if (node instanceof ObjectNode object) {
            return member(object, step);
        }
        if (node instanceof ArrayNode array && known instanceof ArrayNode list) {
            int index = lists.computeIfAbsent(array, k -> new Correspondence(array, list)).find(index(step));
            return index < 0 ? null : array.elements().get(index);
        }
        return null;
    }

    private @Nullable Node member(ObjectNode object, String key) {
        Member member = objects.computeIfAbsent(object, k -> {
            Map<String, Member> byKey = new HashMap<>();
            object.members().forEach(m -> byKey.putIfAbsent(m.key(), m));
            return byKey;
        }).get(key);
        return member == null ? null : member.value();
    }

    private static int index(String step) {
        boolean number = !step.isEmpty() && step.length() <= 9 && step.chars().allMatch(c -> c >= '0' && c <= '9')
                && (step.equals("0") || step.charAt(0) != '0');
        return number ? Integer.parseInt(step) : -1;
    }
}
