package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.update.FlowLayout;
import dev.designdoc.json.internal.update.FlowWriter;
import dev.designdoc.json.internal.update.FlowWriter.Spacing;
import dev.designdoc.json.internal.update.Item.Fresh;
import dev.designdoc.json.internal.update.Item.Old;
import dev.designdoc.json.internal.update.Layout;
import dev.designdoc.json.internal.update.Layout.Place;
import dev.designdoc.json.internal.update.Layout.Place.Kind;
import dev.designdoc.json.internal.update.Run;
import java.util.List;

/** Changes YAML: items on lines of their own; what stands between braces and brackets like JSON. */
final class YamlLayout implements Layout {

    private final String source;
    private final Edits edits;
    private final BlockWriter writer;
    private final BlockScalars scalars;
    private final FlowLayout flow;

    YamlLayout(String source, Node root, Edits edits) {
        this.source = source;
        this.edits = edits;
        this.writer = new Indentation(source).writer(root);
        this.scalars = new BlockScalars(source, writer);
        this.flow = new FlowLayout(
                source, edits, new FlowWriter(YamlStrings::inFlow, "", Spacing.USUAL, writer.lineEnd()));
    }

    @Override
    public Place place(Node collection, int start, int keyEnd) {
        if (isFlow(collection)) {
            return Place.FLOW;
        }
        boolean key = collection instanceof ObjectNode;
        int after = key ? source.indexOf(':', keyEnd) + 1 : start + 1;
        return new Place(SourceText.column(source, start), after, key ? Kind.KEY : Kind.DASH);
    }

    @Override
    public int elementStart(ArrayNode array, int from, Node element) {
        if (isFlow(array)) {
            return element.start();
        }
        int i = from;
        while (i < element.start() && source.charAt(i) != '-') {
            i = source.charAt(i) == '#' ? SourceText.lineEnd(source, i) : i + 1;
        }
        return i;
    }

    @Override
    public void replace(Node node, Node value, Place place) {
        if (place.kind() == Kind.FLOW || isFlow(node) && !node.isEmpty()) {
            flow.replace(node, value, place);
        } else if (BlockWriter.isInline(value)) {
            scalars.replace(edits, node, value, place);
        } else if (!BlockWriter.isInline(node) || place.kind() == Kind.ROOT) {
            replaceLines(node.start(), node.end(), collection(value, SourceText.column(source, node.start())));
        } else if (place.kind() == Kind.DASH) {
            replaceLines(place.after(), node.end(), " " + collection(value, place.column() + 2));
        } else {
            int column = place.column() + (value instanceof ArrayNode ? writer.dashes() : writer.step());
            // A comment stays on the line of the key.
            int end = SourceText.lineEnd(source, node.end());
            String rest = source.substring(node.end(), end);
            edits.replace(place.after(), end, rest.stripTrailing() + newLine(column) + collection(value, column));
        }
    }

    @Override
    public void spliceRuns(Node collection, List<Run> runs) {
        char quote = Quotes.common(source, collection);
        if (isFlow(collection)) {
            flow.withStrings(text -> Quotes.spell(quote, text, YamlStrings.inFlow(text))).spliceRuns(collection, runs);
        } else {
            runs.forEach(run -> splice(collection, run, quote));
        }
    }

    private void splice(Node collection, Run run, char quote) {
        int column = column(run);
        String fresh = text(collection, run, quote, column);
        if (!run.removed.isEmpty()) {
            remove(run, fresh);
        } else if (run.previous != null) {
            int end = SourceText.lineEnd(source, run.previous.end());
            int next = SourceText.breakEnd(source, end);
            String text = " ".repeat(column) + fresh;
            edits.insert(next, next == end ? writer.lineEnd() + text : text + writer.lineEnd());
        } else if (run.next != null) {
            edits.insert(run.next.start(), fresh + newLine(column));
        }
    }

    private void remove(Run run, String fresh) {
        int start = run.removedStart();
        boolean first = SourceText.lineIndent(source, start).length() == start - SourceText.lineStart(source, start);
        if (!run.added.isEmpty()) {
            replaceLines(start, run.removed.get(0).end(), fresh);
            run.removed.subList(1, run.removed.size()).forEach(this::removeLines);
        } else if (first || run.next == null) {
            run.removed.forEach(this::removeLines);
        } else {
            // On the line of a dash: what follows takes the place.
            edits.delete(start, run.next.start());
        }
    }

    /** A comment after what is replaced would become part of a literal block that ends there, so it goes as well. */
    private void replaceLines(int start, int end, String text) {
        edits.replace(start, text.indexOf('\n') < 0 ? end : SourceText.lineEnd(source, end), text);
    }

    /** With the blank lines before an item where others, or nothing, follow it. */
    private void removeLines(Old item) {
        int start = SourceText.lineStart(source, item.start());
        int end = SourceText.breakEnd(source, SourceText.lineEnd(source, item.end()));
        if (source.substring(end, SourceText.lineEnd(source, end)).isBlank()) {
            int text = start - SourceText.spaceBefore(source, start).length();
            start = SourceText.breakEnd(source, SourceText.lineEnd(source, text));
        }
        edits.delete(start, end);
    }

    /** What is put in, each on a line of its own. */
    private String text(Node collection, Run run, char quote, int column) {
        StringBuilder out = new StringBuilder();
        for (Fresh fresh : run.added) {
            if (!out.isEmpty()) {
                out.append(newLine(column));
            }
            if (fresh.key() == null && quote != 0 && fresh.value() instanceof ScalarNode scalar && isOneLine(scalar)) {
                out.append("- ").append(Quotes.spell(quote, scalar.text(), YamlStrings.oneLine(scalar.text())));
            } else if (isFlowLike(fresh.value(), collection)) {
                String before = fresh.key() == null ? "- " : YamlStrings.oneLine(fresh.key()) + ": ";
                out.append(before).append(flow.onOneLine(fresh.value(), collection));
            } else if (fresh.key() == null) {
                writer.element(out, fresh.value(), column);
            } else {
                writer.member(out, Member.of(fresh.key(), fresh.value()), column);
            }
        }
        return out.toString();
    }

    /** Whether a value is written in braces or brackets: where its like beside it is, and no text of several lines in it. */
    private boolean isFlowLike(Node fresh, Node collection) {
        Node like = FlowLayout.like(fresh, collection);
        return like != null && isFlow(like) && flow.onOneLine(fresh, collection).indexOf("\\n") < 0;
    }

    private static boolean isOneLine(ScalarNode scalar) {
        return scalar.isString() && scalar.text().indexOf('\n') < 0;
    }

    private int column(Run run) {
        Old sample = run.previous != null ? run.previous : run.next != null ? run.next : run.removed.get(0);
        return SourceText.column(source, sample.start());
    }

    private String collection(Node value, int column) {
        StringBuilder out = new StringBuilder();
        writer.collection(out, value, column);
        return out.toString();
    }

    private String newLine(int column) {
        return writer.lineEnd() + " ".repeat(column);
    }

    private boolean isFlow(Node node) {
        return !(node instanceof ScalarNode)
                && node.start() < node.end()
                && (source.charAt(node.start()) == '{' || source.charAt(node.start()) == '[');
    }
}
