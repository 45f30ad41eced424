package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Names;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.FrontMatter;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.syntax.Tables;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Head.Line;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields at the head of a document from the blocks and the front matter that hold them. */
public final class FieldsReader {

    private static final int MAX_NAME = 40;
    private static final int MAX_SECTION = 120;

    private final Shape shape;
    private final @Nullable Object[] raw;
    private final List<MetadataField> others = new ArrayList<>();
    private final List<Head.Field> places = new ArrayList<>();
    private @Nullable Slot anchor;

    public FieldsReader(Shape shape) {
        this.shape = shape;
        this.raw = new @Nullable Object[shape.slots().size()];
    }

    /** Takes the fields of {@code block}, if it holds nothing but fields and a known one that says something. */
    public boolean take(Block block, View view) {
        List<Line> lines = lines(block, view);
        if (lines == null) {
            return false;
        }
        List<Known> read = new ArrayList<>(lines.size());
        boolean any = false;
        for (Line line : lines) {
            Known known = known(line);
            read.add(known);
            any |= known.value() != null;
        }
        if (any) {
            Head.Style style = style(block, view);
            read.forEach(known -> add(known, style));
        }
        return any;
    }

    /** Takes what becomes a block of fields when the pieces of the introduction meet, and gives the text left. */
    public String takeJoined(String text) {
        String left = text;
        int known = places.size();
        while (!left.isEmpty()) {
            View view = new View(new Lines(left), 0, left.split("\n", -1).length, 0);
            List<Block> blocks = Blocks.of(left);
            if (blocks.isEmpty() || !take(blocks.get(0), view)) {
                break;
            }
            left = Content.of(view.part(blocks.get(0).to(), view.to()));
        }
        places.subList(known, places.size()).clear();
        return left;
    }

    /**
     * Takes a section that a field's name heads: one short paragraph as that field, where it is not there yet, or all
     * fields in a block of them, where there is none yet.
     */
    public boolean takeSection(String title, Block heading, Body content) {
        Shape.Name known = shape.field(Names.withoutDecoration(Names.normalize(title)));
        if (known == null || raw[known.slot().index()] != null || content.blocks().size() != 1) {
            return false;
        }
        if (places.isEmpty() && take(content.blocks().get(0), content.view())) {
            return true;
        }
        if (known.slot().holds() instanceof Holds.Items || content.blocks().get(0).kind() != Kind.PARAGRAPH) {
            return false;
        }
        Block paragraph = content.blocks().get(0);
        String text = Content.of(content.view());
        String value = Texts.inline(text);
        if (value.length() > MAX_SECTION || paragraph.to() - paragraph.from() > 2 || Labels.at(value) != null) {
            return false;
        }
        raw[known.slot().index()] = value;
        Line line = new Line(title, value, paragraph.from(), paragraph.to());
        places.add(new Head.Field(known.slot(), heading.from(), line, Head.Style.SECTION));
        return true;
    }

    /** A field, the slot of its name, and what it says there; null for another's name, and for nothing. */
    private record Known(Line line, @Nullable Slot slot, @Nullable Object value) {}

    private Known known(Line line) {
        Shape.Name known = shape.field(line.name());
        return known == null
                ? new Known(line, null, null)
                : new Known(line, known.slot(), value(known.slot(), line.value()));
    }

    /** Takes what the front matter's lines say in fields, and keeps the other lines. */
    public void frontMatter(View view) {
        StringBuilder left = new StringBuilder();
        for (int i = view.from(); i < view.to(); ) {
            int end = i + 1;
            while (end < view.to() && continues(view.line(end))) {
                end++;
            }
            if (!frontMatterField(view, i, end)) {
                for (int k = i; k < end; k++) {
                    left.append(view.line(k)).append('\n');
                }
            }
            i = end;
        }
        Slot slot = shape.first(s -> s.intro() instanceof Intro.FrontMatter);
        String kept = Texts.raw(left.toString());
        if (slot != null && !kept.isEmpty()) {
            raw[slot.index()] = kept;
        }
    }

    private static boolean continues(String line) {
        return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ") || line.equals("-");
    }

    private boolean frontMatterField(View view, int from, int to) {
        String line = view.line(from);
        int colon = line.indexOf(':');
        if (colon <= 0 || !Character.isLetter(line.charAt(0)) || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            return false;
        }
        String name = line.substring(0, colon).replace('_', ' ').replace('-', ' ');
        Shape.Name known = shape.field(name);
        known = known == null ? shape.field(line.substring(0, colon)) : known;
        if (known == null) {
            return false;
        }
        String first = Texts.inline(line.substring(colon + 1));
        String value = to == from + 1 ? FrontMatter.scalar(first) : null;
        if (value == null && known.slot().holds() instanceof Holds.Items) {
            value = first.isEmpty() && to > from + 1
                    ? FrontMatter.blockList(view.part(from + 1, to))
                    : to == from + 1 ? FrontMatter.flowList(first) : null;
        }
        Object read = value == null ? null : value(known.slot(), value);
        if (read == null || value == null) {
            return false;
        }
        Line field = new Line(line.substring(0, colon), value, from, to);
        if (raw[known.slot().index()] != null) {
            add(new Known(field, known.slot(), read), Head.Style.FRONT_MATTER);
            return true;
        }
        raw[known.slot().index()] = read;
        places.add(new Head.Field(known.slot(), -1, field, Head.Style.FRONT_MATTER));
        anchor = anchor == null || anchor.index() < known.slot().index() ? known.slot() : anchor;
        return true;
    }

    private void add(Known known, Head.Style style) {
        Line line = known.line();
        Slot slot = known.slot();
        if (slot != null && raw[slot.index()] == null) {
            if (known.value() != null) {
                raw[slot.index()] = known.value();
                anchor = slot;
                places.add(new Head.Field(slot, -1, line, style));
            }
        } else {
            // A second field of a known name stands beside the first, or it would be read as the first.
            if (slot != null && (anchor == null || anchor.index() < slot.index())) {
                anchor = slot;
            }
            places.add(new Head.Field(null, others.size(), line, style));
            others.add(new MetadataField(line.name(), line.value(), Optional.ofNullable(anchor).map(Slot::name)));
        }
    }

    private Head.Style style(Block block, View view) {
        if (block.kind() == Kind.PARAGRAPH && table(block, view, new ArrayList<>())) {
            return Head.Style.TABLE;
        }
        if (block.kind() == Kind.QUOTE) {
            return Head.Style.QUOTE;
        }
        return block.isBulletList() ? Head.Style.LIST : Head.Style.LINES;
    }

    /** Where the fields stood, in the order of the source. */
    public List<Head.Field> places() {
        return places;
    }

    private @Nullable Object value(Slot slot, String value) {
        if (!(slot.holds() instanceof Holds.Items)) {
            return value.isEmpty() ? null : value;
        }
        List<Object> values = new ArrayList<>();
        for (String part : ItemLine.splitAtCommas(value)) {
            Object item = slot.element() == null ? part : ItemLine.parse(slot.elementShape(), part);
            if (item != null) {
                values.add(item);
            }
        }
        return values.isEmpty() ? null : values;
    }

    public Record record() {
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = others;
        }
        return shape.create(raw);
    }

    /** The fields of a block that holds nothing else, or null. */
    private @Nullable List<Line> lines(Block block, View view) {
        List<Line> lines = new ArrayList<>();
        if (block.kind() == Kind.PARAGRAPH) {
            return table(block, view, lines) || paragraph(block, view, 0, lines) ? lines : null;
        }
        if (block.kind() == Kind.QUOTE) {
            for (Block child : block.children()) {
                if (child.kind() != Kind.PARAGRAPH || !paragraph(child, view, 1, lines)) {
                    return null;
                }
            }
            return lines.isEmpty() ? null : lines;
        }
        if (block.isBulletList()) {
            for (Block item : block.children()) {
                if (!isText(item) || !item(item, view, lines)) {
                    return null;
                }
            }
            return lines;
        }
        return null;
    }

    /** Whether an item begins with a paragraph and holds nothing but such and lists of them, which make one line. */
    private static boolean isText(Block item) {
        List<Block> children = item.children();
        for (int i = 0; i < children.size(); i++) {
            Block child = children.get(i);
            boolean isList = i > 0 && child.kind() == Kind.LIST && child.children().stream().allMatch(FieldsReader::isText);
            if (!isList && child.kind() != Kind.PARAGRAPH) {
                return false;
            }
        }
        return !children.isEmpty();
    }

    private static boolean item(Block item, View view, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = item.from(); i < item.to(); i++) {
            String line = Texts.inline(view.line(i));
            if (i == item.from()) {
                line = Texts.inline(line.substring(1));
            }
            // After a blank line stands what would be a block of its own if the item ended there.
            if (view.isBlank(i)) {
                return false;
            }
            text.append(text.isEmpty() ? "" : " ").append(withoutBreak(line, i + 1 < item.to()));
        }
        Line field = field(text.toString(), item.from(), true);
        if (field != null) {
            lines.add(new Line(field.name(), field.value(), item.from(), item.to()));
        }
        return field != null;
    }

    private static boolean paragraph(Block block, View view, int quotes, List<Line> lines) {
        if (quotes == 0 && !Labels.mayBegin(view.first(block.from()))) {
            return false;
        }
        Line last = null;
        StringBuilder value = new StringBuilder();
        for (int i = block.from(); i < block.to(); i++) {
            String line = Texts.inline(view.line(i));
            if (quotes > 0 && line.startsWith(">")) {
                line = Texts.inline(line.substring(1));
            }
            line = withoutBreak(line, i + 1 < block.to());
            Line field = field(line, i, false);
            if (field == null && last == null) {
                return false;
            }
            if (field == null) {
                value.append(value.isEmpty() ? "" : " ").append(line);
                continue;
            }
            if (last != null) {
                lines.add(new Line(last.name(), value.toString(), last.from(), i));
            }
            last = field;
            value.setLength(0);
            value.append(field.value());
        }
        if (last != null) {
            lines.add(new Line(last.name(), value.toString(), last.from(), block.to()));
        }
        return true;
    }

    /** A line without the backslash of a hard line break. */
    private static String withoutBreak(String line, boolean hasNext) {
        return hasNext && line.endsWith("\\") && !line.endsWith("\\\\")
                ? Texts.trimEnd(line.substring(0, line.length() - 1))
                : line;
    }

    /** A bold label with what follows it or, in a list, plain words before a colon. */
    private static @Nullable Line field(String line, int at, boolean plain) {
        Labels.Label label = Labels.at(line);
        if (label != null) {
            return label.colon() && isName(label.name())
                    ? new Line(Texts.inline(label.name()), Texts.inline(line.substring(label.end())), at, at + 1)
                    : null;
        }
        int colon = plain ? line.indexOf(": ") : -1;
        colon = plain && colon < 0 && line.endsWith(":") ? line.length() - 1 : colon;
        return colon > 0 && isName(line.substring(0, colon))
                ? new Line(Texts.inline(line.substring(0, colon)), Texts.inline(line.substring(colon + 1)), at, at + 1)
                : null;
    }

    /** Whether {@code name} can be written as a bold label and is read back. */
    private static boolean isName(String name) {
        String inline = Texts.inline(name);
        if (name.length() > MAX_NAME || name.endsWith(":")) {
            return false;
        }
        if (!Inlines.hasSyntax(inline, inline.length())) {
            return !inline.isEmpty();
        }
        Labels.Label label = Labels.at("**" + inline + "**: x");
        return label != null && label.name().equals(inline);
    }

    /** Rows of a table with two columns, each a field; the head may be one too. */
    private boolean table(Block block, View view, List<Line> lines) {
        if (block.to() - block.from() < 2 || view.line(block.from()).indexOf('|') < 0) {
            return false;
        }
        for (int i = block.from(); i < block.to(); i++) {
            List<String> cells = Tables.cells(view.line(i));
            if (cells.size() != 2) {
                return false;
            }
            if (i == block.from() + 1) {
                if (!Tables.isDelimiter(cells)) {
                    return false;
                }
                continue;
            }
            String name = Tables.withoutBold(cells.get(0));
            boolean head = i == block.from();
            if (head && shape.field(name) == null) {
                continue;
            }
            if (!isName(name)) {
                return false;
            }
            lines.add(new Line(name, cells.get(1), i, i + 1));
        }
        return !lines.isEmpty();
    }
}
