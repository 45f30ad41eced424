package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node.Form;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the region of a record at the headings and labels that mean something in it.
 *
 * <p>Levels are compared to those that are written, not to those found, so that a document read and written in canonical
 * form divides the same way: what is within a part there must be within it here.
 */
final class Segments {

    private final Scope scope;
    private List<Segment> segments = List.of();

    private Segments(Scope scope) {
        this.scope = scope;
    }

    /** Divides the region of a record whose heading is written at {@code level}. */
    static Segments of(Shape shape, int level, Body region) {
        Scope scope = new Scope(shape, level, 0, region);
        for (Slot slot : shape.entries()) {
            if (slot.intro() instanceof Intro.Body || !hasHeading(slot, scope)) {
                scope.entrySlots.add(slot);
            }
        }
        return new Segments(scope).scan();
    }

    /** Divides what stands below the heading of {@code slot}, found at level {@code holder}, into entries. */
    static Segments ofEntries(Slot slot, int level, int holder, Body region) {
        Scope scope = new Scope(null, level, holder, region);
        scope.entrySlots.add(slot);
        return new Segments(scope).scan();
    }

    private Segments scan() {
        segments = SegmentScan.of(scope);
        return this;
    }

    private static boolean hasHeading(Slot slot, Scope scope) {
        for (Block block : scope.blocks()) {
            if (block.kind() == Kind.HEADING) {
                Shape.Name known = scope.heading(block.heading(scope.view()));
                if (known != null && known.slot().index() == slot.index()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The segments as they are divided so far. */
    List<Segment> all() {
        return segments;
    }

    /** Those that introduce a slot which another introduces as well; of each of them is asked whether it says anything. */
    List<Segment> contested() {
        BitSet once = new BitSet();
        BitSet often = new BitSet();
        for (Segment segment : segments) {
            if (segment.mark != null && !segment.mark.entry()) {
                (once.get(segment.mark.slot().index()) ? often : once).set(segment.mark.slot().index());
            }
        }
        return often.isEmpty()
                ? List.of()
                : segments.stream().filter(s -> s.mark != null && often.get(s.mark.slot().index())).toList();
    }

    /** Decides which of several wins; whether the region was divided anew since, and has to be decided about again. */
    boolean decideAndDivide() {
        int before = scope.dropped.cardinality();
        decide();
        boolean again = scope.dropped.cardinality() > before || entriesWithoutHolder() || entriesInLists();
        if (again) {
            scan();
        }
        return again;
    }

    /** Whether there are slots for entries without any, so that the items of a list may be theirs. */
    private boolean entriesInLists() {
        int before = scope.listSlots.cardinality();
        for (Slot slot : scope.entrySlots) {
            boolean written = slot.intro() instanceof Intro.Body || scope.holder > 0;
            if (written && slot.elementShape().declaration().items() && hasList() && !scope.listSlots.get(slot.index())
                    && !isFound(slot)) {
                scope.listSlots.set(slot.index());
            }
        }
        return scope.listSlots.cardinality() > before;
    }

    private boolean isFound(Slot slot) {
        for (Segment segment : segments) {
            if (segment.mark != null && segment.mark.slot().index() == slot.index()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasList() {
        Block last = scope.lastBlock();
        return last != null && last.kind() == Kind.LIST;
    }

    /** Whether a heading for entries turned out to hold nothing, so that they may stand without it. */
    private boolean entriesWithoutHolder() {
        boolean found = false;
        for (Segment segment : segments) {
            Mark mark = segment.mark;
            if (mark != null && !segment.lost && !mark.entry() && mark.slot().holds() instanceof Holds.Entries
                    && segment.isBlank()
                    && scope.entrySlots.stream().noneMatch(s -> s.index() == mark.slot().index())) {
                scope.entrySlots.add(mark.slot());
                found = true;
            }
        }
        return found;
    }

    /**
     * What holds something beats what doesn't, then the better name wins, then a heading that is no deeper than it is written,
     * then a label of its own over one in a list, wherever they stand: so the canonical form is read the same way.
     */
    private boolean isBetter(Segment segment, Mark mark, Segment other, Mark otherMark) {
        int order = Boolean.compare(segment.saysNothing, other.saysNothing);
        order = order != 0 ? order : Integer.compare(mark.rank(), otherMark.rank());
        order = order != 0 ? order : Boolean.compare(isDeep(mark), isDeep(otherMark));
        order = order != 0 ? order
                : Boolean.compare(mark.form() == Form.LABEL_ITEM, otherMark.form() == Form.LABEL_ITEM);
        return order < 0;
    }

    private boolean isDeep(Mark mark) {
        return mark.slot().intro() instanceof Intro.Heading && mark.level() > scope.level + 1;
    }

    /** Of several headings or labels of one slot the best name wins, then the first. */
    private void decide() {
        if (segments.size() == 1) {
            return;
        }
        @Nullable Segment[] best = new @Nullable Segment[scope.slots().size()];
        for (Segment segment : segments) {
            Mark mark = segment.mark;
            if (mark != null && !mark.entry()) {
                Segment other = best[mark.slot().index()];
                if (other == null || other.mark != null && isBetter(segment, mark, other, other.mark)) {
                    best[mark.slot().index()] = segment;
                }
            }
        }
        for (Segment segment : segments) {
            Mark mark = segment.mark;
            if (mark != null && !mark.entry() && !segment.equals(best[mark.slot().index()])) {
                segment.lost = true;
                if (mark.form() == Form.LABEL_ITEM) {
                    scope.dropped.set(mark.level());
                } else if (!segment.isBlank() && (segment.outer || isDeep(mark))) {
                    scope.dropped.set(mark.line());
                }
            }
        }
    }
}
