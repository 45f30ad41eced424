package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a source that its template has no component for: it stays in the file and is in no value.
 *
 * @param text what stands there
 * @param needs the component that would hold it, as it would be declared, and in which record
 * @param path the pointer of the section it stands in, or ""
 * @param at where it stands
 */
public record Unplaced(String text, String needs, String path, Span at) {

    /** All there is, in no order. */
    public static List<Unplaced> of(Tree tree) {
        List<Unplaced> all = new ArrayList<>();
        head(tree, all);
        Shape shape = tree.shape();
        for (TopSection section : tree.sections()) {
            if (section.custom() != null && shape.rest() == null) {
                View lines = new View(tree.lines(), section.heading().from(), Math.max(section.heading().to(),
                        section.content().to()), 0);
                add(lines, needs("List<CustomSection> customSections", shape), "", all);
            } else if (section.slot() != null) {
                nodes(section.node(), shape, "/" + section.slot().name(), all);
            }
        }
        return all;
    }

    /** The lines of all of them, however they are divided, sorted. */
    public static List<String> lines(List<Unplaced> all) {
        return all.stream().flatMap(each -> each.text().lines()).sorted().toList();
    }

    private static void head(Tree tree, List<Unplaced> all) {
        Head head = tree.head();
        Lines lines = tree.lines();
        Shape shape = tree.shape();
        Slot slot = shape.fields();
        if (shape.description() == null) {
            head.introduction.forEach(view -> add(view, needs("Optional<String> introduction", shape), "", all));
        }
        FrontMatter matter = head.frontMatter;
        if (slot == null) {
            if (matter != null) {
                add(new View(lines, matter.from(), matter.to(), 0), needs("Metadata metadata", shape), "", all);
            }
            return;
        }
        Shape fields = slot.elementShape();
        if (fields.first(s -> s.intro() instanceof Intro.FrontMatter) == null) {
            head.raw.stream().forEach(i -> add(new View(lines, i, i + 1, 0),
                    needs("@FrontMatter Optional<String> frontMatter", fields), "/" + slot.name(), all));
        }
        for (Head.Field field : head.fields) {
            if (field.other() >= 0 && fields.rest() == null) {
                all.add(new Unplaced(field.at().name() + ": " + field.at().value(),
                        needs("List<MetadataField> otherFields", fields), "/" + slot.name(),
                        new Span(field.at().nameAt().from(), Math.max(field.at().nameAt().to(), field.at().valueAt().to()))));
            }
        }
    }

    private static void nodes(Node node, Shape owner, String path, List<Unplaced> all) {
        Shape shape = node.shape() == null ? owner : node.shape();
        for (Node child : node.children()) {
            if (child.key() instanceof Key.Unplaced) {
                add(child.view(), needs("List<Extra> extras", shape), path, all);
            } else {
                nodes(child, shape, path, all);
            }
        }
    }

    private static String needs(String component, Shape owner) {
        return component + " in " + owner.type().getSimpleName();
    }

    private static void add(View view, String needs, String path, List<Unplaced> all) {
        Span span = null;
        StringBuilder text = new StringBuilder();
        for (int i = view.from(); i < view.to(); i++) {
            if (!view.isBlank(i)) {
                Lines lines = view.lines();
                int start = lines.end(i) - Math.min(view.line(i).length(), lines.end(i) - lines.start(i));
                span = Span.hull(span, new Span(start, lines.end(i)));
                text.append(Texts.trim(view.line(i))).append('\n');
            }
        }
        if (span != null) {
            all.add(new Unplaced(text.toString(), needs, path, span));
        }
    }
}
