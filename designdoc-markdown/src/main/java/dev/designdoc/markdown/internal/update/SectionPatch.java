package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.SectionReader;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Form;
import dev.designdoc.markdown.internal.tree.Found.Place;
import dev.designdoc.markdown.internal.write.ListWriter;
import dev.designdoc.markdown.internal.write.Style;
import dev.designdoc.markdown.internal.write.Writer;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import dev.designdoc.template.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patches the region of one record slot by slot; what can't be done in place is written anew, slot or record. */
public final class SectionPatch {

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,6})\\b");

    private final Lines lines;
    private final LineEdits edits;
    private final TextPatch texts;
    private final boolean wholeSlots;
    private final Style file;

    /**
     * A patch into {@code edits}; with {@code wholeSlots}, what differs is written anew slot by slot. What is new looks
     * like what stands beside it, or else like {@code file}.
     */
    public SectionPatch(Lines lines, LineEdits edits, boolean wholeSlots, Style file) {
        this.file = file;
        this.lines = lines;
        this.edits = edits;
        this.texts = new TextPatch(lines, edits);
        this.wholeSlots = wholeSlots;
    }

    /** Makes what was found say {@code fresh}; whether that could be done. */
    public boolean record(Found found, Record fresh, int level) {
        Shape shape = found.shape;
        ExtrasPatch extras = new ExtrasPatch(found, fresh, lines, edits);
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Name) {
                if (!name(found, slot.text(found.value), slot.text(fresh))) {
                    return false;
                }
            } else if (!(slot.intro() instanceof Intro.Rest) && !slot(found, slot, fresh, level, extras)) {
                return false;
            }
        }
        return extras.patch();
    }

    /** Writes the content of a record anew below its heading. */
    public void rewrite(Found found, Record fresh, int level) {
        texts.block(found.contentFrom, found.to, Writer.section(found.shape, fresh, level, Style.CANONICAL));
    }

    private boolean name(Found found, @Nullable String old, @Nullable String fresh) {
        String before = Objects.requireNonNullElse(old, "");
        String after = Objects.requireNonNullElse(fresh, "");
        if (before.equals(after)) {
            return true;
        }
        String line = lines.line(found.from);
        int at = before.isEmpty() ? Texts.trimEnd(line).length() : line.lastIndexOf(before);
        if (at < 0 || found.contentFrom > found.from + 1) {
            return false;
        }
        String space = before.isEmpty() && line.charAt(at - 1) != ' ' ? " " : "";
        String changed = line.substring(0, at) + space + after + line.substring(at + before.length());
        edits.replace(found.from, found.from + 1, Texts.trimEnd(changed));
        return true;
    }

    private boolean slot(Found found, Slot slot, Record fresh, int level, ExtrasPatch extras) {
        Object before = slot.get(found.value);
        Object after = slot.get(fresh);
        Place place = found.place(slot);
        boolean wasEmpty = before == null || slot.isEmpty(before);
        boolean isEmpty = after == null || slot.isEmpty(after);
        if (wasEmpty && isEmpty) {
            return true;
        }
        if (before == null || place == null || wasEmpty) {
            if (place != null && place.form != Form.NONE) {
                if (fillLabel(found, place, fresh)) {
                    return true;
                }
                extras.written(slot, true);
                return rewriteSlot(found, place, fresh, level);
            }
            return insert(found, slot, fresh, level, extras);
        }
        if (after == null || isEmpty) {
            return remove(found, place, fresh);
        }
        boolean unit = wholeSlots && !(slot.holds() instanceof Holds.One) && !before.equals(after);
        if (!unit && inPlace(place, before, after, level)) {
            return true;
        }
        if (place.form != Form.NONE) {
            extras.written(slot, true);
        }
        return rewriteSlot(found, place, fresh, level);
    }

    /** Puts a list or fence after the text that stands under its label already. */
    private boolean fillLabel(Found found, Place place, Record fresh) {
        Slot slot = place.slot;
        String under = ExtrasPatch.text(found.shape, found.value, slot, true);
        boolean fills = place.form != Form.LABEL_ITEM && !slot.isInline()
                && Objects.equals(under, ExtrasPatch.text(found.shape, fresh, slot, true))
                && ExtrasPatch.text(found.shape, fresh, slot, false) == null;
        if (under == null || !fills || wholeSlots) {
            return false;
        }
        String text;
        if (slot.holds() instanceof Holds.Items) {
            text = ListWriter.items(slot, slot.list(fresh), under, null, style(found));
        } else if (slot.get(fresh) instanceof CodeBlock code) {
            text = Writer.fence(code);
        } else {
            return false;
        }
        edits.insertAfter(edits.afterLast(ExtrasPatch.end(found, place)) - 1, text, true);
        return true;
    }

    private boolean inPlace(Place place, @Nullable Object before, Object after, int level) {
        if (after instanceof String text) {
            return text(place, text);
        }
        if (after instanceof CodeBlock code) {
            return code(place, (CodeBlock) Objects.requireNonNull(before), code);
        }
        if (place.slot.holds() instanceof Holds.Items) {
            return items(place, (List<?>) after);
        }
        return place.slot.holds() instanceof Holds.Entries
                ? new EntriesPatch(place, level).patch((List<?>) after)
                : record(place.records.get(0), (Record) after, level + 1);
    }

    private boolean text(Place place, String fresh) {
        if (place.parts.size() != 1) {
            return fresh.equals(Content.joined(Found.Part.views(place.parts)));
        }
        View view = place.parts.get(0).view();
        boolean besideLabel = view.offset() >= 0
                || place.form == Form.LABEL && view.from() < view.to() && !view.isBlank(view.from());
        if (besideLabel && !fresh.equals(Content.of(view)) && !Fragment.beginsParagraph(fresh)) {
            return false;
        }
        return texts.text(view, fresh);
    }

    private boolean items(Place place, List<?> fresh) {
        if (place.slot.isInline()) {
            Block block = place.block;
            View view = place.blockView;
            return block != null && view != null
                    && (fresh.equals(SectionReader.inlineValues(place.slot, block, view))
                            || texts.text(view.part(block.from(), block.to()), ListWriter.inline(place.slot, fresh)));
        }
        if (place.block == null) {
            boolean one = fresh.size() == 1 && place.items.size() == 1;
            return one && (fresh.get(0).equals(place.items.get(0).value())
                    || texts.text(place.items.get(0).view(), ListWriter.item(place.slot.element(), fresh.get(0), file)));
        }
        return new ListPatch(lines, edits, file).patch(place, fresh);
    }

    private boolean code(Place place, CodeBlock before, CodeBlock after) {
        Block block = place.block;
        View view = place.blockView;
        if (before.equals(after)) {
            return true;
        }
        if (block == null || view == null || block.from() == view.from() && view.offset() >= 0) {
            return false;
        }
        String mark = block.mark();
        boolean fits = block.isClosed() && after.code().lines().noneMatch(l -> Texts.trim(l).startsWith(mark))
                && (mark.charAt(0) == '~' || after.language().orElse("").indexOf('`') < 0);
        String indent = " ".repeat(view.column() + block.measure());
        if (!fits) {
            String written = ListWriter.indented("", Writer.fence(after), view.column());
            texts.block(block.from(), block.to(), " ".repeat(view.column()) + written);
            return true;
        }
        List<String> old = new ArrayList<>();
        for (int i = block.from(); i < block.to(); i++) {
            old.add(lines.line(i));
        }
        List<String> fresh = new ArrayList<>();
        fresh.add(before.language().equals(after.language())
                ? old.get(0)
                : indent + mark + after.language().orElse(""));
        if (before.code().equals(after.code())) {
            fresh.addAll(old.subList(1, old.size() - 1));
        } else if (!after.code().isEmpty()) {
            for (String line : after.code().split("\n", -1)) {
                fresh.add(line.isEmpty() ? "" : indent + line);
            }
        }
        fresh.add(old.get(old.size() - 1));
        texts.lines(block.from(), old, fresh, fresh::get);
        return true;
    }

    private boolean rewriteSlot(Found found, Place place, Record fresh, int level) {
        String text = Writer.slot(found.shape, fresh, place.slot, level, style(found));
        if (place.form == Form.LABEL_ITEM) {
            text = ListWriter.indented(marker(place), text);
        }
        if (text.isEmpty()) {
            edits.delete(place.from, place.to);
        } else if (place.form == Form.NONE) {
            texts.block(place.from, place.to, Writer.slot(found.shape, ExtrasPatch.without(found.shape, fresh, e -> true), place.slot, level, style(found)));
        } else {
            texts.block(place.from, ExtrasPatch.end(found, place), text);
        }
        return true;
    }

    /** Deletes a slot's own lines; text after it stays and then stands after what is before it. */
    private boolean remove(Found found, Place place, Record fresh) {
        boolean keepsLabel = place.slot.introduced() && ExtrasPatch.text(found.shape, fresh, place.slot, true) != null;
        if (place.form == Form.LABEL_ITEM || place.slot.isInline() && place.slot.holds() instanceof Holds.Items) {
            return removeWhole(found, place, keepsLabel);
        }
        if (place.slot.holds() instanceof Holds.Entries && (place.form == Form.NONE || keepsLabel || !isHolder(place))) {
            place.records.forEach(r -> edits.delete(r.from, r.to));
            return true;
        }
        if (!(place.slot.holds() instanceof Holds.Items) && !(place.slot.holds() instanceof Holds.Code)) {
            edits.delete(place.from, place.to);
            return true;
        }
        Block block = place.block;
        if (block == null) {
            return removeWhole(found, place, keepsLabel);
        }
        edits.delete(block.from(), block.to());
        if (!keepsLabel && place.form != Form.NONE) {
            edits.delete(place.from, place.parts.get(0).view().from());
        }
        return true;
    }

    /** Whether the place has a heading of its own above its entries. */
    private static boolean isHolder(Place place) {
        return place.records.isEmpty() || place.records.get(0).from > place.from;
    }

    private boolean removeWhole(Found found, Place place, boolean keepsLabel) {
        boolean extras = found.extras.stream().anyMatch(p -> ExtrasPatch.isAt(p.extra(), place.slot));
        if (keepsLabel || extras) {
            return false;
        }
        edits.delete(place.from, place.to);
        return true;
    }

    private boolean insert(Found found, Slot slot, Record fresh, int level, ExtrasPatch extras) {
        Place before = null;
        for (Place place : found.places) {
            if (place.slot.index() < slot.index() && (before == null || place.slot.index() > before.slot.index())) {
                before = place;
            }
        }
        int line = extras.divide(slot, before);
        boolean divides = line >= 0;
        Record written = divides ? extras.withoutAfter(slot) : fresh;
        String text = Writer.slot(found.shape, written, slot, level, style(found));
        extras.written(slot, !divides);
        if (!divides) {
            line = before == null
                    ? ExtrasPatch.startEnd(found)
                    : before.form == Form.NONE && !(slot.intro() instanceof Intro.Body)
                            ? bodyEnd(found)
                            : ExtrasPatch.end(found, before);
        }
        if (slot.intro() instanceof Intro.Label && insertLabelItem(found, before, text)) {
            return true;
        }
        boolean label = found.shape.kind() == Declaration.Kind.ENTRY && found.shape.declaration().form() == Entry.Form.LABEL;
        boolean tight = before == null && label && slot.intro() instanceof Intro.Body && !(slot.holds() instanceof Holds.Text);
        edits.insertAfter(edits.afterLast(line) - 1, text, !tight);
        return before != null || found.contentFrom > found.from;
    }

    /** Inserts a label as an item where the other labels of the record are items of a list. */
    private boolean insertLabelItem(Found found, @Nullable Place before, String text) {
        Place first = found.places.stream().filter(p -> p.form == Form.LABEL_ITEM).findFirst().orElse(null);
        if (first == null || wholeSlots) {
            return false;
        }
        String item = ListWriter.indented(marker(first), text);
        if (before != null && before.form == Form.LABEL_ITEM) {
            edits.insertAfter(edits.afterLast(before.to) - 1, item, false);
        } else {
            edits.insertBefore(first.from, item, false);
        }
        return true;
    }

    /** What stands before a label that is an item of a list. */
    private String marker(Place place) {
        String line = lines.line(place.from);
        return line.substring(0, Math.max(line.indexOf("**"), line.indexOf("__")));
    }

    private Style style(Found beside) {
        return Style.of(List.of(beside), file);
    }

    private static int bodyEnd(Found found) {
        int end = found.to;
        for (Place place : found.places) {
            if (place.form != Form.NONE || place.slot.holds() instanceof Holds.Entries) {
                end = Math.min(end, place.from);
            }
        }
        return end;
    }

    /** Patches the entries of one slot, each alone. */
    private final class EntriesPatch {
        private final Place place;
        private final Shape shape;
        private final int level;
        /** The highest ordinal of those there are, at least their number; -1 while nothing asked for it. */
        private int last = -1;
        /** The style of those there are, or null while nothing asked for it. */
        private @Nullable Style beside;

        EntriesPatch(Place place, int level) {
            this.place = place;
            this.shape = place.slot.elementShape();
            this.level = place.slot.intro() instanceof Intro.Heading ? level + 2 : level + 1;
        }

        boolean patch(List<?> fresh) {
            List<Record> old = place.records.stream().map(f -> f.value).toList();
            List<Record> values = fresh.stream().map(Record.class::cast).toList();
            Slot name = shape.slots().get(0);
            int[] pairs = Alignment.of(old, values, (a, b) -> Objects.equals(name.get(a), name.get(b)));
            Map<Record, Integer> moved = Alignment.left(old, pairs);
            boolean[] kept = new boolean[old.size()];
            Arrays.stream(pairs).filter(p -> p >= 0).forEach(p -> kept[p] = true);
            for (int i = 0; i < kept.length; i++) {
                if (!kept[i]) {
                    edits.delete(place.records.get(i).from, place.records.get(i).to);
                }
            }
            int anchor = -1;
            int added = 0;
            for (int k = 0; k < pairs.length; k++) {
                if (pairs[k] >= 0) {
                    anchor = pairs[k];
                    if (!record(place.records.get(anchor), values.get(k), level)) {
                        return false;
                    }
                    continue;
                }
                Integer source = moved.get(values.get(k));
                if (place.form == Form.ENTRY_ITEM) {
                    if (!insertItem(values.get(k), anchor)) {
                        return false;
                    }
                    continue;
                }
                String text = source == null ? entry(values.get(k), added++) : source(place.records.get(source));
                if (anchor >= 0) {
                    edits.insertAfter(edits.afterLast(place.records.get(anchor).to) - 1, text, true);
                } else if (place.records.isEmpty()) {
                    edits.insertAfter(edits.afterLast(place.to) - 1, text, true);
                } else {
                    edits.insertBefore(place.records.get(0).from, text, true);
                }
            }
            return true;
        }

        /** Inserts an entry as an item like those beside it, where it holds no more than an item can. */
        private boolean insertItem(Record value, int anchor) {
            Found like = place.records.get(Math.max(anchor, 0));
            String line = lines.line(like.from);
            int bold = Math.max(line.indexOf("**"), line.indexOf("__"));
            Labels.Label label = bold < 0 ? null : Labels.at(line.substring(bold));
            List<Extra> texts = ExtrasPatch.of(shape, value);
            String text = texts.isEmpty() ? "" : texts.get(0).markdown();
            boolean plain = shape.slots().stream().allMatch(s ->
                    s.intro() instanceof Intro.Name || s.intro() instanceof Intro.Rest || s.isEmpty(s.get(value)));
            // An item in the middle of a numbered list would change the numbers of those after it.
            boolean numbered = bold > 0 && line.substring(0, bold).chars().anyMatch(Character::isDigit);
            if (label == null || !plain || numbered || texts.size() > 1 || !text.isEmpty() && !Fragment.beginsParagraph(text)) {
                return false;
            }
            String name = Objects.requireNonNullElse(shape.slots().get(0).text(value), "");
            String between = line.substring(bold + label.end(), Labels.afterSeparator(line, bold + label.end()));
            boolean inside = label.colon() && line.charAt(bold + label.end() - 1) != ':';
            String head = "**" + name + (inside ? ":**" : label.colon() ? "**:" : "**");
            String separator = between.isBlank() ? label.colon() ? " " : ": " : between;
            String item = ListWriter.indented(line.substring(0, bold), text.isEmpty() ? head : head + separator + text);
            boolean loose = place.records.size() > 1 && lines.isBlank(place.records.get(1).from - 1);
            if (anchor >= 0) {
                edits.insertAfter(edits.afterLast(like.to) - 1, item, loose);
            } else {
                edits.insertBefore(like.from, item, loose);
            }
            return true;
        }

        private String source(Found found) {
            StringBuilder text = new StringBuilder();
            int end = edits.afterLast(found.to);
            for (int i = found.from; i < end; i++) {
                text.append(i == found.from ? "" : "\n").append(lines.line(i));
            }
            return text.toString();
        }

        /** A new entry with a heading like those beside it and the next ordinal. */
        private String entry(Record value, int added) {
            if (place.records.isEmpty()) {
                return Writer.entry(place.slot, value, added, level, file);
            }
            if (last < 0) {
                last = place.records.stream().mapToInt(this::ordinal).reduce(place.records.size(), Math::max);
            }
            Found like = place.records.get(place.records.size() - 1);
            String line = lines.line(like.from);
            String written = Writer.entry(place.slot, value, last + added, level, style());
            int end = written.indexOf('\n');
            String rest = end < 0 ? "" : written.substring(end);
            return headline(line, value, end < 0 ? written : written.substring(0, end)) + rest;
        }

        private Style style() {
            Style known = beside;
            if (known == null) {
                known = Style.of(place.records, file);
                beside = known;
            }
            return known;
        }

        private String headline(String like, Record value, String written) {
            int marks = 0;
            while (marks < like.length() && like.charAt(marks) == '#') {
                marks++;
            }
            if (marks == 0) {
                return written;
            }
            String title = Texts.trim(like.substring(marks));
            String name = Objects.requireNonNullElse(shape.slots().get(0).text(value), "");
            int start = Labels.nameStart(title, shape);
            String fresh = shape.names().isEmpty() || start < 0
                    ? name
                    : written.startsWith("#") ? written.replaceFirst("^#+ ", "") : written.substring(2, written.length() - 2);
            return Writer.heading(marks, fresh);
        }

        private int ordinal(Found found) {
            Matcher number = ORDINAL.matcher(lines.line(found.from));
            return number.find() ? Integer.parseInt(number.group(1)) : 0;
        }
    }
}
