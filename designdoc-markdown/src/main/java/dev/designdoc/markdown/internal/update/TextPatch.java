package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Replaces texts in place, changing only the lines that differ. */
public final class TextPatch {

    private final Lines lines;
    private final LineEdits edits;

    public TextPatch(Lines lines, LineEdits edits) {
        this.lines = lines;
        this.edits = edits;
    }

    /** Puts another text where {@code view} has one, if its lines can be told from what stands before them. */
    void text(View view, String fresh) {
        String old = Content.of(view);
        if (old.equals(fresh) || old.isEmpty() || fresh.isEmpty() || !view.closer().isEmpty()) {
            return;
        }
        int from = view.firstText();
        String[] before = old.split("\n", -1);
        String[] after = fresh.split("\n", -1);
        String first = lines.line(from);
        int at = first.lastIndexOf(before[0]);
        if (at < 0 || from + before.length > view.to()) {
            return;
        }
        String start = first.substring(0, at);
        boolean isOutdented = Texts.isBlank(start) && at > view.column() && IntStream.range(1, before.length)
                .anyMatch(k -> !before[k].isEmpty() && lines.line(from + k).equals(start + before[k]));
        String indent = isOutdented ? start : " ".repeat(view.column());
        edits.divide(edits.afterLast(view.to()));
        lines(from, List.of(before), List.of(after), k -> k == 0
                ? start + after[0]
                : after[k].isEmpty() ? "" : indent + after[k]);
    }

    /** Takes a text out, and leaves the label it stands after on its line. */
    public void remove(View view) {
        int from = view.from();
        if (view.offset() >= 0 && from < view.to()) {
            String line = lines.line(from);
            edits.replace(from, from + 1, Labels.withoutDash(line.substring(0, view.offset() - lines.start(from))));
            from++;
        }
        edits.delete(from, view.to());
    }

    /** Changes the pieces of a text between those at both ends that stay. */
    void pieces(List<View> views, String fresh) {
        List<View> pieces = views.stream().filter(v -> !v.isBlank()).toList();
        int from = 0;
        int first = 0;
        while (first < pieces.size() - 1 && fresh.startsWith(Content.of(pieces.get(first)) + "\n\n", from)) {
            from += Content.of(pieces.get(first++)).length() + 2;
        }
        int to = fresh.length();
        int last = pieces.size() - 1;
        while (last > first && endsWith(fresh, from, to, "\n\n" + Content.of(pieces.get(last)))) {
            to -= Content.of(pieces.get(last--)).length() + 2;
        }
        for (int i = first + 1; i <= last; i++) {
            edits.delete(pieces.get(i).from(), pieces.get(i).to());
        }
        text(pieces.get(first), fresh.substring(from, to));
    }

    private static boolean endsWith(String text, int from, int to, String end) {
        return to - end.length() >= from && text.startsWith(end, to - end.length());
    }

    /**
     * Puts lines where others stand, from the line {@code from} on.
     *
     * @param written what a new line looks like in the file
     */
    public void lines(int from, List<String> before, List<String> after, IntFunction<String> written) {
        Ends ends = Ends.of(before, after);
        int head = ends.head();
        int tail = ends.tail();
        // The first line may hold a marker or label, so it is changed rather than taken out or put before.
        if (head == 0 && tail > 0 && (tail == before.size() || tail == after.size())) {
            tail--;
        }
        int end = after.size() - tail;
        StringBuilder text = new StringBuilder();
        for (int k = head; k < end; k++) {
            text.append(k == head ? "" : "\n").append(written.apply(k));
        }
        int to = from + before.size() - tail;
        if (head == end) {
            edits.drop(from + head, to);
        } else if (from + head == to) {
            edits.insertAfter(to - 1, text.toString(), false);
        } else {
            edits.replace(from + head, to, text.toString());
        }
    }

    /** Puts a block where another stands; the blank lines around stay. */
    public void block(int from, int to, String fresh) {
        if (fresh.isEmpty()) {
            edits.delete(from, to);
            return;
        }
        int first = from;
        while (first < to && lines.isBlank(first)) {
            first++;
        }
        int end = to;
        while (end > first && lines.isBlank(end - 1)) {
            end--;
        }
        if (first == end) {
            edits.insertAfter(edits.afterLast(from) - 1, fresh, true);
            return;
        }
        List<String> before = new ArrayList<>();
        for (int i = first; i < end; i++) {
            before.add(lines.line(i));
        }
        List<String> after = List.of(fresh.split("\n", -1));
        lines(first, before, after, after::get);
    }
}
