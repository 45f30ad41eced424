package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.LabelLines.LabelLine;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.template.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the headings, labels and lists of a region may introduce something, by what is decided about it so far. */
final class SegmentScan {

    private final Scope scope;
    private final List<Segment> segments = new ArrayList<>();
    private Segment current = new Segment(null, null);
    private View view;
    private List<Block> blocks = new ArrayList<>();
    /** The slot whose heading holds everything deeper, or null; the level it is written at, and the level found. */
    private @Nullable Slot open;
    private int openLevel;
    private int openActual;

    private SegmentScan(Scope scope) {
        this.scope = scope;
        this.view = scope.view();
    }

    /** The segments, in the order of the text. */
    static List<Segment> of(Scope scope) {
        SegmentScan scan = new SegmentScan(scope);
        scan.scan();
        return scan.segments;
    }

    private void scan() {
        for (Block block : scope.blocks()) {
            switch (block.kind()) {
                case HEADING -> heading(block);
                case PARAGRAPH -> paragraph(block);
                case LIST -> list(block);
                default -> blocks.add(block);
            }
        }
        finish(scope.view().to());
    }

    private static @Nullable Slot lastSlot(Segment segment) {
        return segment.mark == null ? segment.anchor : segment.mark.slot();
    }

    private void heading(Block block) {
        int found = block.level();
        String title = block.heading(scope.view());
        Shape.Name known = scope.dropped.get(block.from()) ? null : scope.heading(title);
        Mark entry = entry(title, found, block.from());
        boolean outer = false;
        if (open != null && (found > openLevel || found > openActual && isPartOf(open, title, known))) {
            outer = known != null && found <= openActual;
            boolean next = entry != null && entry.slot().index() == open.index();
            if (!outer && !next) {
                blocks.add(block);
                return;
            }
        }
        if (known != null) {
            start(new Mark(known.slot(), known.rank(), Form.HEADING, block.from(), found, null, false), block.to(), -1);
            current.outer = outer;
            open(known.slot().intro() instanceof Intro.Heading ? known.slot() : null, found);
        } else if (entry != null) {
            start(entry, block.to(), -1);
            open(entry.slot(), found);
        } else {
            if (open != null || found <= scope.level + 1 && endsList()) {
                Slot slot = open != null ? open : lastSlot(current);
                finish(block.from());
                current = new Segment(null, slot);
                view = scope.view().part(block.from(), scope.view().to());
                open = null;
            }
            blocks.add(block);
        }
    }

    /** Whether what is being read is a list or code below a label, which is not looked for below another heading. */
    private boolean endsList() {
        Mark mark = current.mark;
        return mark != null && mark.slot().intro() instanceof Intro.Label && !(mark.slot().holds() instanceof Holds.Text);
    }

    /** Whether a heading is that of a part of {@code slot}'s record, so that it stands in it when written. */
    private static boolean isPartOf(Slot slot, String title, Shape.@Nullable Name known) {
        return known == null && slot.holds() instanceof Holds.One && slot.elementShape().heading(title) != null;
    }

    private @Nullable Mark entry(String title, int found, int line) {
        for (Slot slot : scope.entrySlots) {
            Shape entry = slot.elementShape();
            int name = Labels.headingNameStart(title, entry);
            boolean heads = entry.declaration().form() == Entry.Form.HEADING;
            boolean isOpen = open != null && open.index() == slot.index();
            int written = slot.intro() instanceof Intro.Heading ? scope.level + 2 : scope.level + 1;
            // Without the heading that holds them, only a prefix tells the first entry.
            boolean implied = slot.intro() instanceof Intro.Heading && scope.holder == 0;
            boolean atLevel = heads && (!implied || isOpen) && found >= written
                    && found <= Math.max(written, scope.holder + 1);
            // Deeper ones could be about an entry: "Phase 1 test coverage" is none.
            boolean told = found <= Shape.SECTION_LEVEL ? name >= 0 : Labels.nameStart(title, entry) >= 0;
            boolean prefixed = told && (!implied || !heads || found >= written);
            if (atLevel || prefixed) {
                String rest = name >= 0 ? title.substring(name) : title;
                return new Mark(slot, 0, Form.HEADING, line, found, rest, true);
            }
        }
        return null;
    }

    private void open(@Nullable Slot slot, int actual) {
        open = slot;
        openLevel = scope.level + 1;
        openActual = actual;
    }

    private void paragraph(Block block) {
        if (!scope.mayHaveLabels()) {
            blocks.add(block);
            return;
        }
        int from = block.from();
        for (LabelLine label : new LabelLines(scope, open).of(block)) {
            if (label.line() > from) {
                blocks.add(block.part(from, label.line()));
            }
            int content = label.alone() ? label.line() + 1 : label.line();
            start(label.mark(), content, label.alone() ? -1 : label.end());
            open(label.mark().entry() ? label.mark().slot() : null, scope.level + 1);
            from = content;
        }
        if (from < block.to()) {
            blocks.add(block.part(from, block.to()));
        }
    }

    private void list(Block block) {
        if (open != null) {
            blocks.add(block);
            return;
        }
        ItemSegments list = new ItemSegments(block, scope.view());
        Shape labelled = scope.dropped.get(block.from()) ? null : scope.labelled();
        List<Segment> items = labelled == null ? List.of() : list.labels(labelled);
        // Text after them would belong to the last entry when that is written as a heading.
        if (items.isEmpty() && !scope.listSlots.isEmpty() && block.equals(scope.lastBlock())) {
            items = scope.entrySlots.stream()
                    .filter(s -> scope.listSlots.get(s.index()))
                    .findFirst()
                    .map(slot -> list.entries(slot, name -> scope.heading(name) != null))
                    .orElse(List.of());
        }
        if (items.isEmpty()) {
            blocks.add(block);
            return;
        }
        finish(block.from());
        segments.addAll(items);
        current = items.get(items.size() - 1);
        view = scope.view().part(block.to(), scope.view().to());
    }

    private void start(Mark mark, int contentLine, int offset) {
        finish(mark.line());
        current = new Segment(mark, null);
        view = offset < 0
                ? scope.view().part(contentLine, scope.view().to())
                : scope.view().startingAt(contentLine, offset);
    }

    private void finish(int line) {
        if (current.add(view.part(view.from(), Math.max(line, view.from())), blocks)) {
            segments.add(current);
        }
        blocks = new ArrayList<>();
    }
}
