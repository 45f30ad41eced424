package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which child of a node stands for which of another: elements by their order, texts by what they say, others by their keys. */
final class Pairs {

    private final List<Node> source;
    private final int[] pairs;
    private final @Nullable Node[] moved;
    private final boolean[] kept;

    private Pairs(List<Node> source, int size) {
        this.source = source;
        this.pairs = new int[size];
        Arrays.fill(pairs, -1);
        this.moved = new @Nullable Node[size];
        this.kept = new boolean[source.size()];
    }

    static Pairs of(List<Node> source, List<Node> wanted) {
        Pairs pairs = new Pairs(source, wanted.size());
        pairs.elements(wanted);
        // A text that stays is known by what it says, whatever it comes to stand after.
        pairs.match(wanted, node -> node.key() instanceof Key.Between ? node.value() : null);
        pairs.match(wanted, node -> node.key() instanceof Key.Element ? null : List.of(node.key(), node.kind()));
        return pairs;
    }

    /** The child of the source that stands for the {@code k}th wanted one, or null. */
    @Nullable Node sourceOf(int k) {
        return pairs[k] < 0 ? null : source.get(pairs[k]);
    }

    /** The child of the source that says what the {@code k}th wanted one says, and goes where it stood; or null. */
    @Nullable Node movedTo(int k) {
        return moved[k];
    }

    /** Whether a child of the source stands for any wanted one. */
    boolean isKept(int i) {
        return kept[i];
    }

    private void elements(List<Node> wanted) {
        List<Integer> old = elementsOf(source);
        List<Integer> fresh = elementsOf(wanted);
        List<Element> before = old.stream().map(i -> new Element(source.get(i))).toList();
        List<Element> after = fresh.stream().map(i -> new Element(wanted.get(i))).toList();
        int[] aligned = Alignment.of(before, after, Element::isAlike);
        Map<Element, Integer> left = Alignment.left(before, aligned);
        for (int j = 0; j < aligned.length; j++) {
            if (aligned[j] >= 0) {
                pair(old.get(aligned[j]), fresh.get(j));
            } else {
                Integer from = left.get(after.get(j));
                moved[fresh.get(j)] = from == null ? null : source.get(old.get(from));
            }
        }
    }

    private static List<Integer> elementsOf(List<Node> nodes) {
        List<Integer> elements = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).key() instanceof Key.Element) {
                elements.add(i);
            }
        }
        return elements;
    }

    /** Pairs what is left and has the same key, in order. */
    private void match(List<Node> wanted, Function<Node, @Nullable Object> key) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            Object own = kept[i] ? null : key.apply(source.get(i));
            if (own != null) {
                free.computeIfAbsent(own, k -> new ArrayDeque<>()).add(i);
            }
        }
        for (int k = 0; k < pairs.length && !free.isEmpty(); k++) {
            Object own = pairs[k] >= 0 ? null : key.apply(wanted.get(k));
            Integer i = own == null || !free.containsKey(own) ? null : free.get(own).poll();
            if (i != null) {
                pair(i, k);
            }
        }
    }

    private void pair(int i, int k) {
        pairs[k] = i;
        kept[i] = true;
    }

    /** An element, equal to another that says the same. */
    private record Element(@Nullable Object value, @Nullable Object words) {

        /** Drawn, so that nobody can write texts that have one hash code. */
        private static final int FACTOR = new SecureRandom().nextInt() | 1;

        Element(Node node) {
            this(node.value(), node.words());
        }

        @Override
        public int hashCode() {
            return String.valueOf(value).chars().reduce(0, (hash, c) -> hash * FACTOR + c);
        }

        boolean isAlike(Element other) {
            return words != null && words.equals(other.words);
        }
    }
}
