package dev.designdoc.internal.edit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Pairs the elements of a new list with those of an old one: equal ones first, then those that look alike. */
public final class Alignment {

    /** Beyond this many differing pairs, no other is tried. */
    private static final long MAX_CELLS = 4_000_000;

    private Alignment() {}

    /**
     * For each new element the position of the old one it stands for, in ascending order, or -1 for one that is new.
     */
    public static <T> int[] of(List<T> old, List<T> fresh, BiPredicate<T, T> alike) {
        int[] pairs = new int[fresh.size()];
        Arrays.fill(pairs, -1);
        Ends ends = Ends.of(old, fresh);
        for (int k = 0; k < ends.head(); k++) {
            pairs[k] = k;
        }
        for (int k = 1; k <= ends.tail(); k++) {
            pairs[fresh.size() - k] = old.size() - k;
        }
        equal(old, fresh, ends.head(), ends.tail(), pairs);
        alike(old, fresh, alike, pairs);
        return pairs;
    }

    /** A longest common subsequence of what is between the common head and tail. */
    private static <T> void equal(List<T> old, List<T> fresh, int head, int tail, int[] pairs) {
        int n = old.size() - head - tail;
        int m = fresh.size() - head - tail;
        if (n == 0 || m == 0 || (long) n * m > MAX_CELLS) {
            return;
        }
        // Numbers are compared sooner than what may be long.
        Map<T, Integer> known = new HashMap<>();
        int[] a = numbers(old.subList(head, head + n), known);
        int[] b = numbers(fresh.subList(head, head + m), known);
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = a[i] == b[j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a[i] == b[j]) {
                pairs[head + j++] = head + i++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** A number for each element, the same for those that are equal. */
    private static <T> int[] numbers(List<T> elements, Map<T, Integer> known) {
        return elements.stream().mapToInt(each -> known.computeIfAbsent(each, k -> known.size())).toArray();
    }

    /** Between pairs, as many as look alike; where as many are left on both sides, all. */
    private static <T> void alike(List<T> old, List<T> fresh, BiPredicate<T, T> alike, int[] pairs) {
        int from = 0;
        int oldFrom = 0;
        long tries = 0;
        for (int to = 0; to <= fresh.size(); to++) {
            if (to < fresh.size() && pairs[to] < 0) {
                continue;
            }
            int oldTo = to < fresh.size() ? pairs[to] : old.size();
            boolean all = to - from == oldTo - oldFrom;
            int next = oldFrom;
            for (int j = from; j < to && next < oldTo && tries < MAX_CELLS; j++) {
                int i = next;
                while (i < oldTo && !all && !alike.test(old.get(i), fresh.get(j))) {
                    i++;
                }
                tries += i - next;
                if (i < oldTo) {
                    pairs[j] = i;
                    next = i + 1;
                }
            }
            from = to + 1;
            oldFrom = oldTo + 1;
        }
    }

    /** The positions of the old elements, of {@code size}, that no new one stands for. */
    public static int[] left(int size, int[] pairs) {
        BitSet left = new BitSet(size);
        left.set(0, size);
        for (int pair : pairs) {
            if (pair >= 0) {
                left.clear(pair);
            }
        }
        return left.stream().toArray();
    }

    /** The old elements that no new one stands for, by value, for those that moved. */
    public static <T> Map<T, Integer> left(List<T> old, int[] pairs) {
        Map<T, Integer> left = new HashMap<>();
        for (int i : left(old.size(), pairs)) {
            left.putIfAbsent(old.get(i), i);
        }
        return left;
    }
}
