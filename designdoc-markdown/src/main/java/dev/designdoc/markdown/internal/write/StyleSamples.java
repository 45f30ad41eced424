package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.tree.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things are written in a document, first found first. */
public final class StyleSamples {

    private final List<Character> bullets = new ArrayList<>();
    private final List<Character> nested = new ArrayList<>();
    private final List<Character> delimiters = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> markers = new ArrayList<>();
    private final List<Boolean> implied = new ArrayList<>();
    private final List<Boolean> spaced = new ArrayList<>();

    private StyleSamples() {}

    /** The style of all that stands in a document; headings say nothing of labels elsewhere. */
    public static Style ofFile(List<Node> nodes) {
        StyleSamples samples = new StyleSamples();
        samples.add(nodes);
        samples.markers.removeIf(Style.HEADING::equals);
        return samples.style(Style.CANONICAL);
    }

    /** The style of what stands there, nearest first, and what nothing there shows taken from {@code otherwise}. */
    static Style of(List<Node> nodes, Style otherwise) {
        StyleSamples samples = new StyleSamples();
        samples.add(nodes);
        return samples.style(otherwise);
    }

    private Style style(Style otherwise) {
        char bullet = bullets.isEmpty() ? otherwise.bullet() : bullets.get(0);
        char inner = bullets.isEmpty() ? otherwise.nested() : bullet;
        String label = labels.isEmpty() ? otherwise.label("") : labels.get(0);
        return new Style(
                bullet,
                nested.isEmpty() ? inner : nested.get(0),
                delimiters.isEmpty() ? otherwise.delimiter() : delimiters.get(0),
                label.substring(0, 2),
                label.endsWith(":"),
                markers.isEmpty() ? otherwise.labelMarker() : markers.get(0),
                implied.isEmpty() ? otherwise.implied() : implied.get(0),
                otherwise.linesAsLists(),
                spaced.isEmpty() ? otherwise.spaced() : spaced.get(0));
    }

    /** What stands beside comes before what stands deeper. */
    private void add(List<Node> nodes) {
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
        if (node.form() == Form.LABEL) {
            addSpace(node);
        }
        if (node.form() == Form.ENTRY_ITEM) {
            addBullet(node.from(), node, bullets);
        }
        if (node.shape() != null && node.shape().slots().stream().anyMatch(s -> isHeading(s, node.component(s.name())))) {
            markers.add(Style.HEADING);
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

    /** Whether a label is a heading within its section. */
    private static boolean isHeading(Slot slot, @Nullable Node node) {
        return slot.intro() instanceof Intro.Label && node != null && node.form() == Form.HEADING
                && node.view().lines().line(node.from()).startsWith(Style.HEADING.repeat(Shape.SECTION_LEVEL + 1));
    }

    private void addSpace(Node label) {
        Node content = label;
        while (!content.hasBlock() && !content.children().isEmpty()) {
            content = content.children().get(0);
        }
        if (content.hasBlock()) {
            spaced.add(content.from() > label.from() + 1);
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
        if (item.kind() == Kind.ITEM) {
            addBullet(item.view().from(), item, nested);
        }
    }

    private static void addBullet(int at, Node node, List<Character> markers) {
        String line = node.view().lines().line(at).stripLeading();
        if (!line.isEmpty() && "-*+".indexOf(line.charAt(0)) >= 0) {
            markers.add(line.charAt(0));
        }
    }
}
