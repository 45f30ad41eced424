package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Item.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a record in canonical form. */
public final class Writer {

    private static final int MAX_LEVEL = 6;
    /** About as long as a document is. */
    private static final int USUAL_LENGTH = 12_000;

    private final StringBuilder out;
    private Style style;
    /** Whether the last block is a label whose list or fence follows without a blank line. */
    private boolean afterLabel;
    /** Whether this is the content of an item, in which labels follow the text without a blank line. */
    private boolean withinItem;
    /** Where the last block begins. */
    private int previousFrom;
    /** Where the text of the introduction or the last section begins. */
    private int contentFrom;

    private Writer(Style style) {
        this(style, new StringBuilder());
    }

    private Writer(Style style, StringBuilder out) {
        this.style = style;
        this.out = out;
    }

    public static String document(Shape shape, Record record) {
        return document(shape, record, HeadWriter.of(shape, record));
    }

    /** The same with other parts of the head, or with these in other places. */
    public static String document(Shape shape, Record record, HeadWriter.Parts head) {
        Writer writer = new Writer(Style.CANONICAL, new StringBuilder(USUAL_LENGTH));
        writer.writeDocument(shape, record, head);
        return writer.out.toString();
    }

    /**
     * The blocks of a section below its heading; no line end after the last.
     *
     * @param like what stands in the document so far, so that what is new looks like what it stands beside; or null
     */
    public static String section(Shape shape, Record record, Style style, @Nullable Node like) {
        Writer writer = new Writer(style);
        writer.record(shape, record, Shape.SECTION_LEVEL, like);
        return writer.finished();
    }

    /** A custom section with its heading. */
    public static String custom(CustomSection section) {
        Writer writer = new Writer(Style.CANONICAL);
        writer.customSection(section);
        return writer.finished();
    }

    private String finished() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Blocks, one blank line after what is there. */
    private void block(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            beginBlock();
            out.append(text).append('\n');
        }
    }

    private void beginBlock() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        afterLabel = false;
        previousFrom = out.length();
    }

    /** A list or fence begins, right below its label if that is the last block. */
    private void beginListOrFence() {
        if (afterLabel) {
            afterLabel = false;
            previousFrom = out.length();
        } else {
            beginBlock();
        }
    }

    /** Everything before the first section. */
    public static String head(Shape shape, Record record) {
        Writer writer = new Writer(Style.CANONICAL);
        writer.writeHead(HeadWriter.of(shape, record));
        return writer.finished();
    }

    private void writeHead(HeadWriter.Parts parts) {
        out.append(parts.frontMatter());
        introduction(parts.above());
        block(parts.title().isEmpty() ? null : heading(1, parts.title()));
        introduction(parts.before());
        block(parts.fields());
        introduction(parts.introduction());
    }

    private void writeDocument(Shape shape, Record record, HeadWriter.Parts head) {
        writeHead(head);
        Slot rest = shape.rest();
        List<CustomSection> customs = rest == null ? List.of() : rest.list(record);
        customs(customs, Anchors.TITLE);
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Heading) {
                Record section = (Record) slot.get(record);
                if (section != null) {
                    beforeSection();
                    block(heading(Shape.SECTION_LEVEL, slot.names().get(0)));
                    contentFrom = out.length();
                    record(slot.elementShape(), section, Shape.SECTION_LEVEL, null);
                }
                customs(customs, slot.name());
            }
        }
        breakAfter();
    }

    private void customs(List<CustomSection> customs, String anchor) {
        for (CustomSection section : customs) {
            if (section.after().orElse("").equals(anchor)) {
                if (section.level() == Shape.SECTION_LEVEL) {
                    beforeSection();
                } else {
                    breakAfter();
                }
                customSection(section);
            }
        }
    }

    private void customSection(CustomSection section) {
        block(heading(section.level(), section.title()));
        contentFrom = out.length();
        block(section.content().orElse(null));
    }

    private void beforeSection() {
        if (!out.isEmpty()) {
            block("---");
        }
    }

    /** A thematic break at the end of a region is layout; content that ends with one needs another. */
    private void breakAfter() {
        boolean mayBeBreak = out.length() > contentFrom + 1 && "-_* \t".indexOf(out.charAt(out.length() - 2)) >= 0;
        if (mayBeBreak && Fragment.endsWithBreak(Texts.blocks(out.substring(contentFrom)))) {
            block("---");
        }
    }

    private void introduction(String text) {
        contentFrom = out.length();
        if (text.isEmpty()) {
            return;
        }
        // At the start of a file these would be front matter and a byte order mark.
        if (out.isEmpty() && (text.startsWith("---") || text.startsWith("\uFEFF"))) {
            out.append('\n').append(text).append('\n');
        } else {
            block(text);
        }
    }

    private void record(Shape shape, Record record, int level, @Nullable Node like) {
        Style around = style;
        style = like == null ? style : Style.of(List.of(like), style);
        Slot implied = shape.implied();
        Node text = implied == null || like == null ? null : like.text();
        boolean stays = implied != null && text != null && Objects.equals(text.value(), implied.get(record));
        if (stays || like == null && implied != null && holdsOnly(shape, record, implied)) {
            style = style.withImplied();
        }
        List<Extra> extras = extras(shape, record);
        for (Extra extra : extras) {
            if (extra.after().isEmpty() && extra.under().isEmpty()) {
                block(extra.markdown());
            }
        }
        for (Slot slot : shape.slots()) {
            slotAndExtras(slot, record, level, extras, like == null ? null : like.component(slot.name()));
        }
        style = around;
    }

    /** Whether a text is all that a record holds beside its name, as in the template, and needs no label to be told. */
    private static boolean holdsOnly(Shape shape, Record record, Slot implied) {
        String text = implied.text(record);
        boolean alone = shape.slots().stream()
                .allMatch(s -> s.index() == implied.index() || s.intro() instanceof Intro.Name || s.isEmpty(s.get(record)));
        return text != null && alone && Fragment.beginsParagraph(text) && Labels.at(text) == null;
    }

    private static List<Extra> extras(Shape shape, Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    private void slotAndExtras(Slot slot, Record record, int level, List<Extra> extras, @Nullable Node like) {
        String under = null;
        String after = null;
        for (Extra extra : extras) {
            if (extra.under().isPresent() && extra.under().get().equals(slot.name())) {
                under = extra.markdown();
            } else if (extra.after().isPresent() && extra.after().get().equals(slot.name())) {
                after = extra.markdown();
            }
        }
        Object raw = slot.get(record);
        Style around = style;
        if (slot.isInline() && like != null && like.children().stream().anyMatch(n -> n.kind() == Node.Kind.LIST)) {
            style = style.withLinesAsLists();
        }
        boolean begins = extras.isEmpty() || extras.get(0).after().isPresent() || extras.get(0).under().isPresent();
        if (slot.isEmpty(raw) && under == null) {
            block(after);
        } else if (slot.intro() instanceof Intro.Label label && label.implied() && style.implied() && begins
                && under == null) {
            block((String) raw);
            block(after);
        } else if (slot.intro() instanceof Intro.Label && !style.labelMarker().isEmpty()) {
            Writer item = new Writer(style.withoutLabelMarker());
            item.slot(slot, raw, level, under, after, like);
            afterLabel = withinItem;
            beginListOrFence();
            out.append(ListWriter.indented(style.labelMarker(), item.finished())).append('\n');
        } else {
            slot(slot, raw, level, under, after, like);
        }
        style = around;
    }

    private void slot(
            Slot slot, @Nullable Object raw, int level, @Nullable String under, @Nullable String after, @Nullable Node like) {
        if (slot.intro() instanceof Intro.Heading) {
            block(heading(level + 1, slot.names().get(0)));
            block(under);
            content(slot, raw, level + 1, after, like);
        } else if (slot.intro() instanceof Intro.Label) {
            label(slot, raw, under, after);
        } else if (slot.intro() instanceof Intro.Body) {
            content(slot, raw, level, after, like);
        }
        block(after);
    }

    private void content(Slot slot, @Nullable Object raw, int level, @Nullable String next, @Nullable Node like) {
        if (raw instanceof String text) {
            block(text);
        } else if (raw instanceof CodeBlock code) {
            beginListOrFence();
            out.append(fence(code)).append('\n');
        } else if (raw instanceof List<?> list && slot.holds() instanceof Holds.Items) {
            items(slot, list, next);
        } else if (raw instanceof List<?> list) {
            entries(slot, list, level + 1, like == null ? List.of() : like.elements());
        } else if (raw instanceof Record record) {
            record(slot.elementShape(), record, level, like);
        }
    }

    /** Entries, each like the one of its name or, when it is new, like the one before it. */
    private void entries(Slot slot, List<?> entries, int level, List<Node> like) {
        Slot name = slot.elementShape().slots().get(0);
        Style around = style;
        if (!like.isEmpty() && like.get(0).form() == Form.ENTRY_ITEM) {
            style = Style.of(like, style.withinItem());
        }
        int index = 0;
        for (Object each : entries) {
            Record entry = (Record) each;
            String own = Objects.requireNonNullElse(name.text(entry), "");
            Node same = like.isEmpty() ? null : like.get(Math.min(index, like.size() - 1));
            for (Node node : like) {
                same = node.name().equals(own) ? node : same;
            }
            writeEntry(slot, entry, index++, level, same);
        }
        style = around;
    }

    private void items(Slot slot, List<?> values, @Nullable String next) {
        if (!values.isEmpty()) {
            String previous = out.substring(previousFrom);
            beginListOrFence();
            ItemWriter.items(out, slot, values, previous, next, style);
            out.append('\n');
        }
    }

    private void writeEntry(Slot slot, Record entry, int index, int level, @Nullable Node like) {
        Shape shape = slot.elementShape();
        String name = shape.slots().get(0).text(entry);
        if (like != null && like.form() == Form.ENTRY_ITEM) {
            entryItem(slot, entry, level, like);
            return;
        }
        String title = Labels.entryTitle(shape, index, name == null ? "" : name);
        String label = shape.declaration().form() == Entry.Form.LABEL ? bold(title) : null;
        block(label == null ? heading(level, title) : label);
        afterLabel = label != null;
        record(shape, entry, level, like);
    }

    /** An entry as an item that begins with its name, where those beside it are. */
    private void entryItem(Slot slot, Record entry, int level, Node like) {
        Writer content = new Writer(style);
        content.withinItem = true;
        content.record(slot.elementShape(), entry, level, like);
        String text = content.finished();
        String name = "**" + Objects.requireNonNullElse(slot.elementShape().slots().get(0).text(entry), "") + "**";
        String item = text.isEmpty()
                ? name
                : Fragment.beginsParagraph(text) ? name + ": " + text : ItemWriter.below(name + ":", text);
        beginListOrFence();
        out.append(ListWriter.indented("- ", item)).append('\n');
    }

    /** The text in bold, with the other marks where it ends with one of them; null where it can't be bold. */
    private @Nullable String bold(String text) {
        return Stream.of(style.strong(), text.endsWith("*") ? "__" : "**")
                .map(marks -> marks + text + marks)
                .filter(Writer::isBold)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBold(String text) {
        Labels.Label label = Labels.at(text);
        return label != null && label.end() == text.length();
    }

    private void label(Slot slot, @Nullable Object raw, @Nullable String under, @Nullable String after) {
        String label = style.label(slot.names().get(0));
        if (under != null || raw == null) {
            block(label);
            block(under);
            content(slot, raw, 0, after, null);
        } else {
            beginBlock();
            labelled(slot, label, raw, after);
            out.append('\n');
        }
    }

    /** A label and its content, as close as the template has them. */
    private void labelled(Slot slot, String label, Object raw, @Nullable String next) {
        if (raw instanceof String text) {
            out.append(labelledText(label, text, (Intro.Label) slot.intro()));
        } else if (raw instanceof CodeBlock code) {
            out.append(label).append('\n').append(fence(code));
        } else {
            out.append(label).append(ItemWriter.goesOnALine(slot, (List<?>) raw, style) ? ' ' : '\n');
            ItemWriter.items(out, slot, (List<?>) raw, "", next, style);
        }
    }

    private static String labelledText(String label, String text, Intro.Label intro) {
        if (!Fragment.beginsParagraph(text)) {
            return ItemWriter.below(label, text);
        }
        // What its label may be missing from can begin with what looks like another.
        if (!Fragment.mayFollowLabel(text) || intro.implied() && Labels.at(text) != null) {
            return label + "\n\n" + text;
        }
        return label + (intro.below() ? "\n" : " ") + text;
    }

    public static String heading(int level, String title) {
        String marks = "#".repeat(Math.min(level, MAX_LEVEL));
        if (title.isEmpty()) {
            return marks;
        }
        return title.endsWith("#") ? marks + " " + title + " #" : marks + " " + title;
    }

    public static String fence(CodeBlock block) {
        String info = block.language().orElse("");
        char mark = info.indexOf('`') >= 0 ? '~' : '`';
        int length = 3;
        int run = 0;
        boolean indent = true;
        for (int i = 0; i < block.code().length(); i++) {
            char c = block.code().charAt(i);
            if (c == mark && (indent || run > 0)) {
                run++;
                length = Math.max(length, run + 1);
                indent = false;
            } else {
                run = 0;
                indent = c == '\n' || indent && (c == ' ' || c == '\t');
            }
        }
        String fence = String.valueOf(mark).repeat(length);
        String opening = mark == '~' && info.startsWith("~") ? fence + " " + info : fence + info;
        return opening + "\n" + (block.code().isEmpty() ? "" : block.code() + "\n") + fence;
    }
}
