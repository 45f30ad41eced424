package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Beginning;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.template.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the region of a record at the headings and labels that mean something in it.
 *
 * <p>Levels are compared to those that are written, not to those found, so that a document read and written in canonical
 * form divides the same way: what is within a part there must be within it here.
 */
final class Segments {

    /** What the names are those of; null below a heading for entries, where no name means anything. */
    private final @Nullable Shape shape;
    private final int level;
    private final Body region;
    private final @Nullable Block lastBlock;
    /** The level found of the heading that holds the entries, or 0 for the region of a record. */
    private final int holder;
    private final List<Slot> entrySlots = new ArrayList<>();
    /** The slots whose entries may be the items of one list. */
    private final BitSet listSlots = new BitSet();
    /** Lines of headings and lists that are content, since what they name stands elsewhere. */
    private final BitSet dropped = new BitSet();

    private List<Segment> segments = List.of();
    private Segment current = new Segment(null, null);
    private View view;
    private List<Block> blocks = List.of();
    /** The slot whose heading holds everything deeper, or null; the level it is written at, and the level found. */
    private @Nullable Slot open;
    private int openLevel;
    private int openActual;
    private final BitSet insideOpen = new BitSet();

    private Segments(@Nullable Shape shape, int level, int holder, Body region) {
        this.shape = shape;
        this.level = level;
        this.holder = holder;
        this.region = region;
        this.lastBlock = region.blocks().isEmpty() ? null : region.blocks().get(region.blocks().size() - 1);
        this.view = region.view();
    }

    /** Divides the region of a record whose heading is written at {@code level}. */
    static Segments of(Shape shape, int level, Body region) {
        return new Segments(shape, level, 0, region).begin();
    }

    /** Divides what stands below the heading of {@code slot}, found at level {@code holder}, into entries. */
    static Segments ofEntries(Slot slot, int level, int holder, Body region) {
        Segments segments = new Segments(null, level, holder, region);
        segments.entrySlots.add(slot);
        return segments.begin();
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
        int before = dropped.cardinality();
        decide();
        boolean again = dropped.cardinality() > before || entriesWithoutHolder() || entriesInLists();
        if (again) {
            scan();
        }
        return again;
    }

    private void addEntrySlots() {
        for (Slot slot : shape == null ? List.<Slot>of() : shape.entries()) {
            if (slot.intro() instanceof Intro.Body || !hasHeading(slot)) {
                entrySlots.add(slot);
            }
        }
    }

    private boolean hasHeading(Slot slot) {
        for (Block block : region.blocks()) {
            if (block.kind() == Kind.HEADING) {
                Shape.Name known = known(block.heading(region.view()));
                if (known != null && known.slot().index() == slot.index()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Segments begin() {
        addEntrySlots();
        scan();
        return this;
    }

    /** Whether there are slots for entries without any, so that the items of a list may be theirs. */
    private boolean entriesInLists() {
        int before = listSlots.cardinality();
        for (Slot slot : entrySlots) {
            boolean written = slot.intro() instanceof Intro.Body || holder > 0;
            if (written && slot.elementShape().declaration().items() && hasList() && !listSlots.get(slot.index())
                    && !isFound(slot)) {
                listSlots.set(slot.index());
            }
        }
        return listSlots.cardinality() > before;
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
        return lastBlock != null && lastBlock.kind() == Kind.LIST;
    }

    /** Whether a heading for entries turned out to hold nothing, so that they may stand without it. */
    private boolean entriesWithoutHolder() {
        boolean found = false;
        for (Segment segment : segments) {
            Mark mark = segment.mark;
            if (mark != null && !segment.lost && !mark.entry() && mark.slot().holds() instanceof Holds.Entries
                    && segment.isBlank()
                    && entrySlots.stream().noneMatch(s -> s.index() == mark.slot().index())) {
                entrySlots.add(mark.slot());
                found = true;
            }
        }
        return found;
    }

    private void scan() {
        segments = new ArrayList<>();
        insideOpen.clear();
        current = new Segment(null, null);
        open = null;
        view = region.view();
        blocks = new ArrayList<>();
        for (Block block : region.blocks()) {
            switch (block.kind()) {
                case HEADING -> heading(block);
                case PARAGRAPH -> paragraph(block);
                case LIST -> list(block);
                default -> blocks.add(block);
            }
        }
        finish(region.view().to());
    }

    private static @Nullable Slot lastSlot(Segment segment) {
        return segment.mark == null ? segment.anchor : segment.mark.slot();
    }

    /**
     * What holds something beats what doesn't, then the better name wins, then a label of its own over one in a list,
     * wherever they stand: so the canonical form, which has the winner first, is read the same way.
     */
    private static boolean isBetter(Segment segment, Mark mark, Segment other, Mark otherMark) {
        if (segment.saysNothing != other.saysNothing) {
            return other.saysNothing;
        }
        boolean inList = mark.form() == Form.LABEL_ITEM;
        boolean otherInList = otherMark.form() == Form.LABEL_ITEM;
        return mark.rank() < otherMark.rank() || mark.rank() == otherMark.rank() && !inList && otherInList;
    }

    /** Of several headings or labels of one slot the best name wins, then the first. */
    private void decide() {
        if (segments.size() == 1) {
            return;
        }
        @Nullable Segment[] best = new @Nullable Segment[shape == null ? 0 : shape.slots().size()];
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
                    dropped.set(mark.level());
                } else if (!segment.isBlank()
                        && (insideOpen.get(mark.line())
                                || mark.slot().intro() instanceof Intro.Heading && mark.level() > level + 1)) {
                    dropped.set(mark.line());
                }
            }
        }
    }

    private Shape.@Nullable Name known(String title) {
        return shape == null ? null : shape.heading(title);
    }

    private Shape.@Nullable Name knownLabel(String name) {
        return shape == null ? null : shape.label(name);
    }

    private boolean hasLabels() {
        return shape != null && shape.hasLabels();
    }

    private boolean mayHaveLabels() {
        return hasLabels() || !entrySlots.isEmpty();
    }

    private void heading(Block block) {
        int found = block.level();
        String title = block.heading(region.view());
        Shape.Name known = dropped.get(block.from()) ? null : known(title);
        Mark entry = entry(title, found, block.from());
        if (open != null && (found > openLevel || found > openActual && isPartOf(open, title, known))) {
            boolean outer = known != null && found <= openActual;
            boolean next = entry != null && entry.slot().index() == open.index();
            if (!outer && !next) {
                blocks.add(block);
                return;
            }
            if (outer) {
                insideOpen.set(block.from());
            }
        }
        if (known != null) {
            start(new Mark(known.slot(), known.rank(), Form.HEADING, block.from(), found, null, false), block.to(), -1);
            open(known.slot().intro() instanceof Intro.Heading ? known.slot() : null, found);
        } else if (entry != null) {
            start(entry, block.to(), -1);
            open(entry.slot(), found);
        } else if (open != null) {
            finish(block.from());
            current = new Segment(null, open);
            view = region.view().part(block.from(), region.view().to());
            blocks.add(block);
            open = null;
        } else if (found <= level + 1 && endsList()) {
            Slot slot = lastSlot(current);
            finish(block.from());
            current = new Segment(null, slot);
            view = region.view().part(block.from(), region.view().to());
            blocks.add(block);
        } else {
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
        for (Slot slot : entrySlots) {
            Shape entry = slot.elementShape();
            int name = Labels.headingNameStart(title, entry);
            boolean heads = entry.declaration().form() == Entry.Form.HEADING;
            boolean isOpen = open != null && open.index() == slot.index();
            int written = slot.intro() instanceof Intro.Heading ? level + 2 : level + 1;
            // Without the heading that holds them, only a prefix tells the first entry.
            boolean implied = slot.intro() instanceof Intro.Heading && holder == 0;
            boolean atLevel = heads && (!implied || isOpen) && found >= written
                    && found <= Math.max(written, holder + 1);
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
        openLevel = level + 1;
        openActual = actual;
    }

    private void paragraph(Block block) {
        if (!mayHaveLabels()) {
            blocks.add(block);
            return;
        }
        int from = block.from();
        for (LabelLine label : labelLines(block)) {
            if (label.line() > from) {
                blocks.add(block.part(from, label.line()));
            }
            int content = label.alone() ? label.line() + 1 : label.line();
            start(label.mark(), content, label.alone() ? -1 : label.end());
            open(label.mark().entry() ? label.mark().slot() : null, level + 1);
            from = content;
        }
        if (from < block.to()) {
            blocks.add(block.part(from, block.to()));
        }
    }

    /** A line of a paragraph that begins with a label; {@code end} is the offset after it and the space there. */
    private record LabelLine(Mark mark, int line, int end, boolean alone) {}

    private List<LabelLine> labelLines(Block block) {
        List<LabelLine> labels = List.of();
        View lines = region.view();
        for (int i = block.from(); i < block.to(); i++) {
            LabelLine label = Labels.mayBegin(lines.first(i))
                    ? labelLine(i, lines.lines().text(), lines.start(i), lines.lines().end(i))
                    : null;
            if (label != null) {
                labels = labels.isEmpty() ? new ArrayList<>(block.to() - i) : labels;
                labels.add(label);
            }
        }
        return labels.isEmpty() ? labels : withTextAlone(labels, block.to());
    }

    /** Text below a label that would be something else alone is not taken for the label's. */
    private List<LabelLine> withTextAlone(List<LabelLine> labels, int to) {
        List<LabelLine> kept = new ArrayList<>(labels.size());
        int end = to;
        int next = to;
        for (int i = labels.size() - 1; i >= 0; i--) {
            LabelLine label = labels.get(i);
            int line = label.alone() ? label.line() + 1 : label.line();
            if (line >= end || canStandAlone(line, next, end, label)) {
                kept.add(label);
                end = label.line();
            }
            next = label.line();
        }
        Collections.reverse(kept);
        return kept;
    }

    /** Whether the lines up to {@code end} can; those from {@code next} on began with labels as well. */
    private boolean canStandAlone(int line, int next, int end, LabelLine label) {
        View view = region.view();
        int at = label.alone() ? view.start(line) : label.end();
        if (Fragment.isPlainStart(view.lines().text(), at)) {
            return true;
        }
        // What goes on a paragraph there goes on one here, so the first line tells; but a definition may take several.
        boolean mayDefine = view.lines().text().charAt(at) == '[';
        return isParagraph(line, mayDefine ? next : line + 1, label)
                && (!mayDefine || next == end || isParagraph(line, end, label));
    }

    private boolean isParagraph(int line, int end, LabelLine label) {
        View view = region.view();
        View rest = label.alone() ? view.part(line, end) : view.startingAt(line, label.end()).part(line, end);
        String text = Content.afterLabel(rest);
        return text.isEmpty() || Beginning.isHtmlLine(text) || Fragment.isParagraph(text) && !isLabel(text);
    }

    /** Whether a text would itself be a label here if it stood alone. */
    private boolean isLabel(String text) {
        int end = text.indexOf('\n');
        return Labels.mayBegin(text.charAt(0)) && labelLine(0, text, 0, end < 0 ? text.length() : end) != null;
    }

    /** The label on the line {@code i}, which stands between two offsets of a text, or null. */
    private @Nullable LabelLine labelLine(int i, String text, int from, int to) {
        Labels.Label label = Labels.at(text, from, to);
        if (label == null) {
            return null;
        }
        int end = Labels.afterSpace(text, label.end(), to);
        boolean alone = end == to;
        Shape.Name known = open == null && (label.colon() || alone) ? knownLabel(label.name()) : null;
        if (known != null) {
            return new LabelLine(
                    new Mark(known.slot(), known.rank(), Form.LABEL, i, 0, null, false), i, end, alone);
        }
        for (Slot slot : entrySlots) {
            int name = open == null || open.index() == slot.index()
                    ? Labels.nameStart(label.name(), slot.elementShape())
                    : -1;
            if (name >= 0) {
                boolean colonInside = label.colon() && text.charAt(label.end() - 1) != ':';
                String rest = text.substring(end, to);
                return entryLabel(slot, label.name().substring(name), colonInside, rest, i, end);
            }
        }
        return null;
    }

    /** The label of an entry; where it has no name of its own, what stands after it on the line is the name. */
    private static LabelLine entryLabel(Slot slot, String own, boolean colonInside, String rest, int line, int end) {
        boolean onLine = own.isEmpty() && !rest.isEmpty();
        String name = onLine ? rest : colonInside && !own.isEmpty() ? own + ":" : own;
        Mark mark = new Mark(slot, 0, Form.LABEL, line, 0, Texts.inline(name), true);
        return new LabelLine(mark, line, end, onLine || rest.isEmpty());
    }

    private void list(Block block) {
        if (open != null) {
            blocks.add(block);
            return;
        }
        ItemSegments list = new ItemSegments(block, region.view());
        List<Segment> items =
                shape != null && hasLabels() && !dropped.get(block.from()) ? list.labels(shape) : List.of();
        // Text after them would belong to the last entry when that is written as a heading.
        if (items.isEmpty() && !listSlots.isEmpty() && block.equals(lastBlock)) {
            items = entrySlots.stream()
                    .filter(s -> listSlots.get(s.index()))
                    .findFirst()
                    .map(list::entries)
                    .orElse(List.of());
        }
        if (items.isEmpty()) {
            blocks.add(block);
            return;
        }
        finish(block.from());
        segments.addAll(items);
        current = items.get(items.size() - 1);
        view = region.view().part(block.to(), region.view().to());
    }

    private void start(Mark mark, int contentLine, int offset) {
        finish(mark.line());
        current = new Segment(mark, null);
        view = offset < 0
                ? region.view().part(contentLine, region.view().to())
                : region.view().startingAt(contentLine, offset);
    }

    private void finish(int line) {
        if (current.add(view.part(view.from(), Math.max(line, view.from())), blocks)) {
            segments.add(current);
        }
        blocks = new ArrayList<>();
    }
}
