package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Form;
import dev.designdoc.markdown.internal.tree.Found.Place;
import dev.designdoc.markdown.internal.write.ListWriter;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Patches the texts between the slots of a record. Slots come and go around a text that stays, so each text is first
 * given the anchor it has then, and changed only where that anchor is to have another.
 */
public final class ExtrasPatch {

    private final Found found;
    private final Record fresh;
    private final LineEdits edits;
    private final TextPatch texts;
    /** The texts that stand there, by the anchor they have when the slots are as they are to be. */
    private final Map<Anchor, List<Piece>> there = new LinkedHashMap<>();
    private final Map<Anchor, String> wanted;

    /** A text, and the anchor it has before anything changes. */
    private record Piece(Anchor was, View view) {}

    /** Where a text stands: under or after a slot, after none at the start. */
    private record Anchor(String slot, boolean under) {
        static final Anchor START = new Anchor("", false);

        static Anchor of(Extra extra) {
            return new Anchor(extra.under().or(extra::after).orElse(""), extra.under().isPresent());
        }
    }

    public ExtrasPatch(Found found, Record fresh, Lines lines, LineEdits edits) {
        this.found = found;
        this.fresh = fresh;
        this.edits = edits;
        this.texts = new TextPatch(lines, edits);
        this.wanted = byAnchor(found.shape, fresh);
        Map<Anchor, String> before = byAnchor(found.shape, found.value);
        // Texts that come to have one anchor are joined in the order of the anchors they had.
        List<Found.Piece> pieces = new ArrayList<>(found.extras);
        pieces.sort(Comparator.comparingInt(p -> order(found.shape, Anchor.of(p.extra()))));
        for (Found.Piece piece : pieces) {
            Anchor written = Anchor.of(piece.extra());
            Piece text = new Piece(anchor(written, found.value, before), piece.view());
            there.computeIfAbsent(anchor(written, fresh, wanted), k -> new ArrayList<>()).add(text);
        }
    }

    private static int order(Shape shape, Anchor anchor) {
        Slot slot = shape.slot(anchor.slot());
        return slot == null ? -1 : 2 * slot.index() + (anchor.under() ? 0 : 1);
    }

    private static Map<Anchor, String> byAnchor(Shape shape, Record record) {
        Map<Anchor, String> texts = new LinkedHashMap<>();
        of(shape, record).forEach(extra -> texts.put(Anchor.of(extra), extra.markdown()));
        return texts;
    }

    /** The texts of a record between its slots. */
    public static List<Extra> of(Shape shape, Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    /** The text under or after a slot, or null. */
    public static @Nullable String text(Shape shape, Record record, Slot slot, boolean under) {
        Anchor anchor = new Anchor(slot.name(), under);
        return of(shape, record).stream()
                .filter(e -> Anchor.of(e).equals(anchor))
                .map(Extra::markdown)
                .findFirst()
                .orElse(null);
    }

    /** Whether a text stands under or after a slot. */
    public static boolean isAt(Extra extra, Slot slot) {
        return Anchor.of(extra).slot().equals(slot.name());
    }

    /** The anchor of a text in a record with those slots and texts. */
    private Anchor anchor(Anchor anchor, Record record, Map<Anchor, String> texts) {
        for (int i = place(anchor.slot()); i >= 0; i--) {
            Slot slot = found.places.get(i).slot;
            Anchor under = new Anchor(slot.name(), true);
            boolean stays = !slot.isEmpty(slot.get(record));
            if (stays && anchor.slot().equals(slot.name())) {
                return anchor;
            }
            if (stays && !slot.equals(found.shape.description())) {
                return new Anchor(slot.name(), false);
            }
            if (texts.containsKey(under)) {
                return under;
            }
        }
        return Anchor.START;
    }

    private int place(String slot) {
        for (int i = found.places.size() - 1; i >= 0; i--) {
            if (found.places.get(i).slot.name().equals(slot)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells that a slot has been written anew, with the text under it and, with {@code after}, that after it. */
    public void written(Slot slot, boolean after) {
        wanted.remove(new Anchor(slot.name(), true));
        if (after) {
            wanted.remove(new Anchor(slot.name(), false));
        }
        for (Found.Piece piece : found.extras) {
            if (isAt(piece.extra(), slot)) {
                there.values().forEach(pieces -> pieces.removeIf(p -> p.view().equals(piece.view())));
            }
        }
    }

    /**
     * Divides the texts after {@code before} where a new slot is to stand between them.
     *
     * @return the line the new slot goes before, or -1 when none of the texts is to follow it
     */
    public int divide(Slot slot, @Nullable Place before) {
        Anchor at = before == null ? Anchor.START : new Anchor(before.slot.name(), false);
        Anchor after = new Anchor(slot.name(), false);
        boolean divides = wanted.containsKey(after);
        String left = wanted.getOrDefault(at, "");
        List<Piece> stay = new ArrayList<>();
        List<Piece> follow = new ArrayList<>();
        for (Piece piece : divides ? there.getOrDefault(at, List.of()) : List.<Piece>of()) {
            View view = piece.view();
            String text = Content.of(view);
            if (left.isEmpty()) {
                follow.add(piece);
            } else if (left.equals(text) || left.startsWith(text + "\n\n")) {
                left = left.substring(Math.min(left.length(), text.length() + 2));
                stay.add(piece);
            } else if (text.startsWith(left + "\n\n")) {
                int line = firstLine(view) + left.split("\n", -1).length;
                stay.add(new Piece(piece.was(), view.part(view.from(), line)));
                follow.add(new Piece(piece.was(), view.part(line, view.to())));
                left = "";
            } else {
                return -1;
            }
        }
        if (follow.isEmpty()) {
            return -1;
        }
        there.put(at, stay);
        there.put(after, follow);
        return follow.get(0).view().from();
    }

    /** A record without some of the texts between its slots. */
    public static Record without(Shape shape, Record record, Predicate<Extra> gone) {
        Slot rest = shape.rest();
        @Nullable Object[] raw = shape.values(record);
        if (rest != null) {
            raw[rest.index()] = of(shape, record).stream().filter(gone.negate()).toList();
        }
        return shape.create(raw);
    }

    /** The record as it is to be, without the text after a slot. */
    public Record withoutAfter(Slot slot) {
        Anchor after = new Anchor(slot.name(), false);
        return without(found.shape, fresh, e -> Anchor.of(e).equals(after));
    }

    private static int firstLine(View view) {
        int first = view.from();
        while (view.isBlank(first)) {
            first++;
        }
        return first;
    }

    /** Changes the texts that differ; whether that could be done. */
    public boolean patch() {
        for (Map.Entry<Anchor, List<Piece>> entry : there.entrySet()) {
            List<Piece> pieces = entry.getValue();
            String text = pieces.isEmpty() ? null : wanted.remove(entry.getKey());
            List<View> own = new ArrayList<>();
            for (Piece piece : pieces) {
                boolean stays = own.isEmpty() || piece.was().equals(pieces.get(0).was())
                        || meet(own.get(own.size() - 1), piece.view());
                if (text != null && stays) {
                    own.add(piece.view());
                } else {
                    texts.remove(piece.view());
                }
            }
            if (text != null && !texts.pieces(own, text)) {
                return false;
            }
        }
        for (Map.Entry<Anchor, String> entry : wanted.entrySet()) {
            if (!insert(entry.getKey(), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether one blank line, which is what joins texts, divides two when what stands between them is gone. */
    private boolean meet(View first, View second) {
        int end = edits.afterLast(first.to());
        int after = end;
        while (after < second.from() && first.lines().isBlank(after)) {
            after++;
        }
        int start = firstLine(second);
        return (after > end ? after - end : start - edits.afterLast(start)) == 1;
    }

    private boolean insert(Anchor anchor, String text) {
        if (anchor.slot().isEmpty()) {
            edits.insertAfter(edits.afterLast(found.contentFrom) - 1, text, true);
            return found.contentFrom > found.from;
        }
        Slot slot = found.shape.slot(anchor.slot());
        Place place = slot == null ? null : found.place(slot);
        if (place == null) {
            return false;
        }
        if (!anchor.under()) {
            int column = place.form == Form.LABEL_ITEM ? place.parts.get(0).view().column() : 0;
            String written = " ".repeat(column) + ListWriter.indented("", text, column);
            edits.insertAfter(edits.afterLast(end(found, place)) - 1, written, true);
            return true;
        }
        View view = place.form == Form.NONE ? null : place.parts.get(0).view();
        if (view == null || view.offset() >= 0 && !Texts.isBlank(view.line(view.from()))) {
            return false;
        }
        int column = place.form == Form.LABEL_ITEM ? view.column() : 0;
        String written = " ".repeat(column) + ListWriter.indented("", text, column);
        int label = place.form == Form.LABEL_ITEM ? place.from + 1 : view.from();
        edits.insertAfter(edits.afterLast(label) - 1, written, true);
        return true;
    }

    /** The line after a slot and the text after it. */
    public static int end(Found found, Place place) {
        int end = place.to;
        for (Found.Piece piece : found.extras) {
            if (isAt(piece.extra(), place.slot)) {
                end = Math.max(end, piece.view().to());
            }
        }
        return end;
    }

    /** The line after the heading and the text at the start. */
    public static int startEnd(Found found) {
        int end = found.contentFrom;
        for (Found.Piece piece : found.extras) {
            end = Anchor.of(piece.extra()).equals(Anchor.START) ? piece.view().to() : end;
        }
        return end;
    }
}
