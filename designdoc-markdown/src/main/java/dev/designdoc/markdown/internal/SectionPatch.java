package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Holds;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Texts;
import dev.designdoc.markdown.internal.Found.Form;
import dev.designdoc.markdown.internal.Found.Place;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Item.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/** Patches the region of one record slot by slot; what can't be done in place is written anew, slot or record. */
final class SectionPatch {

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,6})\\b");

    private final Lines lines;
    private final LineEdits edits;
    private final TextPatch texts;
    private final boolean wholeSlots;

    /** A patch into {@code edits}; with {@code wholeSlots}, what differs is written anew slot by slot. */
    SectionPatch(Lines lines, LineEdits edits, boolean wholeSlots) {
        this.lines = lines;
        this.edits = edits;
        this.texts = new TextPatch(lines, edits);
        this.wholeSlots = wholeSlots;
    }

    /** Makes what was found say {@code fresh}; whether that could be done. */
    boolean record(Found found, Record fresh, int level) {
        Shape shape = found.shape;
        Set<String> written = new HashSet<>();
        for (Slot slot : shape.slots()) {
            if (slot.intro() == Intro.NAME) {
                if (!name(found, slot.text(found.value), slot.text(fresh))) {
                    return false;
                }
            } else if (slot.intro() != Intro.REST && !slot(found, slot, fresh, level, written)) {
                return false;
            }
        }
        return extras(found, fresh, written);
    }

    /** Writes the content of a record anew below its heading. */
    void rewrite(Found found, Record fresh, int level) {
        texts.block(found.contentFrom, found.to, Writer.section(found.shape, fresh, level));
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

    private boolean slot(Found found, Slot slot, Record fresh, int level, Set<String> written) {
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
                written.add(slot.name());
                return rewriteSlot(found, place, fresh, level);
            }
            written.add(slot.name());
            return insert(found, slot, fresh, level);
        }
        if (after == null || isEmpty) {
            return remove(found, place, fresh);
        }
        boolean unit = wholeSlots && slot.holds() != Holds.RECORD && !before.equals(after);
        if (!unit && inPlace(place, before, after, level)) {
            return true;
        }
        written.add(slot.name());
        return rewriteSlot(found, place, fresh, level);
    }

    /** Puts a list or fence behind the text that stands under its label already. */
    private boolean fillLabel(Found found, Place place, Record fresh) {
        Slot slot = place.slot;
        String under = extra(found.shape, found.value, slot, true);
        boolean fills = place.form == Form.LABEL && slot.marker() != Marker.INLINE
                && Objects.equals(under, extra(found.shape, fresh, slot, true))
                && extra(found.shape, fresh, slot, false) == null;
        if (under == null || !fills || wholeSlots) {
            return false;
        }
        String text;
        if (slot.holds() == Holds.ITEMS) {
            text = Writer.items(slot, slot.list(fresh), under, null);
        } else if (slot.get(fresh) instanceof CodeBlock code) {
            text = Writer.fence(code);
        } else {
            return false;
        }
        edits.insertAfter(edits.behindLast(end(found, place)) - 1, text, true);
        return true;
    }

    private boolean inPlace(Place place, @Nullable Object before, Object after, int level) {
        return switch (place.slot.holds()) {
            case TEXT, INLINE -> text(place, (String) after);
            case CODE -> code(place, (CodeBlock) Objects.requireNonNull(before), (CodeBlock) after);
            case ITEMS -> items(place, (List<?>) after);
            case RECORD -> record(place.records.get(0), (Record) after, level + 1);
            case ENTRIES -> new EntriesPatch(place, level).patch((List<?>) after);
            default -> false;
        };
    }

    private boolean text(Place place, String fresh) {
        if (place.parts.size() != 1) {
            return fresh.equals(joined(place));
        }
        View view = place.parts.get(0).view();
        boolean besideLabel = view.offset() >= 0
                || place.form == Form.LABEL && view.from() < view.to() && !view.isBlank(view.from());
        if (besideLabel && !fresh.equals(view.text()) && !Fragment.beginsParagraph(fresh)) {
            return false;
        }
        return texts.text(view, fresh);
    }

    private static String joined(Place place) {
        String text = "";
        for (Found.Part part : place.parts) {
            text = Texts.join(text, part.view().text());
        }
        return text;
    }

    private boolean items(Place place, List<?> fresh) {
        if (place.slot.marker() == Marker.INLINE) {
            Block block = place.block;
            View view = place.blockView;
            return block != null && view != null
                    && (fresh.equals(SectionReader.inlineValues(place.slot, block, view))
                            || texts.text(view.part(block.from(), block.to()), Writer.inline(place.slot, fresh)));
        }
        if (place.block == null) {
            boolean one = fresh.size() == 1 && place.items.size() == 1;
            return one && texts.text(place.items.get(0).view(), Writer.item(place.slot.element(), fresh.get(0)));
        }
        return new ListPatch(lines, edits).patch(place, fresh);
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
        FencedCodeBlock fence = (FencedCodeBlock) block.node();
        boolean closed = fence.getClosingFenceLength() != null;
        String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
        boolean fits = closed && after.code().lines().noneMatch(l -> Texts.trim(l).startsWith(mark))
                && (mark.charAt(0) == '~' || after.language().orElse("").indexOf('`') < 0);
        String indent = " ".repeat(view.column() + fence.getFenceIndent());
        if (!fits) {
            String written = Writer.indented("", Writer.fence(after), view.column());
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
        if (place.form == Form.LABEL_ITEM) {
            return false;
        }
        String text = Writer.slot(found.shape, fresh, place.slot, level);
        if (text.isEmpty()) {
            edits.delete(place.from, place.to);
        } else if (place.form == Form.NONE) {
            texts.block(place.from, place.to, withoutExtras(found, place, fresh, level));
        } else {
            texts.block(place.from, end(found, place), text);
        }
        return true;
    }

    private static String withoutExtras(Found found, Place place, Record fresh, int level) {
        Slot rest = found.shape.rest();
        @Nullable Object[] raw = found.shape.values(fresh);
        if (rest != null) {
            raw[rest.index()] = List.of();
        }
        return Writer.slot(found.shape, found.shape.create(raw), place.slot, level);
    }

    /** Deletes a slot's own lines; text behind it stays and then stands behind what is before it. */
    private boolean remove(Found found, Place place, Record fresh) {
        boolean keepsLabel = place.slot.introduced() && extra(found.shape, fresh, place.slot, true) != null;
        if (place.form == Form.LABEL_ITEM || place.slot.marker() == Marker.INLINE && place.slot.holds() == Holds.ITEMS) {
            return removeWhole(found, place, keepsLabel);
        }
        if (place.slot.holds() == Holds.ENTRIES && (place.form == Form.NONE || keepsLabel || !isHolder(place))) {
            place.records.forEach(r -> edits.delete(r.from, r.to));
            return true;
        }
        switch (place.slot.holds()) {
            case ITEMS, CODE -> {
                Block block = place.block;
                if (block == null) {
                    return removeWhole(found, place, keepsLabel);
                }
                edits.delete(block.from(), block.to());
                if (!keepsLabel && place.form != Form.NONE) {
                    edits.delete(place.from, place.parts.get(0).view().from());
                }
            }
            default -> edits.delete(place.from, place.to);
        }
        return true;
    }

    /** Whether the place has a heading of its own above its entries. */
    private static boolean isHolder(Place place) {
        return place.records.isEmpty() || place.records.get(0).from > place.from;
    }

    private boolean removeWhole(Found found, Place place, boolean keepsLabel) {
        boolean extras = found.extras.stream().anyMatch(p -> isAt(p.extra(), place.slot));
        if (keepsLabel || extras) {
            return false;
        }
        edits.delete(place.from, place.to);
        return true;
    }

    private static boolean isAt(Extra extra, Slot slot) {
        return extra.under().or(extra::after).filter(slot.name()::equals).isPresent();
    }

    private boolean insert(Found found, Slot slot, Record fresh, int level) {
        String text = styled(found, slot, Writer.slot(found.shape, fresh, slot, level));
        Place before = null;
        for (Place place : found.places) {
            if (place.slot.index() < slot.index() && (before == null || place.slot.index() > before.slot.index())) {
                before = place;
            }
        }
        if (slot.intro() == Intro.LABEL && insertLabelItem(found, before, text)) {
            return true;
        }
        boolean label = found.shape.kind() == Shape.Kind.ENTRY && found.shape.form() == Entry.Form.LABEL;
        if (before == null) {
            boolean tight = label && slot.intro() == Intro.BODY && slot.holds() != Holds.TEXT;
            edits.insertAfter(edits.behindLast(found.contentFrom) - 1, text, !tight);
            return found.contentFrom > found.from;
        }
        int end = before.form == Form.NONE && slot.intro() != Intro.BODY ? bodyEnd(found) : end(found, before);
        edits.insertAfter(edits.behindLast(end) - 1, text, true);
        return true;
    }

    /** Inserts a label as an item where the other labels of the record are items of a list. */
    private boolean insertLabelItem(Found found, @Nullable Place before, String text) {
        Place first = found.places.stream().filter(p -> p.form == Form.LABEL_ITEM).findFirst().orElse(null);
        if (first == null || wholeSlots) {
            return false;
        }
        String line = lines.line(first.from);
        String marker = line.substring(0, Math.max(line.indexOf("**"), line.indexOf("__")));
        String item = Writer.indented(marker, text);
        if (before != null && before.form == Form.LABEL_ITEM) {
            edits.insertAfter(edits.behindLast(before.to) - 1, item, false);
        } else {
            edits.insertBefore(first.from, item, false);
        }
        return true;
    }

    /** A new label with its colon where the other labels of the record have it. */
    private static String styled(Found found, Slot slot, String text) {
        if (slot.intro() != Intro.LABEL) {
            return text;
        }
        for (Place place : found.places) {
            if (place.form == Form.LABEL || place.form == Form.LABEL_ITEM) {
                String line = place.parts.get(0).view().lines().line(place.from);
                String labelled = line.substring(Math.max(0, Math.max(line.indexOf("**"), line.indexOf("__"))));
                Labels.Label label = Labels.at(labelled);
                String own = "**" + slot.names().get(0) + ":**";
                boolean outside = label != null && labelled.charAt(label.end() - 1) == ':';
                return outside && text.startsWith(own)
                        ? "**" + slot.names().get(0) + "**:" + text.substring(own.length())
                        : text;
            }
        }
        return text;
    }

    private static int bodyEnd(Found found) {
        int end = found.to;
        for (Place place : found.places) {
            if (place.form != Form.NONE || place.slot.holds() == Holds.ENTRIES) {
                end = Math.min(end, place.from);
            }
        }
        return end;
    }

    /** The line behind a slot and the text behind it. */
    private static int end(Found found, Place place) {
        int end = place.to;
        for (Found.Piece piece : found.extras) {
            if (isAt(piece.extra(), place.slot)) {
                end = Math.max(end, piece.view().to());
            }
        }
        return end;
    }

    private static @Nullable String extra(Shape shape, Record record, Slot slot, boolean under) {
        Slot rest = shape.rest();
        List<Extra> extras = rest == null ? List.of() : rest.list(record);
        for (Extra extra : extras) {
            Optional<String> anchor = under ? extra.under() : extra.after();
            if (anchor.isPresent() && anchor.get().equals(slot.name())) {
                return extra.markdown();
            }
        }
        return null;
    }

    /** Changes the extras that differ; those of slots in {@code written} are written already. */
    private boolean extras(Found found, Record fresh, Set<String> written) {
        Slot rest = found.shape.rest();
        if (rest == null) {
            return true;
        }
        List<Extra> before = new ArrayList<>(rest.list(found.value));
        List<Extra> after = new ArrayList<>(rest.list(fresh));
        // Text that only lost the slot it stood behind stays where it is.
        after.removeIf(e -> written.contains(anchor(e)) || before.stream().anyMatch(b -> b.markdown().equals(e.markdown())));
        for (Extra old : before) {
            if (written.contains(anchor(old))
                    || rest.<Extra>list(fresh).stream().anyMatch(e -> e.markdown().equals(old.markdown()))) {
                continue;
            }
            List<Found.Piece> pieces = found.extras.stream().filter(p -> samePlace(p.extra(), old)).toList();
            Extra match = after.stream().filter(e -> samePlace(e, old)).findFirst().orElse(null);
            if (pieces.size() != 1) {
                return false;
            }
            View view = pieces.get(0).view();
            if (match == null) {
                if (view.offset() >= 0) {
                    return false;
                }
                edits.delete(view.from(), view.to());
            } else if (!texts.text(view, match.markdown())) {
                return false;
            }
            after.remove(match);
        }
        for (Extra extra : after) {
            if (!insertExtra(found, extra)) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePlace(Extra a, Extra b) {
        return a.after().equals(b.after()) && a.under().equals(b.under());
    }

    private static String anchor(Extra extra) {
        return extra.under().or(extra::after).orElse("");
    }

    private boolean insertExtra(Found found, Extra extra) {
        if (anchor(extra).isEmpty()) {
            edits.insertAfter(edits.behindLast(found.contentFrom) - 1, extra.markdown(), true);
            return found.contentFrom > found.from;
        }
        Slot slot = found.shape.slot(anchor(extra));
        Place place = slot == null ? null : found.place(slot);
        if (place == null || place.form == Form.LABEL_ITEM && extra.under().isPresent()) {
            return false;
        }
        if (place.form == Form.LABEL_ITEM) {
            String indent = " ".repeat(place.parts.get(0).view().column());
            String item = Writer.indented("", extra.markdown(), indent.length());
            edits.insertAfter(edits.behindLast(end(found, place)) - 1, indent + item, true);
            return true;
        }
        if (extra.under().isPresent()) {
            View view = place.parts.get(0).view();
            if (view.offset() >= 0 || place.form == Form.NONE) {
                return false;
            }
            edits.insertAfter(edits.behindLast(view.from()) - 1, extra.markdown(), true);
            return true;
        }
        edits.insertAfter(edits.behindLast(end(found, place)) - 1, extra.markdown(), true);
        return true;
    }

    /** Patches the entries of one slot, each alone. */
    private final class EntriesPatch {
        private final Place place;
        private final Shape shape;
        private final int level;

        EntriesPatch(Place place, int level) {
            this.place = place;
            this.shape = place.slot.elementShape();
            this.level = place.slot.intro() == Intro.HEADING ? level + 2 : level + 1;
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
                String text = source == null ? entry(values.get(k), added++) : source(place.records.get(source));
                if (anchor >= 0) {
                    edits.insertAfter(edits.behindLast(place.records.get(anchor).to) - 1, text, true);
                } else if (place.records.isEmpty()) {
                    edits.insertAfter(edits.behindLast(place.to) - 1, text, true);
                } else {
                    edits.insertBefore(place.records.get(0).from, text, true);
                }
            }
            return true;
        }

        private String source(Found found) {
            StringBuilder text = new StringBuilder();
            int end = edits.behindLast(found.to);
            for (int i = found.from; i < end; i++) {
                text.append(i == found.from ? "" : "\n").append(lines.line(i));
            }
            return text.toString();
        }

        /** A new entry with a heading like those beside it and the next ordinal. */
        private String entry(Record value, int added) {
            if (place.records.isEmpty()) {
                return Writer.entry(place.slot, value, added, level);
            }
            int next = place.records.size() + added;
            for (Found found : place.records) {
                next = Math.max(next, ordinal(found) + added);
            }
            Found like = place.records.get(place.records.size() - 1);
            String line = lines.line(like.from);
            String written = Writer.entry(place.slot, value, next, level);
            int end = written.indexOf('\n');
            String rest = end < 0 ? "" : written.substring(end);
            return headline(line, value, end < 0 ? written : written.substring(0, end)) + rest;
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
