package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Lines;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.update.Item.Fresh;
import dev.designdoc.json.internal.update.Item.Old;
import dev.designdoc.json.internal.update.Layout.Place;
import dev.designdoc.json.internal.update.Layout.Place.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes JSON, and flow collections of YAML: items between commas. */
public final class FlowLayout implements Layout {

    private final String source;
    private final Edits edits;
    private final FlowWriter writer;
    private final Lines lines;

    public FlowLayout(String source, Edits edits, FlowWriter writer) {
        this(source, edits, writer, new Lines(source));
    }

    private FlowLayout(String source, Edits edits, FlowWriter writer, Lines lines) {
        this.lines = lines;
        this.source = source;
        this.edits = edits;
        this.writer = writer;
    }

    /** The same, with another spelling of strings. */
    public FlowLayout withStrings(UnaryOperator<String> strings) {
        return new FlowLayout(source, edits, writer.withStrings(strings), lines);
    }

    @Override
    public Place place(Node collection, int start, int keyEnd) {
        return Place.FLOW;
    }

    @Override
    public int elementStart(ArrayNode array, int from, Node element) {
        return element.start();
    }

    @Override
    public void replace(Node node, Node value, Place place) {
        boolean compact = !(node instanceof ScalarNode)
                && !node.isEmpty()
                && lines.start(node.start()) == lines.start(node.end());
        StringBuilder out = new StringBuilder();
        if (node.start() == node.end() && place.kind() == Kind.FLOW) {
            out.append(' ');
        }
        (compact ? writer.onOneLine() : writer).write(out, value, indent(node));
        edits.replace(node.start(), node.end(), out.toString());
    }

    @Override
    public void spliceRuns(Node collection, List<Run> runs) {
        runs.forEach(run -> splice(collection, run));
    }

    private void splice(Node collection, Run run) {
        String lead = lead(collection, run);
        FlowWriter style = style(collection, lead);
        StringBuilder out = new StringBuilder();
        for (Fresh fresh : run.added) {
            if (!out.isEmpty()) {
                out.append(',').append(lead);
            }
            String base = lead.substring(SourceText.lastBreakEnd(lead));
            if (fresh.key() == null) {
                style.write(out, fresh.value(), base);
            } else {
                style.member(out, Member.of(fresh.key(), fresh.value()), base);
            }
        }
        if (!run.removed.isEmpty() && !run.added.isEmpty()) {
            edits.replace(run.removedStart(), run.removedEnd(), out.toString());
        } else if (run.previous != null) {
            int end = run.previous.end();
            if (run.added.isEmpty()) {
                edits.delete(end, run.removedEnd());
            } else {
                edits.insert(end, "," + lead + out);
            }
        } else if (run.next != null) {
            if (run.added.isEmpty()) {
                edits.delete(run.removedStart(), run.next.start());
            } else {
                edits.insert(run.next.start(), out + "," + lead);
            }
        }
    }

    /** The white space that its line begins with. */
    private String indent(Node node) {
        int start = lines.start(node.start());
        int end = start;
        while (end < node.start() && SourceText.isBlank(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }

    /** The white space before a new item: as before its neighbours. */
    private String lead(Node collection, Run run) {
        Old next = run.removed.isEmpty() ? run.next : run.removed.get(0);
        Old sample = run.previous != null && next != null ? next : run.previous != null ? run.previous : next;
        String space = sample == null ? "" : SourceText.spaceBefore(source, sample.start());
        int line = SourceText.lastBreakEnd(space);
        if (line > 0) {
            return writer.lineEnd() + space.substring(line);
        }
        // The first item of a line has no space to tell by, but what holds it may stand close to a colon or a comma.
        boolean tells = sample == null || source.charAt(sample.start() - 1) == ',' || !space.isEmpty();
        return tells || collection.start() > 0 && ":,".indexOf(source.charAt(collection.start() - 1)) >= 0 ? space : " ";
    }

    private FlowWriter style(Node collection, String lead) {
        FlowWriter style = SourceText.lastBreakEnd(lead) > 0 ? writer : writer.onOneLine();
        String colon = collection instanceof ObjectNode o && !o.isEmpty() ? colon(o.members().get(0)) : null;
        return colon == null ? style : style.withColon(colon);
    }

    private @Nullable String colon(Member sample) {
        String between = source.substring(sample.end(), Math.max(sample.end(), sample.value().start()));
        return between.strip().equals(":") && SourceText.lastBreakEnd(between) == 0 ? between : null;
    }
}
