package dev.designdoc.internal.edit;

import java.util.List;
import java.util.Objects;

/** How much two sequences share at their beginning and, of what is left, at their end. */
public record Ends(int head, int tail) {

    /** Whether an element of the old sequence is one of the new. */
    private interface Same {
        boolean test(int old, int fresh);
    }

    public static Ends of(List<?> old, List<?> fresh) {
        return of(old.size(), fresh.size(), (i, k) -> Objects.equals(old.get(i), fresh.get(k)));
    }

    public static Ends of(String old, String fresh) {
        return of(old.length(), fresh.length(), (i, k) -> old.charAt(i) == fresh.charAt(k));
    }

    private static Ends of(int old, int fresh, Same same) {
        int most = Math.min(old, fresh);
        int head = 0;
        while (head < most && same.test(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same.test(old - 1 - tail, fresh - 1 - tail)) {
            tail++;
        }
        return new Ends(head, tail);
    }
}
