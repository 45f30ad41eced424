package dev.designdoc.examples;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts. */
final class Changes {

    private Changes() {}

    /** The lines outside the common head and tail: the old ones with a minus, then the new ones with a plus. */
    static List<String> between(String before, String after) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> now = List.of(after.split("\n", -1));
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> changes = new ArrayList<>();
        old.subList(head, old.size() - tail).forEach(line -> changes.add("- " + line));
        now.subList(head, now.size() - tail).forEach(line -> changes.add("+ " + line));
        return changes;
    }
}
