package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Element;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Field;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.List;
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

    /** Makes the elements say other texts; those at both ends that stay are not touched. */
    static void change(Field field, List<String> texts, boolean inLine, Splices splices) {
        List<Element> old = field.elements();
        Ends ends = Ends.of(old.stream().map(Element::text).toList(), texts);
        int tail = ends.tail();
        int first = Math.min(old.size(), texts.size()) - tail;
        for (int i = ends.head(); i < first; i++) {
            Span at = old.get(i).at();
            String text = field.form().element(field, old.get(i), texts.get(i));
            if (at.isEmpty() && !Texts.isSpace(splices.source().text().charAt(at.from() - 1))) {
                splices.replace(at, " " + text);
            } else {
                Passage.change(at, old.get(i).text(), text, splices);
            }
        }
        Element like = old.isEmpty() ? null : old.get(Math.max(0, first - 1));
        List<String> fresh = texts.subList(first, texts.size() - tail).stream()
                .map(text -> field.form().element(field, like, text))
                .toList();
        List<Element> gone = old.subList(first, old.size() - tail);
        if (inLine) {
            inLine(field, first, gone, fresh, splices);
        } else if (!gone.isEmpty() && tail == 0 && first > 0) {
            // A comment above the last one would be below the list.
            splices.lines().drop(old.get(first - 1).to(), gone.get(gone.size() - 1).to());
        } else {
            gone.forEach(element -> splices.lines().delete(element.from(), element.to()));
        }
        if (!inLine && !fresh.isEmpty() && like != null) {
            insert(like, first == 0, fresh, splices);
        }
    }

    private static void insert(Element like, boolean before, List<String> fresh, Splices splices) {
        Lines lines = splices.source();
        String marker = lines.text().substring(lines.start(like.from()), like.at().from());
        String text = marker + String.join("\n" + marker, fresh);
        if (before) {
            splices.lines().insertBefore(like.from(), text, false);
        } else {
            splices.lines().insertAfter(like.to() - 1, text, false);
        }
    }

    /** Removes and adds elements that commas divide. */
    private static void inLine(Field field, int first, List<Element> gone, List<String> fresh, Splices splices) {
        List<Element> old = field.elements();
        int next = first + gone.size();
        if (!gone.isEmpty()) {
            int from = first > 0 ? old.get(first - 1).at().to() : gone.get(0).at().from();
            boolean isBefore = first == 0 && next < old.size();
            splices.replace(new Span(from, isBefore ? old.get(next).at().from() : gone.get(gone.size() - 1).at().to()), "");
        }
        if (!fresh.isEmpty()) {
            String text = String.join(", ", fresh);
            boolean isBefore = first == 0 && !old.isEmpty();
            int at = first > 0 ? old.get(first - 1).at().to() : isBefore ? old.get(0).at().from() : field.valueAt().from() + 1;
            splices.insert(at, first > 0 ? ", " + text : isBefore ? text + ", " : text);
        }
    }

    /** Writes texts as a list below a field that had none, if it has its line alone. */
    static void write(Field field, List<String> texts, Splices splices) {
        if (!field.shares()) {
            Lines lines = splices.source();
            String list = below(lines, field, texts) + apartBelow(lines, field);
            splices.replace(field.valueAt().withSpaceBefore(lines.text()), "");
            splices.lines().insertAfter(field.to() - 1, list, false);
        }
    }

    /** The line that has to divide a list below a field from a line, with its end; "" where that would be another item. */
    static String apart(Lines lines, Field field) {
        String before = lines.text().substring(lines.start(field.from()), field.own().from());
        return before.matches("[>\\s]*") ? Texts.trimEnd(before) + "\n" : "";
    }

    /** The same after a line end, where a line follows right below the field. */
    static String apartBelow(Lines lines, Field field) {
        boolean goesOn = field.to() < lines.count() && !Passage.isBlank(lines, field.to());
        String apart = goesOn ? apart(lines, field) : "";
        return apart.isEmpty() ? "" : "\n" + Texts.trimEnd(apart);
    }

    /** Whether a list is the last of a field. */
    static boolean isLast(Lines lines, Field field) {
        int second = lines.lineOf(field.nameAt().to()) + 1;
        return second < field.to()
                && Fragment.listMarker(lines.text().substring(Passage.content(lines, second), lines.end(second))) != 0;
    }

    /** The lines of a list below a field or one in its form. */
    static String below(Lines lines, Field field, List<String> texts) {
        String before = lines.text().substring(lines.start(field.from()), field.own().from());
        String indent = before.replaceAll("[^>\\s]", " ");
        return indent + "- " + String.join("\n" + indent + "- ", texts);
    }
}
