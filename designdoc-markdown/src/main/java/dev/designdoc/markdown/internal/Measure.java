package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a text asks for. */
final class Measure {

    private static final String MARKS = "-+*.)";

    private Measure() {}

    /** What a text has too much of, seen before anything is made of it; or null. */
    static @Nullable Diagnostic exceeded(String text, Limits limits) {
        if (text.length() > limits.characters()) {
            return LimitExceeded.characters(limits.characters());
        }
        boolean fits = text.length() <= limits.elements() || elements(text, limits.elements()) <= limits.elements();
        return fits ? null : LimitExceeded.elements(limits.elements());
    }

    /** Whether the blocks nest too deeply; how deep they may nest at all is bounded. */
    static @Nullable Diagnostic exceeded(List<Block> blocks, Limits limits) {
        return limits.nesting() == Integer.MAX_VALUE || depth(blocks) <= limits.nesting()
                ? null
                : LimitExceeded.nesting(limits.nesting());
    }

    /** As much as there may be to say: each diagnostic is about lines of its own, or a field. */
    static long mostDiagnostics(Tree found) {
        return (long) found.lines().count() + found.head().fields.size() + found.shape().slots().size();
    }

    /** An item is no level of its own, but its list is. */
    private static int depth(List<Block> blocks) {
        int deepest = 0;
        for (Block block : blocks) {
            boolean level = block.kind() == Block.Kind.LIST || block.kind() == Block.Kind.QUOTE;
            deepest = Math.max(deepest, depth(block.children()) + (level ? 1 : 0));
        }
        return deepest;
    }

    /**
     * The lines, the marks of lists and quotes that they begin with, and the commas, which divide lists on one line: every
     * part of a document takes one of these.
     */
    private static int elements(String text, int most) {
        int elements = 0;
        boolean begins = true;
        for (int i = 0; i < text.length() && elements <= most; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                elements++;
                begins = true;
            } else if (c == ',' || begins && isMark(text, i)) {
                elements++;
            } else if (begins) {
                begins = c == ' ' || c == '\t' || c >= '0' && c <= '9';
            }
        }
        return elements;
    }

    private static boolean isMark(String text, int i) {
        boolean ends = i + 1 == text.length() || " \t\r\n".indexOf(text.charAt(i + 1)) >= 0;
        return text.charAt(i) == '>' || ends && MARKS.indexOf(text.charAt(i)) >= 0;
    }
}
