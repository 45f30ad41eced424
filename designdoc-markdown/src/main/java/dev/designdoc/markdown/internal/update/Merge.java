package dev.designdoc.markdown.internal.update;

import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.tree.Node.Kind;
import dev.designdoc.markdown.internal.update.ItemDivider.Written;
import dev.designdoc.markdown.internal.write.ListWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one tree say what another says: equal nodes are left alone, what differs gets the other's lines, what is new takes
 * the form of its nearest sibling.
 */
final class Merge {

    private final Lines lines;
    private final LineEdits edits;
    private final boolean wholeComponents;
    private final LeafMerge leaves;

    /** A merge into {@code edits}; with {@code wholeComponents}, a component that differs gets all lines of the other's. */
    Merge(Lines lines, LineEdits edits, boolean wholeComponents) {
        this.lines = lines;
        this.edits = edits;
        this.wholeComponents = wholeComponents;
        this.leaves = new LeafMerge(lines, edits);
    }

    /** Makes {@code source} say what {@code wanted} says; what can't be changed where it stands is left. */
    void merge(Node source, Node wanted) {
        merge(source, wanted, Form.NONE);
    }

    private void merge(Node source, Node wanted, Form around) {
        if (source.value() != null && source.value().equals(wanted.value())) {
            return;
        }
        switch (source.kind()) {
            case PART -> part(source, wanted);
            case LIST -> list(source, wanted);
            case ITEM -> item(source, wanted);
            default -> leaves.change(source, wanted, around);
        }
    }

    private void part(Node source, Node wanted) {
        boolean component = source.shape() == null && source.value() != null;
        if (component && wholeComponents && !source.children().isEmpty() && !hasUnplaced(source)) {
            replace(source, wanted);
            return;
        }
        if (!source.name().equals(wanted.name())) {
            leaves.rename(source, wanted);
        }
        children(source, wanted);
    }

    private void list(Node source, Node wanted) {
        if (source.hasBlock()) {
            children(source, wanted);
        } else if (wanted.children().size() == 1) {
            // It stands on its label's line, and so has no marker others could have too.
            leaves.line(source.children().get(0), wanted.children().get(0));
        }
    }

    private void item(Node source, Node wanted) {
        if (source.children().isEmpty()) {
            leaves.line(source, wanted);
        } else {
            children(source, wanted);
        }
    }

    private static boolean hasUnplaced(Node node) {
        return node.children().stream().anyMatch(child -> child.key() instanceof Key.Unplaced);
    }

    /** Writes a component anew, if that loses nothing. */
    private void replace(Node source, Node wanted) {
        if (hasUnplaced(source)) {
            return;
        }
        int column = source.form() == Form.LABEL_ITEM ? indent(source) : source.view().column();
        int other = wanted.form() == Form.LABEL_ITEM ? indent(wanted) : wanted.view().column();
        leaves.block(source.from(), source.to(), indented(written(wanted, other), column));
    }

    /** The spaces before the marker of an item. */
    private static int indent(Node item) {
        Lines lines = item.view().lines();
        return lines.textStart(item.from()) - lines.start(item.from());
    }

    private void children(Node source, Node wanted) {
        Pairs pairs = Pairs.of(source.children(), wanted.children());
        delete(source, pairs);
        Markers markers = new Markers(lines, edits, source.elements());
        Node previous = null;
        Node element = null;
        int position = 0;
        int added = 0;
        for (int k = 0; k < wanted.children().size(); k++) {
            Node fresh = wanted.children().get(k);
            Node own = pairs.sourceOf(k);
            boolean isElement = fresh.key() instanceof Key.Element;
            if (own == null) {
                Node moved = pairs.movedTo(k);
                if (isElement) {
                    element(source, wanted, previous, element, fresh, moved, markers, position, added);
                } else {
                    insert(source, wanted, previous, fresh);
                }
                added += moved == null ? 1 : 0;
            } else {
                if (isElement) {
                    markers.renumber(own, position);
                }
                merge(own, fresh, source.form());
                previous = own;
                element = isElement ? own : element;
            }
            position += isElement ? 1 : 0;
        }
    }

    private void delete(Node source, Pairs pairs) {
        List<Node> children = source.children();
        int lastKept = children.size() - 1;
        while (lastKept >= 0 && !pairs.isKept(lastKept)) {
            lastKept--;
        }
        for (int i = 0; i < children.size(); i++) {
            Node gone = children.get(i);
            if (pairs.isKept(i) || gone.saysNothing() || gone.key() instanceof Key.Unplaced) {
                continue;
            }
            if (gone.shape() == null && hasUnplaced(gone)) {
                // The label stays for what stands under it.
                gone.children().stream().filter(c -> !(c.key() instanceof Key.Unplaced)).forEach(leaves::remove);
            } else if (gone.kind() != Kind.ITEM) {
                leaves.remove(gone);
            } else if (i < lastKept) {
                // With the blank lines that divide it from the next or, where none is left, from the one before.
                edits.deleteAll(gone.from(), children.get(i + 1).from());
            } else {
                edits.deleteAll(i > 0 ? edits.afterLast(gone.from()) : gone.from(), edits.afterLast(gone.to()));
            }
        }
    }

    /** Inserts an entry or item like the one before it or, at the start, the first. */
    private void element(
            Node source,
            Node wanted,
            @Nullable Node previous,
            @Nullable Node element,
            Node fresh,
            @Nullable Node moved,
            Markers markers,
            int position,
            int added) {
        List<Node> there = source.elements();
        int column = source.view().column();
        int other = wanted.view().column();
        Node like = element != null ? element : there.isEmpty() ? null : there.get(0);
        if (like == null) {
            insertAfter(previous, source, indented(written(fresh, other), column), fresh.kind() == Kind.PART);
            return;
        }
        String text;
        boolean spaced;
        if (fresh.kind() == Kind.ITEM) {
            String said = Content.of((moved == null ? fresh : moved).view());
            text = markers.item(like, position, moved == null ? divided(fresh, said, like, there) : said);
            spaced = isSpaced(there, fresh);
        } else if (like.form() == Form.ENTRY_ITEM) {
            text = markers.item(like, position, leaves.entryItem(like, fresh));
            spaced = there.size() > 1 && lines.isBlank(there.get(1).from() - 1);
        } else {
            text = moved != null
                    ? written(moved, 0)
                    : indented(leaves.entry(markers, like, fresh, added, written(fresh, other)), column);
            spaced = true;
        }
        // Items of a label may stand between those of an item in any order.
        Node beside = source.kind() == Kind.ITEM ? element : previous;
        if (beside == null) {
            edits.insertBefore(like.from(), text, spaced);
        } else {
            edits.insertAfter(edits.afterLast(beside.to()) - 1, text, spaced);
        }
    }

    private static String divided(Node fresh, String text, Node nearest, List<Node> siblings) {
        Stream<Node> all = Stream.concat(Stream.of(nearest), siblings.stream());
        String marked = ItemDivider.marked(fresh.shape(), text, Content.of(nearest.view()));
        return ItemDivider.divided(fresh.shape(), new Written(fresh.value(), marked),
                all.map(sibling -> new Written(sibling.value(), Content.of(sibling.view()))));
    }

    private boolean isSpaced(List<Node> items, Node fresh) {
        if (items.size() > 1) {
            return lines.isBlank(items.get(1).from() - 1);
        }
        String only = Content.of(items.get(0).view());
        boolean tight = Fragment.hasSeveralBlocks(only) && only.indexOf("\n\n") < 0;
        return !tight && Fragment.hasSeveralBlocks(Content.of(fresh.view()));
    }

    /** Inserts what is no element: a component, its content, a text between. */
    private void insert(Node source, Node wanted, @Nullable Node previous, Node fresh) {
        View view = fresh.view();
        if (fresh.kind() != Kind.PART && view.offset() >= 0 && fresh.from() == view.from()) {
            // It begins on the line of the label.
            replace(source, wanted);
            return;
        }
        List<Node> labels = fresh.form() == Form.LABEL_ITEM
                ? source.children().stream().filter(c -> c.form() == Form.LABEL_ITEM).toList()
                : List.of();
        boolean spaced = labels.size() > 1
                ? lines.isBlank(labels.get(1).from() - 1)
                : fresh.from() == 0 || view.lines().isBlank(fresh.from() - 1);
        String text = leveled(written(fresh, wanted.view().column()), fresh, source);
        insertAfter(previous, source, indented(text, source.view().column()), spaced);
    }

    /** The text of a label that is a heading, on the level of one beside it. */
    private String leveled(String text, Node fresh, Node source) {
        if (fresh.form() != Form.HEADING || fresh.shape() != null || !fresh.elements().isEmpty()) {
            return text;
        }
        return source.children().stream()
                .filter(c -> c.form() == Form.HEADING && c.shape() == null)
                .map(c -> lines.line(c.from()))
                .filter(line -> line.startsWith("###"))
                .map(line -> text.replaceFirst("^#+", line.replaceFirst("[^#].*", "")))
                .findFirst()
                .orElse(text);
    }

    private void insertAfter(@Nullable Node previous, Node source, String text, boolean spaced) {
        View content = source.view();
        int start = content.offset() >= 0 ? content.from() + 1 : content.from();
        int line = previous != null ? previous.to() : start;
        edits.insertAfter(edits.afterLast(line) - 1, text, spaced);
    }

    /** The lines of a node without the indent of its container. */
    private static String written(Node node, int column) {
        Lines lines = node.view().lines();
        int to = node.to();
        while (to > node.from() && lines.isBlank(to - 1)) {
            to--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = node.from(); i < to; i++) {
            int indent = Math.min(column, lines.textStart(i) - lines.start(i));
            text.append(i == node.from() ? "" : "\n").append(lines.line(i), indent, lines.end(i) - lines.start(i));
        }
        return text.toString();
    }

    private static String indented(String text, int column) {
        return column == 0 ? text : ListWriter.indented(" ".repeat(column), text, column);
    }
}
