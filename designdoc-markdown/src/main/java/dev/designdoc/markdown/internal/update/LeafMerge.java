package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Beginning;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.markdown.internal.write.ItemWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes the lines of nodes that hold no others: texts, code, the lines of items, names. */
final class LeafMerge {

    private final Lines lines;
    private final LineEdits edits;
    private final TextPatch texts;

    LeafMerge(Lines lines, LineEdits edits) {
        this.lines = lines;
        this.edits = edits;
        this.texts = new TextPatch(lines, edits);
    }

    /** Makes a leaf in a part of that form say what another says. */
    void change(Node source, Node wanted, Form around) {
        switch (source.kind()) {
            case FENCE -> code(source, wanted);
            case LINE -> line(source, wanted);
            default -> text(source, written(source, wanted), around);
        }
    }

    void block(int from, int to, String text) {
        texts.block(from, to, text);
    }

    void remove(Node gone) {
        if (gone.view().offset() >= 0 && gone.form() == Form.NONE && gone.elements().isEmpty()) {
            texts.remove(gone.view());
        } else {
            edits.delete(gone.from(), gone.to());
        }
    }

    private static String written(Node source, Node wanted) {
        String fresh = Content.of(wanted.view());
        return source.value() instanceof List<?> old && wanted.value() instanceof List<?> values
                ? InlineValues.like(Content.of(source.view()), old, fresh, values)
                : fresh;
    }

    private void text(Node source, String fresh, Form around) {
        View view = source.view();
        boolean onLine = view.offset() >= 0 && view.firstText() == view.from();
        boolean below = around == Form.LABEL && !lines.isBlank(source.from() - 1);
        if (!onLine && !below || Fragment.mayFollowLabel(fresh)) {
            texts.text(view, likeIn(view, fresh));
        }
    }

    /** The text without the backslash that the source does without. */
    private static String likeIn(View view, String fresh) {
        boolean plain = view.offset() >= 0 && !Content.of(view).equals(Content.afterLabel(view));
        return plain ? Beginning.unescaped(fresh) : fresh;
    }

    /** Puts another name where one stands. */
    void rename(Node source, Node wanted) {
        String old = source.name();
        String line = lines.line(source.from());
        View view = source.view();
        int end = view.offset() >= 0 ? view.offset() - lines.start(source.from()) : Texts.trimEnd(line).length();
        int at = old.isEmpty() ? end : line.lastIndexOf(old, end - old.length());
        if (at < 0) {
            return;
        }
        String space = old.isEmpty() && line.charAt(at - 1) != ' ' ? " " : "";
        String changed = line.substring(0, at) + space + wanted.name() + line.substring(at + old.length());
        edits.replace(source.from(), source.from() + 1, Texts.trimEnd(changed));
    }

    /** Changes the parts of an item's line that differ, where they stand; else all of the line. */
    void line(Node source, Node wanted) {
        String old = Content.of(source.view());
        String fresh = Content.of(wanted.view());
        Shape shape = source.shape();
        if (shape == null) {
            String words = wordsBefore(source, old);
            String others = wordsBefore(wanted, fresh);
            texts.text(source.view(), words == null || others == null ? fresh : words + fresh.substring(others.length()));
            return;
        }
        Record say = ItemLine.parse(shape, fresh);
        if (Objects.equals(ItemLine.parse(shape, old), say)) {
            return;
        }
        String changed = changed(shape, old, fresh, (Record) source.value(), (Record) wanted.value());
        boolean fits = Objects.equals(ItemLine.parse(shape, changed), say);
        texts.text(source.view(), fits ? changed : fresh);
    }

    /** The words on an item's line that say which component of its record the text after them is, or null. */
    private static @Nullable String wordsBefore(Node item, String text) {
        if (!(item.key() instanceof Key.Component && item.value() instanceof String value && text.endsWith(value))) {
            return null;
        }
        String words = text.substring(0, text.length() - value.length());
        return words.indexOf('\n') < 0 ? words : null;
    }

    /** The text with other parts; {@code written} is how an item with these parts is written. */
    private static String changed(
            Shape shape, String text, String written, @Nullable Record before, @Nullable Record after) {
        @Nullable Object[] old = shape.values(Objects.requireNonNull(before));
        @Nullable Object[] fresh = shape.values(Objects.requireNonNull(after));
        String changed = text;
        for (int i = 0; i < old.length; i++) {
            if (Objects.equals(old[i], fresh[i])) {
                continue;
            }
            String divider = ItemLine.divider(shape.slots().get(i));
            if (fresh[i] instanceof Boolean done) {
                changed = changed.replaceFirst("^\\[[ xX]\\]", done ? "[x]" : "[ ]");
            } else if (old[i] instanceof String from && fresh[i] instanceof String to) {
                changed = replaced(changed, from, to);
            } else if (!divider.isEmpty() && fresh[i] instanceof String to) {
                changed = changed + (written.endsWith(": " + to) ? ": " : divider) + to;
            } else if (!divider.isEmpty() && old[i] instanceof String from && changed.endsWith(from)) {
                String head = changed.substring(0, changed.length() - from.length());
                changed = head.endsWith(divider)
                        ? head.substring(0, head.length() - divider.length())
                        : Labels.withoutSeparator(head);
            }
        }
        return changed;
    }

    /** The line, which may go on below, with another text for one that stands in it; what both share stays. */
    private static String replaced(String line, String old, String fresh) {
        int at = line.replace('\n', ' ').indexOf(old);
        if (at < 0 || fresh.indexOf('\n') >= 0) {
            return line;
        }
        Ends ends = Ends.of(old, fresh);
        return line.substring(0, at + ends.head()) + fresh.substring(ends.head(), fresh.length() - ends.tail())
                + line.substring(at + old.length() - ends.tail());
    }

    /** New code between the fences that are there, where it can stand between them. */
    private void code(Node source, Node wanted) {
        View view = source.view();
        Block fence = source.block();
        if (view.offset() >= 0) {
            return;
        }
        List<String> old = new ArrayList<>();
        for (int i = fence.from(); i < fence.to(); i++) {
            old.add(lines.line(i));
        }
        String outer = " ".repeat(view.column());
        String indent = outer + " ".repeat(fence.measure());
        List<String> fresh = new ArrayList<>();
        for (int i = wanted.from(); i < wanted.to(); i++) {
            fresh.add(wanted.view().line(i));
        }
        String mark = fence.mark();
        String info = fresh.get(0).substring(wanted.block().mark().length());
        boolean fits = fence.isClosed() && (mark.charAt(0) == '~' || info.indexOf('`') < 0)
                && fresh.subList(1, fresh.size() - 1).stream().noneMatch(l -> Texts.trim(l).startsWith(mark));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            String line = fresh.get(i);
            written.add(line.isEmpty() ? "" : (fits ? indent : outer) + line);
        }
        if (fits) {
            String opening = Texts.trim(old.get(0)).substring(mark.length());
            String said = Texts.trim(opening);
            String space = info.isEmpty() ? "" : opening.substring(0, opening.length() - said.length());
            written.set(0, said.equals(info) ? old.get(0) : indent + mark + space + info);
            written.set(written.size() - 1, old.get(old.size() - 1));
        }
        texts.lines(fence.from(), old, written, written::get);
    }

    /** A new entry below a heading or label like that of another, with the next number. */
    String entry(Markers markers, Node like, Node fresh, int added, String written) {
        String line = lines.line(like.from());
        int at = line.lastIndexOf(like.name());
        boolean underlined = like.view().offset() < 0 && like.view().from() > like.from() + 1;
        if (like.name().isEmpty() || at < 0 || underlined || fresh.name().isEmpty()) {
            return written;
        }
        String before = Texts.trimStart(line.substring(0, at));
        before = markers.ordinals().next(before, added);
        int end = written.indexOf('\n');
        String below = end < 0 ? "" : written.substring(end);
        boolean isSpaced = like.from() + 1 < like.to() && lines.isBlank(like.from() + 1) && !below.startsWith("\n\n");
        String space = isSpaced && !below.isEmpty() ? "\n" : "";
        return before + fresh.name() + line.substring(at + like.name().length()) + space + below;
    }

    /** The text of a new entry that is an item, its name looking like that of another. */
    String entryItem(Node like, Node fresh) {
        View view = like.view();
        String line = lines.line(like.from());
        int content = view.offset() >= 0 ? view.offset() - lines.start(like.from()) : line.length();
        int at = line.lastIndexOf(like.name(), content - like.name().length());
        View item = new View(view.lines(), like.from(), view.to(), view.column());
        int start = item.start(like.from()) - lines.start(like.from());
        String text = Content.of(fresh.view());
        String name = line.substring(start, at) + fresh.name() + line.substring(at + like.name().length(), content);
        boolean separates = content < line.length() || Texts.trimEnd(name).endsWith(":") || name.indexOf(':', at) >= 0;
        if (text.isEmpty()) {
            return Labels.withoutDash(name);
        }
        if (!Fragment.beginsParagraph(text)) {
            return ItemWriter.below(Labels.withoutDash(name), text);
        }
        String head = separates && name.endsWith(" ") ? name : Texts.trimEnd(name) + (separates ? " " : ": ");
        return head + text;
    }
}
