package dev.designdoc.json.internal;

import java.util.Arrays;
import java.util.List;

/** Which elements of a new list are those of an old one, unchanged or changed in place. */
final class Alignment {

    /** Beyond that many comparisons elements in the middle are paired by position. */
    private static final long MAX_CELLS = 4_000_000;

    private static final int EQUAL = 100;
    private static final int ALIKE = 40;
    private static final int ANY = 1;

    private Alignment() {}

    /** For each new element the index of its old one, ascending, or -1 for one that is new. */
    static int[] align(List<Node> old, List<Node> wanted) {
        int[] pairs = new int[wanted.size()];
        Arrays.fill(pairs, -1);
        int start = 0;
        int oldEnd = old.size();
        int end = wanted.size();
        while (start < oldEnd && start < end && old.get(start).equals(wanted.get(start))) {
            pairs[start] = start;
            start++;
        }
        while (oldEnd > start && end > start && old.get(oldEnd - 1).equals(wanted.get(end - 1))) {
            pairs[--end] = --oldEnd;
        }
        middle(old.subList(start, oldEnd), wanted.subList(start, end), pairs, start);
        return pairs;
    }

    private static void middle(List<Node> old, List<Node> wanted, int[] pairs, int start) {
        int n = old.size();
        int m = wanted.size();
        if ((long) n * m > MAX_CELLS) {
            for (int i = 0; i < Math.min(n, m); i++) {
                pairs[start + i] = start + i;
            }
            return;
        }
        int[] oldHash = old.stream().mapToInt(Node::hashCode).toArray();
        int[] hash = wanted.stream().mapToInt(Node::hashCode).toArray();
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                int pair = best[i + 1][j + 1] + score(old.get(i), wanted.get(j), oldHash[i] == hash[j]);
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            int pair = best[i + 1][j + 1] + score(old.get(i), wanted.get(j), oldHash[i] == hash[j]);
            if (best[i][j] == pair) {
                pairs[start + j++] = start + i++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int score(Node old, Node wanted, boolean sameHash) {
        if (sameHash && old.equals(wanted)) {
            return EQUAL;
        }
        return alike(old, wanted) ? ALIKE : ANY;
    }

    /** Records that begin with the same name, texts that begin or end with the same words. */
    private static boolean alike(Node old, Node wanted) {
        if (old instanceof ObjectNode o && wanted instanceof ObjectNode w && !o.isEmpty() && !w.isEmpty()) {
            return o.members.get(0).equals(w.members.get(0));
        }
        if (old instanceof ScalarNode o && wanted instanceof ScalarNode w) {
            int length = Math.min(8, Math.min(o.text.length(), w.text.length()));
            return length > 0
                    && (o.text.regionMatches(0, w.text, 0, length)
                            || o.text.regionMatches(o.text.length() - length, w.text, w.text.length() - length, length));
        }
        return false;
    }
}
