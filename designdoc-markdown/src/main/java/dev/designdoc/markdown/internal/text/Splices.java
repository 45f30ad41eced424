package dev.designdoc.markdown.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes within lines, several of one line together, that become changes of lines. */
public final class Splices {

    private final LineEdits edits;
    private final Lines lines;
    private final List<Splice> splices = new ArrayList<>();

    private record Splice(Span at, String text) {}

    /** Changes for {@code edits} of these lines. */
    public Splices(Lines lines, LineEdits edits) {
        this.lines = lines;
        this.edits = edits;
    }

    /** The changes of whole lines, which are made at once. */
    public LineEdits lines() {
        return edits;
    }

    /** The source. */
    public Lines source() {
        return lines;
    }

    public void replace(Span at, String text) {
        splices.add(new Splice(at, text));
    }

    public void insert(int offset, String text) {
        replace(new Span(offset, offset), text);
    }

    /**
     * Makes the changes.
     *
     * @throws LineEdits.Conflict when two of them overlap, or change a line that is changed as a whole
     */
    public void apply() {
        splices.sort(Comparator.comparingInt((Splice s) -> s.at.from()).thenComparingInt(s -> s.at.to()));
        for (int i = 0; i < splices.size(); ) {
            int first = lines.lineOf(splices.get(i).at.from());
            int last = first;
            int done = lines.start(first);
            StringBuilder text = new StringBuilder();
            for (; i < splices.size() && lines.lineOf(splices.get(i).at.from()) <= last; i++) {
                Splice splice = splices.get(i);
                if (splice.at.from() < done) {
                    throw new LineEdits.Conflict(last);
                }
                text.append(lines.text(), done, splice.at.from()).append(splice.text);
                done = splice.at.to();
                last = Math.max(last, lines.lineOf(done));
            }
            edits.replace(first, last + 1, text.append(lines.text(), done, lines.end(last)).toString());
        }
        splices.clear();
    }
}
