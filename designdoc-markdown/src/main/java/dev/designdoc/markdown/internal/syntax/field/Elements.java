package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Element;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Field;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The values of a field that stand in a list below it. */
final class Elements {

    private Elements() {}

    /** The texts of a list; null where an item is more than one paragraph of text. */
    static @Nullable List<Element> of(Lines lines, Block list) {
        List<Element> elements = new ArrayList<>();
        for (Block item : list.children()) {
            if (item.children().size() != 1 || item.children().get(0).kind() != Kind.PARAGRAPH) {
                return null;
            }
            Passage passage = new Passage(lines, item.from(), item.children().get(0).to(), itemStart(lines, item));
            String text = passage.text();
            int end = FieldText.valueEnd(text);
            if (end < 0) {
                return null;
            }
            elements.add(new Element(Texts.inline(text.substring(0, end)), passage.span(0, end), item.from(), item.to()));
        }
        return elements;
    }

    /** Whether a list is nothing but paragraphs and lists of them, which make one line. */
    static boolean isText(Block list) {
        for (Block item : list.children()) {
            List<Block> children = item.children();
            for (int i = 0; i < children.size(); i++) {
                Block child = children.get(i);
                boolean isList = i > 0 && child.kind() == Kind.LIST && isText(child);
                if (!isList && (child.kind() != Kind.PARAGRAPH || i > 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The offset the text of an item begins at, after its marker. */
    static int itemStart(Lines lines, Block item) {
        String text = lines.text();
        int end = lines.end(item.from());
        int at = Passage.content(lines, item.from());
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        at++;
        while (at < end && Texts.isSpace(text.charAt(at))) {
            at++;
        }
        return Math.min(at, end);
    }

    /** Makes the elements say other texts, each as {@code written}; those at both ends that stay are not touched. */
    static boolean change(
            Field field, List<String> texts, BiFunction<@Nullable Element, String, String> written, Splices splices) {
        List<Element> old = field.elements();
        int head = same(old, texts, false, Integer.MAX_VALUE);
        int tail = same(old, texts, true, Math.min(old.size(), texts.size()) - head);
        LineEdits edits = splices.lines();
        int both = Math.min(old.size(), texts.size()) - head - tail;
        for (int i = head; i < head + both; i++) {
            Span at = old.get(i).at();
            String text = written.apply(old.get(i), texts.get(i));
            if (at.isEmpty() && !Texts.isSpace(splices.source().text().charAt(at.from() - 1))) {
                splices.replace(at, " " + text);
            } else {
                Passage.change(at, old.get(i).text(), text, splices);
            }
        }
        for (int i = head + both; i < old.size() - tail; i++) {
            edits.delete(old.get(i).from(), old.get(i).to());
        }
        for (int i = head + both; i < texts.size() - tail; i++) {
            if (old.isEmpty()) {
                return false;
            }
            Element like = old.get(Math.max(0, head + both - 1));
            String line = before(splices.source(), like) + written.apply(like, texts.get(i));
            if (head + both == 0) {
                edits.insertBefore(old.get(0).from(), line, false);
            } else {
                edits.insertAfter(old.get(head + both - 1).to() - 1, line, false);
            }
        }
        return true;
    }

    /** How many elements say the same texts at the beginning, or at the end. */
    static int same(List<Element> old, List<String> texts, boolean atEnd, int most) {
        int same = 0;
        while (same < most && same < old.size() && same < texts.size()
                && old.get(atEnd ? old.size() - 1 - same : same).text()
                        .equals(texts.get(atEnd ? texts.size() - 1 - same : same))) {
            same++;
        }
        return same;
    }

    private static String before(Lines lines, Element element) {
        return lines.text().substring(lines.start(element.from()), element.at().from());
    }

    /** Writes texts as a list below a field that had none; whether that could be done. */
    static boolean write(Field field, List<String> texts, Splices splices) {
        if (field.shares()) {
            return false;
        }
        Lines lines = splices.source();
        int start = field.valueAt().from();
        while (Texts.isSpace(lines.text().charAt(start - 1))) {
            start--;
        }
        splices.replace(new Span(start, field.valueAt().to()), "");
        splices.lines().insertAfter(field.to() - 1, below(lines, field, texts), false);
        return true;
    }

    /** The lines of a list below a field or one in its form. */
    static String below(Lines lines, Field field, List<String> texts) {
        String before = lines.text().substring(lines.start(field.from()), field.own().from());
        String indent = before.replaceAll("[^>\\s]", " ");
        return indent + "- " + String.join("\n" + indent + "- ", texts);
    }
}
