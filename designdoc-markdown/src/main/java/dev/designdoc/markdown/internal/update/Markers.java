package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Ordinal;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.tree.Node.Kind;
import dev.designdoc.markdown.internal.write.ListWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The markers of the items of one list: how they look, and which change when items come and go. */
final class Markers {

    private final Lines lines;
    private final LineEdits edits;
    private final List<Node> elements;
    private @Nullable Ordinal ordinals;
    /** What stands before the content on the first line of each item. */
    private final Map<Node, String> prefixes = new HashMap<>();
    private final boolean consecutive;
    private final long first;
    /** That of numbers with leading zeros where the first has one. */
    private final String numberFormat;

    Markers(Lines lines, LineEdits edits, List<Node> elements) {
        this.lines = lines;
        this.edits = edits;
        this.elements = elements;
        boolean counts = true;
        long last = -1;
        long start = -1;
        for (Node node : elements) {
            if (node.kind() == Kind.ITEM || node.form() == Form.ENTRY_ITEM) {
                String prefix = prefix(node);
                prefixes.put(node, prefix);
                long number = number(prefix);
                counts &= number >= 0 && (prefixes.size() == 1 || number == last + 1);
                start = prefixes.size() == 1 ? number : start;
                last = number;
            }
        }
        this.consecutive = counts;
        this.first = start;
        String marker = elements.isEmpty() ? "" : Texts.trim(prefixes.getOrDefault(elements.get(0), ""));
        this.numberFormat = marker.matches("0\\d.*") ? "%0" + digits(marker) + "d" : "%d";
    }

    /** The ordinals after those of the entries. */
    Ordinal ordinals() {
        Ordinal known = ordinals;
        if (known == null) {
            known = new Ordinal(elements.stream().map(each -> lines.line(each.from())).toList());
            ordinals = known;
        }
        return known;
    }

    private String prefix(Node node) {
        View view = content(node);
        String line = lines.line(view.from());
        String content = view.line(view.from());
        return Texts.isBlank(content) || !line.endsWith(content)
                ? Texts.trimEnd(line) + " "
                : line.substring(0, line.length() - content.length());
    }

    /** The content of an item, with the name it begins with. */
    private static View content(Node node) {
        View view = node.view();
        return node.kind() == Kind.ITEM ? view : new View(view.lines(), node.from(), view.to(), view.column());
    }

    private static long number(String prefix) {
        String marker = Texts.trim(prefix);
        int digits = digits(marker);
        return digits == 0 || digits > 9 ? -1 : Long.parseLong(marker.substring(0, digits));
    }

    private static int digits(String marker) {
        int digits = 0;
        while (digits < marker.length() && Character.isDigit(marker.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** The prefix of an item with the number of that position. */
    private String numbered(Node item, int position) {
        String prefix = prefixes.getOrDefault(item, "");
        return consecutive ? prefix.replaceFirst("\\d+", String.format(Locale.ROOT, numberFormat, first + position)) : prefix;
    }

    /** A new item at a position, looking like the item {@code like}. */
    String item(Node like, int position, String text) {
        String marker = numbered(like, position);
        int column = marker.indexOf('\t') < 0 ? marker.length() : like.view().column();
        return ListWriter.indented(marker, text, column);
    }

    /** Gives an item the number of its position; lines that go on with it move with the marker. */
    void renumber(Node item, int position) {
        if (!consecutive || !prefixes.containsKey(item) || number(prefixes.get(item)) == first + position) {
            return;
        }
        String old = prefixes.get(item);
        String fresh = numbered(item, position);
        int from = item.from();
        String line = lines.line(from);
        edits.replace(from, from + 1, fresh + line.substring(Math.min(line.length(), old.length())));
        int wider = column(fresh) - column(old);
        int end = wider == 0 ? from : edits.afterLast(item.to());
        for (int i = from + 1; i < end; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            int at = lines.textStart(i);
            int start = Math.max(lines.start(i), at + Math.min(0, wider));
            String cut = lines.text().substring(start, at);
            if (cut.length() < -wider || cut.indexOf('\t') >= 0) {
                return;
            }
            String text = lines.text().substring(at, lines.end(i));
            edits.replace(i, i + 1, lines.text().substring(lines.start(i), start) + " ".repeat(Math.max(0, wider)) + text);
        }
    }

    private static int column(String prefix) {
        int column = 0;
        for (int i = 0; i < prefix.length(); i++) {
            column = prefix.charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
        }
        return column;
    }
}
