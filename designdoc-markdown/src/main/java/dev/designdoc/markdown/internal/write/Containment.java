package dev.designdoc.markdown.internal.write;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.read.KnownSections;
import dev.designdoc.internal.shape.Leaves.Leaf;
import dev.designdoc.internal.shape.Leaves;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proves that a written text says what the value said, by reading it back; where it doesn't, finds the texts at fault. */
public final class Containment {

    /** A word that breaks out of nothing; a digit, since a date after a name begins with one. */
    private static final String HARMLESS = "1";

    /** So many characters are read to find the texts at fault: thousands of rounds for a usual document. */
    private static final long MAX_READ = 1 << 25;

    private Containment() {}

    /** Throws for a value that {@code written} does not say. */
    public static void check(Shape shape, Record value, String written) {
        Record read = DocumentReader.value(shape, written, KnownSections.NONE);
        if (!read.equals(value)) {
            throw new EncodeException(diagnostics(shape, value, read, MAX_READ / Math.max(1, written.length())));
        }
    }

    /**
     * The texts at fault: the first, in the order they are written, that does not read back; then, with a harmless one
     * in its place, the next. After {@code rounds} of that the others are left to the next attempt, which is said.
     */
    private static List<Diagnostic> diagnostics(Shape shape, Record value, Record read, long rounds) {
        List<Leaf> faults = new ArrayList<>();
        Set<String> innocent = new HashSet<>();
        // Extras lose their positions as others go, so the pointers are those in the value as it came.
        Map<String, Leaf> originals = Leaves.of(shape, value);
        Record wanted = value;
        Record actual = read;
        long left = rounds;
        while (!actual.equals(wanted) && left-- > 0) {
            Leaf leaf = firstLost(Leaves.of(shape, wanted), Leaves.of(shape, actual), innocent);
            if (leaf == null) {
                break;
            }
            Record without = Leaves.with(shape, wanted, leaf.key(), HARMLESS);
            Record again = DocumentReader.read(shape, Writer.document(shape, without)).value();
            Leaf next = firstLost(Leaves.of(shape, without), Leaves.of(shape, again), innocent);
            if (next != null && next.key().equals(leaf.key())) {
                // Something after it reaches into it.
                innocent.add(leaf.key());
                continue;
            }
            faults.add(originals.getOrDefault(leaf.key(), leaf));
            wanted = without;
            actual = again;
        }
        if (actual.equals(wanted) && faults.size() > 1 && faults.size() <= left) {
            faults.removeIf(leaf -> isWritable(shape, value, faults, leaf));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        faults.forEach(leaf -> diagnostics.add(diagnostic(leaf.path(), leaf.text())));
        if (left < 0) {
            diagnostics.add(Diagnostic.unwritable(
                    "not-contained",
                    "other texts may be at fault as well; the document is too long to try each, so correct these first",
                    ""));
        } else if (diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.unwritable(
                    "not-contained",
                    "this can't be written in Markdown beside its neighbours: it would be read as something else; change it,"
                            + " or what stands before or after it",
                    Leaves.firstDifference(shape, value, read)));
        }
        return diagnostics;
    }

    /** Whether the value can be written with {@code kept} as it is and all other faults replaced. */
    private static boolean isWritable(Shape shape, Record value, List<Leaf> faults, Leaf kept) {
        Record others = value;
        for (Leaf leaf : faults) {
            others = leaf.equals(kept) ? others : Leaves.with(shape, others, leaf.key(), HARMLESS);
        }
        return DocumentReader.read(shape, Writer.document(shape, others)).value().equals(others);
    }

    private static @Nullable Leaf firstLost(
            Map<String, Leaf> wanted, Map<String, Leaf> actual, Set<String> innocent) {
        for (Leaf leaf : wanted.values()) {
            Leaf other = actual.get(leaf.key());
            if (innocent.contains(leaf.key())) {
                continue;
            }
            if (other == null || !other.text().equals(leaf.text())) {
                return leaf;
            }
        }
        return null;
    }

    private static Diagnostic diagnostic(String path, String text) {
        String start = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return Diagnostic.unwritable(
                "not-contained",
                "the text \"" + start.replace("\n", "\\n")
                        + "\" would add, end or rename another part of the document; escape its Markdown with a"
                        + " backslash, or indent it by four spaces to make it code",
                path);
    }
}
