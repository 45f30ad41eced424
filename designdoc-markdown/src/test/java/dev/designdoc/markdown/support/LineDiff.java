package dev.designdoc.markdown.support;

import java.util.ArrayList;
import java.util.List;

/** The lines that differ between two texts, line ends included. */
public final class LineDiff {

    /** Lines next to each other that went and came, and where those began that went and those that came. */
    public record Hunk(int from, int to, List<String> removed, List<String> added) {}

    private LineDiff() {}

    /** The lines of a text without their ends. */
    public static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The lines with their ends. */
    public static List<String> rawLines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }

    /** The number of lines outside of the common head and tail. */
    public static int span(String before, String after) {
        List<String> a = lines(before);
        List<String> b = lines(after);
        int head = head(a, b);
        int tail = tail(a, b, head);
        return Math.max(a.size(), b.size()) - head - tail;
    }

    private static int head(List<String> a, List<String> b) {
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        return head;
    }

    private static int tail(List<String> a, List<String> b, int head) {
        int tail = 0;
        while (tail < a.size() - head && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    /** The smallest set of changed lines. */
    public static List<Hunk> of(List<String> before, List<String> after) {
        int head = head(before, after);
        int tail = tail(before, after, head);
        List<String> a = before.subList(head, before.size() - tail);
        List<String> b = after.subList(head, after.size() - tail);
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int k = b.size() - 1; k >= 0; k--) {
                // Blank lines are everywhere: what counts is that the others stay.
                int weight = a.get(i).isBlank() ? 1 : 1000;
                common[i][k] = a.get(i).equals(b.get(k))
                        ? common[i + 1][k + 1] + weight
                        : Math.max(common[i + 1][k], common[i][k + 1]);
                if (a.get(i).equals(b.get(k))) {
                    common[i][k] = Math.max(common[i][k], Math.max(common[i + 1][k], common[i][k + 1]));
                }
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int k = 0;
        int from = head;
        int to = head;
        while (i < a.size() || k < b.size()) {
            boolean same = i < a.size() && k < b.size() && a.get(i).equals(b.get(k))
                    && common[i][k] == common[i + 1][k + 1] + (a.get(i).isBlank() ? 1 : 1000);
            if (same) {
                if (!removed.isEmpty() || !added.isEmpty()) {
                    hunks.add(new Hunk(from, to, List.copyOf(removed), List.copyOf(added)));
                    removed.clear();
                    added.clear();
                }
                i++;
                k++;
                from = head + i;
                to = head + k;
            } else if (k == b.size() || i < a.size() && common[i + 1][k] >= common[i][k + 1]) {
                removed.add(a.get(i++));
            } else {
                added.add(b.get(k++));
            }
        }
        if (!removed.isEmpty() || !added.isEmpty()) {
            hunks.add(new Hunk(from, to, List.copyOf(removed), List.copyOf(added)));
        }
        return hunks;
    }
}
