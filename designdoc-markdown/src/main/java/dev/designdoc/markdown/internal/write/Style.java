package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.tree.Node.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be written in several ways.
 *
 * @param bullet the marker of lists
 * @param nested the marker of lists within items
 * @param delimiter what follows a number
 * @param strong what makes a label bold
 * @param colonOutside whether the colon of a label stands after the bold
 * @param labelMarker the marker of labels that are items of a list, or "" for labels on lines of their own
 * @param implied whether a label that may be missing is left out
 * @param linesAsLists whether values that the template has on one line are a list
 */
public record Style(
        char bullet,
        char nested,
        char delimiter,
        String strong,
        boolean colonOutside,
        String labelMarker,
        boolean implied,
        boolean linesAsLists) {

    /** That of the template. */
    public static final Style CANONICAL = new Style('-', '-', '.', "**", false, "", false, false);

    /** A label with its colon. */
    public String label(String name) {
        return colonOutside ? strong + name + strong + ":" : strong + name + ":" + strong;
    }

    /** The same style with labels on lines of their own. */
    Style withoutLabelMarker() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, "", implied, linesAsLists);
    }

    /** The same style with lists where the template has values on one line. */
    Style withLinesAsLists() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, labelMarker, implied, true);
    }

    /** The same style without the labels that may be missing. */
    Style withImplied() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, labelMarker, true, linesAsLists);
    }

    /** The same style with labels as in an entry that is an item: nested items after the text. */
    Style withinItem() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, nested + " ", true, linesAsLists);
    }

    /** The style of what stands in a document, nearest first, and what nothing there shows taken from {@code otherwise}. */
    public static Style of(List<Node> nodes, Style otherwise) {
        Samples samples = new Samples();
        samples.add(nodes);
        return samples.style(otherwise);
    }

    /** How things are written, first found first. */
    private static final class Samples {
        private final List<Character> bullets = new ArrayList<>();
        private final List<Character> nested = new ArrayList<>();
        private final List<Character> delimiters = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private final List<String> markers = new ArrayList<>();
        private final List<Boolean> implied = new ArrayList<>();

        Style style(Style otherwise) {
            char bullet = bullets.isEmpty() ? otherwise.bullet : bullets.get(0);
            char inner = bullets.isEmpty() ? otherwise.nested : bullet;
            String label = labels.isEmpty() ? otherwise.label("") : labels.get(0);
            return new Style(
                    bullet,
                    nested.isEmpty() ? inner : nested.get(0),
                    delimiters.isEmpty() ? otherwise.delimiter : delimiters.get(0),
                    label.substring(0, 2),
                    label.endsWith(":"),
                    markers.isEmpty() ? otherwise.labelMarker : markers.get(0),
                    implied.isEmpty() ? otherwise.implied : implied.get(0),
                    otherwise.linesAsLists);
        }

        /** What stands beside comes before what stands deeper. */
        void add(List<Node> nodes) {
            nodes.forEach(this::addOwn);
            nodes.forEach(node -> add(node.children()));
        }

        private void addOwn(Node node) {
            if (node.kind() == Kind.LIST && node.hasBlock()) {
                (node.block().isBulletList() ? bullets : delimiters).add(node.block().marker());
            }
            if (node.form() == Form.LABEL || node.form() == Form.LABEL_ITEM) {
                addLabel(node);
            }
            Slot slot = node.shape() == null ? null : node.shape().implied();
            Node label = slot == null ? null : node.component(slot.name());
            boolean labelled = label != null && !label.saysNothing();
            if (slot != null && (labelled || node.text() != null)) {
                implied.add(!labelled);
            }
            if (node.kind() == Kind.ITEM) {
                node.children().forEach(this::addNested);
            }
        }

        private void addLabel(Node node) {
            String line = node.view().lines().line(node.from());
            int start = Math.max(0, Math.max(line.indexOf("**"), line.indexOf("__")));
            Labels.Label label = Labels.at(line.substring(start));
            if (label != null && label.colon()) {
                labels.add(line.substring(start, start + 2) + line.charAt(start + label.end() - 1));
                markers.add(node.form() == Form.LABEL_ITEM ? line.substring(0, start).stripLeading() : "");
            }
        }

        private void addNested(Node item) {
            String line = item.view().lines().line(item.view().from()).stripLeading();
            if (item.kind() == Kind.ITEM && !line.isEmpty() && "-*+".indexOf(line.charAt(0)) >= 0) {
                nested.add(line.charAt(0));
            }
        }
    }
}
