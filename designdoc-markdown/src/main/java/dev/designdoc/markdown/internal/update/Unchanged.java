package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.KnownSections;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a changed document has in common with the one before: sections of the same text, blocks after the last change. */
public final class Unchanged implements KnownSections {

    /** So many characters are compared at once. */
    private static final int BLOCK = 64;

    private final Tree before;
    /** How much longer the text has become. */
    private final int shift;
    /** The offset in the text before that everything after is the same from. */
    private final int same;

    public Unchanged(Tree before, String changed) {
        this.before = before;
        String text = before.lines().text();
        this.shift = changed.length() - text.length();
        int at = text.length();
        while (at > BLOCK && at + shift > BLOCK && text.regionMatches(at - BLOCK, changed, at + shift - BLOCK, BLOCK)) {
            at -= BLOCK;
        }
        while (at > 0 && at + shift > 0 && text.charAt(at - 1) == changed.charAt(at + shift - 1)) {
            at--;
        }
        this.same = at;
    }

    @Override
    public @Nullable Node section(Slot slot, Body body, int from) {
        TopSection section = before.own(slot);
        return section != null && body.view().hasTextOf(section.content(), same) ? section.node() : null;
    }

    @Override
    public int blocks(Lines lines, int line, List<Block> into) {
        int moved = lines.count() - before.lines().count();
        int old = line - moved;
        if (old < 0 || before.lines().start(old) <= same || before.lines().start(old) + shift != lines.start(line)) {
            return line;
        }
        int first = indexOf(old);
        if (first < 0) {
            return line;
        }
        // Where no block is open, what begins depends on nothing before.
        for (Block block : before.blocks().subList(first, before.blocks().size())) {
            into.add(block.moved(moved));
        }
        return lines.count();
    }

    /** The index of the block that began on a line, or a negative number. */
    private int indexOf(int line) {
        int low = 0;
        int high = before.blocks().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = before.blocks().get(middle).from();
            if (from == line) {
                return middle;
            }
            if (from < line) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
