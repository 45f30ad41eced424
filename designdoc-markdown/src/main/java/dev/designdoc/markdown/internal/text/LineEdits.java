package dev.designdoc.markdown.internal.text;

import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes to the lines of a source, collected and then made at once; every other line stays as it is. */
public final class LineEdits {

    private final Lines lines;
    private final Map<Integer, String> replaced = new TreeMap<>();
    private final State[] states;
    private final Map<Integer, List<Insertion>> after = new HashMap<>();
    private final Map<Integer, List<Insertion>> before = new HashMap<>();
    /** Lines that another block begins on than before. */
    private final Set<Integer> boundaries = new HashSet<>();
    private final String lineEnd;
    private int asked = -1;
    private int answer;

    private enum State { KEPT, REPLACED, DROPPED, DELETED }

    private record Insertion(String text, boolean spaced) {}

    /** Two changes of one line, which a larger unit has to make at once. */
    public static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Conflict(int line) {
            super("line " + (line + 1) + " is changed twice", null, false, false);
        }
    }

    public LineEdits(Lines lines) {
        this.lines = lines;
        this.states = new State[lines.count()];
        Arrays.fill(states, State.KEPT);
        this.lineEnd = lines.count() == 0 || terminator(0).isEmpty() ? "\n" : terminator(0);
    }

    /** Replaces lines by others; no blank lines are added or taken. */
    public void replace(int from, int to, String text) {
        for (int i = from; i < to; i++) {
            mark(i, i == from ? State.REPLACED : State.DROPPED);
        }
        replaced.put(from, text);
    }

    /** Takes lines out; blank lines around them stay. */
    public void drop(int from, int to) {
        for (int i = from; i < to; i++) {
            mark(i, State.DROPPED);
        }
    }

    /** Deletes a block, and the blank lines that would double what divides its neighbours. */
    public void delete(int from, int to) {
        int first = from;
        while (first < to && lines.isBlank(first)) {
            first++;
        }
        int end = to;
        while (end > first && lines.isBlank(end - 1)) {
            end--;
        }
        // Blank lines around the block are settled when all that is deleted is known.
        for (int i = first; i < end; i++) {
            mark(i, State.DELETED);
        }
    }

    /** Deletes lines, and all blank ones among them. */
    public void deleteAll(int from, int to) {
        for (int i = from; i < to; i++) {
            mark(i, State.DELETED);
        }
    }

    /** Tells that what stands before {@code line} now may need a blank line to end there. */
    public void divide(int line) {
        boundaries.add(line);
    }

    private void mark(int line, State state) {
        if (states[line] != State.KEPT) {
            throw new Conflict(line);
        }
        states[line] = state;
    }

    /** Inserts lines after one, with a blank line between them where they are a block of their own. */
    public void insertAfter(int line, String text, boolean spaced) {
        after.computeIfAbsent(line, k -> new ArrayList<>()).add(new Insertion(text, spaced));
    }

    /** Inserts lines before one. */
    public void insertBefore(int line, String text, boolean spaced) {
        before.computeIfAbsent(line, k -> new ArrayList<>()).add(new Insertion(text, spaced));
    }

    /** Whether a line goes. */
    public boolean isGone(int line) {
        return states[line] == State.DROPPED || states[line] == State.DELETED;
    }

    /** Changes the texts inserted before or after a line. */
    public void changeInserted(int line, boolean isAfter, UnaryOperator<String> change) {
        List<Insertion> there = (isAfter ? after : before).get(line);
        if (there != null) {
            there.replaceAll(insertion -> new Insertion(change.apply(insertion.text()), insertion.spaced()));
        }
    }

    public boolean isEmpty() {
        return replaced.isEmpty() && after.isEmpty() && before.isEmpty()
                && Arrays.stream(states).allMatch(s -> s == State.KEPT);
    }

    /** The line after the last one before {@code line} that is not blank. */
    public int afterLast(int line) {
        // Many insertions after one line ask for the same.
        if (line != asked) {
            int at = line;
            while (at > 0 && lines.isBlank(at - 1)) {
                at--;
            }
            asked = line;
            answer = at;
        }
        return answer;
    }

    private String terminator(int line) {
        return lines.text().substring(lines.end(line), lines.start(line + 1));
    }

    /** The changed text. */
    public String apply() {
        return isEmpty() ? lines.text() : apply(false);
    }

    /** The changed text, with a blank line where blocks meet that did not. */
    public String applyApart() {
        return isEmpty() ? lines.text() : apply(true);
    }

    private String apply(boolean apart) {
        List<Out> out = new ArrayList<>();
        insert(out, after.get(-1), lines.count() > 0);
        int textLine = 0;
        for (int i = 0; i < lines.count(); ) {
            int untouched = apart || i < textLine ? i : untouched(i);
            if (untouched > i) {
                out.add(new Out(lines.text().substring(lines.start(i), lines.end(untouched - 1)), terminator(untouched - 1)));
                i = untouched;
            }
            if (apart && boundaries.contains(i) && meets(out, i)) {
                out.add(Out.BLANK);
            }
            if (i >= textLine) {
                textLine = afterBlank(i);
                if (textLine < lines.count() && states[textLine] == State.DELETED) {
                    i = gap(out, i);
                    if (apart && meets(out, i)) {
                        out.add(Out.BLANK);
                    }
                    continue;
                }
            }
            insertHere(out, before.get(i));
            switch (states[i]) {
                case KEPT -> out.add(new Out(lines.line(i), terminator(i)));
                case REPLACED -> {
                    int old = i;
                    for (String line : split(replaced.getOrDefault(i, ""))) {
                        out.add(new Out(line, terminator(old)));
                        old += old + 1 < states.length && states[old + 1] == State.DROPPED ? 1 : 0;
                    }
                }
                default -> { }
            }
            insert(out, after.get(i), followedByText(i + 1));
            i++;
        }
        return join(out);
    }

    /** The last line of text from {@code from} on before one that anything happens to, or {@code from}. */
    private int untouched(int from) {
        int end = from;
        while (end < lines.count() && states[end] == State.KEPT && !before.containsKey(end) && !after.containsKey(end)) {
            end++;
        }
        while (end > from && lines.isBlank(end - 1)) {
            end--;
        }
        return Math.max(from, end - 1);
    }

    /** Whether no blank line divides what is written so far from a line. */
    private boolean meets(List<Out> out, int line) {
        return !out.isEmpty() && !Texts.isBlank(out.get(out.size() - 1).text()) && followedByText(line);
    }

    /** The first line from {@code from} on that is not blank, or something happens to. */
    private int afterBlank(int from) {
        int at = from;
        while (at < lines.count() && states[at] == State.KEPT && lines.isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Leaves of the blank lines around deleted blocks those before them, or those after where there were none. */
    private int gap(List<Out> out, int from) {
        int end = from;
        while (end < lines.count()
                && (states[end] == State.DELETED || states[end] == State.KEPT && lines.isBlank(end))) {
            end++;
        }
        int firstDeleted = from;
        while (states[firstDeleted] != State.DELETED) {
            firstDeleted++;
        }
        int lastDeleted = end - 1;
        while (states[lastDeleted] != State.DELETED) {
            lastDeleted--;
        }
        boolean atStart = out.isEmpty();
        boolean atEnd = end == lines.count();
        boolean filled = false;
        for (int i = firstDeleted; i <= lastDeleted; i++) {
            filled |= before.containsKey(i) || after.containsKey(i);
        }
        for (int i = from; i < end; i++) {
            insertHere(out, before.get(i));
            boolean keeps = filled
                    ? i < firstDeleted || i > lastDeleted
                    : atEnd
                            ? i > lastDeleted
                            : !atStart && (firstDeleted > from ? i < firstDeleted : i > lastDeleted);
            if (keeps && states[i] == State.KEPT) {
                // The blank line put after an insertion is this one.
                if (!out.isEmpty() && i > lastDeleted && out.get(out.size() - 1).equals(Out.BLANK)) {
                    out.remove(out.size() - 1);
                }
                out.add(new Out(lines.line(i), terminator(i)));
            }
            insert(out, after.get(i), followedByText(end));
        }
        return end;
    }

    private boolean followedByText(int line) {
        return line < lines.count() && !lines.isBlank(line) && states[line] != State.DELETED;
    }

    private void insertHere(List<Out> out, @Nullable List<Insertion> insertions) {
        if (insertions != null) {
            for (Insertion insertion : insertions) {
                for (String line : split(insertion.text())) {
                    out.add(new Out(line, null));
                }
                if (insertion.spaced()) {
                    out.add(Out.BLANK);
                }
            }
        }
    }

    private void insert(List<Out> out, @Nullable List<Insertion> insertions, boolean textFollows) {
        if (insertions == null) {
            return;
        }
        for (Insertion insertion : insertions) {
            if (insertion.spaced() && !out.isEmpty() && !out.get(out.size() - 1).text().isEmpty()) {
                out.add(Out.BLANK);
            }
            for (String line : split(insertion.text())) {
                out.add(new Out(line, null));
            }
        }
        if (textFollows && insertions.get(insertions.size() - 1).spaced()) {
            out.add(Out.BLANK);
        }
    }

    private static String[] split(String text) {
        return text.split("\n", -1);
    }

    /** A line of the result, or lines as they were; a null end is that of the file's first line. */
    private record Out(String text, @Nullable String end) {
        static final Out BLANK = new Out("", null);
    }

    private String join(List<Out> out) {
        StringBuilder text = new StringBuilder(lines.text().length() + 64);
        text.append(lines.text(), 0, Math.min(lines.start(0), lines.text().length()));
        boolean finalEnd = lines.count() == 0 || !terminator(lines.count() - 1).isEmpty();
        for (int i = 0; i < out.size(); i++) {
            Out line = out.get(i);
            text.append(line.text());
            boolean last = i + 1 == out.size();
            String end = line.end() == null || line.end().isEmpty() && !last ? lineEnd : line.end();
            text.append(last && !finalEnd ? "" : last && end.isEmpty() && finalEnd ? lineEnd : end);
        }
        return text.toString();
    }
}
