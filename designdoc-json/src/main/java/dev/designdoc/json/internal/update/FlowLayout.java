package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Lines;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.update.FlowWriter.Spacing;
import dev.designdoc.json.internal.update.Item.Fresh;
import dev.designdoc.json.internal.update.Item.Old;
import dev.designdoc.json.internal.update.Layout.Place;
import dev.designdoc.json.internal.update.Layout.Place.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes JSON, and flow collections of YAML: items between commas. */
public final class FlowLayout implements Layout {

    /** So many siblings are asked. */
    private static final int MOST = 100;

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
        boolean compact = !(node instanceof ScalarNode) && !node.isEmpty() && isOnOneLine(node);
        StringBuilder out = new StringBuilder();
        if (node.start() == node.end() && place.kind() == Kind.FLOW) {
            out.append(' ');
        }
        (compact ? writer.onOneLine() : writer).write(out, value, indent(node));
        edits.replace(node.start(), node.end(), out.toString());
    }

    @Override
    public void spliceRuns(Node collection, List<Run> runs) {
        // By what they say, since nodes of one hash code can't be sorted.
        Map<String, Node> there = new HashMap<>();
        if (collection instanceof ArrayNode array && runs.stream().anyMatch(run -> !run.added.isEmpty())) {
            array.elements().stream().filter(e -> !(e instanceof ScalarNode)).forEach(e -> there.put(text(e), e));
        }
        runs.forEach(run -> splice(collection, run, there));
    }

    private String text(Node node) {
        StringBuilder out = new StringBuilder();
        writer.onOneLine().write(out, node, "");
        return out.toString();
    }

    private void splice(Node collection, Run run, Map<String, Node> there) {
        String lead = lead(collection, run);
        String base = lead.substring(SourceText.lastBreakEnd(lead));
        StringBuilder out = new StringBuilder();
        for (Fresh fresh : run.added) {
            if (!out.isEmpty()) {
                out.append(',').append(lead);
            }
            Node moved = there.isEmpty() ? null : there.get(text(fresh.value()));
            FlowWriter style = style(collection, lead, fresh.value());
            if (fresh.key() != null) {
                style.member(out, Member.of(fresh.key(), fresh.value()), base);
            } else if (moved != null) {
                out.append(source, moved.start(), moved.end());
            } else {
                style.write(out, fresh.value(), base);
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

    /** The first object or array of a collection that is one as {@code fresh} is, or null. */
    public static @Nullable Node like(Node fresh, Node collection) {
        Stream<Node> values = collection instanceof ObjectNode o
                ? o.members().stream().map(Member::value)
                : ((ArrayNode) collection).elements().stream();
        return values.limit(MOST)
                .filter(n -> n.getClass() == fresh.getClass() && !(n instanceof ScalarNode) && !n.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** A value on one line, in the style of its like in a collection. */
    public String onOneLine(Node fresh, Node collection) {
        StringBuilder out = new StringBuilder();
        style(collection, "", fresh).write(out, fresh, "");
        return out.toString();
    }

    private FlowWriter style(Node collection, String lead, Node fresh) {
        Node like = like(fresh, collection);
        boolean onOneLine = SourceText.lastBreakEnd(lead) == 0 || like != null && isOnOneLine(like);
        FlowWriter style = onOneLine ? writer.onOneLine() : writer;
        Node sample = like instanceof ObjectNode ? like : collection;
        return sample instanceof ObjectNode object && !object.isEmpty() ? style.withSpacing(spacing(object)) : style;
    }

    private boolean isOnOneLine(Node node) {
        return lines.start(node.start()) == lines.start(node.end());
    }

    private Spacing spacing(ObjectNode sample) {
        Member first = sample.members().get(0);
        Spacing usual = writer.spacing();
        String colon = between(first.end(), first.value().start(), ":", usual.colon());
        if (!isOnOneLine(sample)) {
            return new Spacing(colon, usual.comma(), usual.brace());
        }
        String comma = sample.members().size() == 1
                ? usual.comma()
                : between(first.value().end(), sample.members().get(1).start(), ",", usual.comma());
        return new Spacing(colon, comma, between(sample.start() + 1, first.start(), "", usual.brace()));
    }

    /** What stands between two offsets, if that is {@code sign} and space on one line; else the usual. */
    private String between(int from, int to, String sign, String usual) {
        String between = source.substring(from, Math.max(from, to));
        return between.strip().equals(sign) && SourceText.lastBreakEnd(between) == 0 ? between : usual;
    }
}
