package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Beginning;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Node.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a paragraph that begin with a label: one that means something where the paragraph stands. */
final class LabelLines {

    private final Scope scope;
    /** The slot whose heading the paragraph stands below, or null. */
    private final @Nullable Slot open;
    private final View view;

    LabelLines(Scope scope, @Nullable Slot open) {
        this.scope = scope;
        this.open = open;
        this.view = scope.view();
    }

    /** A line of a paragraph that begins with a label; {@code end} is the offset after it and the space there. */
    record LabelLine(Mark mark, int line, int end, boolean alone) {}

    List<LabelLine> of(Block block) {
        List<LabelLine> labels = List.of();
        for (int i = block.from(); i < block.to(); i++) {
            LabelLine label = Labels.mayBegin(view.first(i))
                    ? labelLine(i, view.lines().text(), view.start(i), view.lines().end(i))
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
        Shape.Name known = open == null && (label.colon() || alone) ? scope.label(label.name()) : null;
        if (known != null) {
            return new LabelLine(
                    new Mark(known.slot(), known.rank(), Form.LABEL, i, 0, null, false), i, end, alone);
        }
        for (Slot slot : scope.entrySlots) {
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
}
