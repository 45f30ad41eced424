package dev.designdoc.markdown.internal.write;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
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

    /**
     * Throws for a value that {@code written} does not say.
     *
     * @param before the value it was made of, whose texts are not at fault where what was changed puts them so; or null
     */
    public static void check(Shape shape, Record value, String written, @Nullable Record before) {
        Record read = DocumentReader.value(shape, written, KnownSections.NONE);
        if (!read.equals(value)) {
            throw new EncodeException(diagnostics(shape, value, read, MAX_READ / Math.max(1, written.length()), before));
        }
    }

    /**
     * The texts at fault: the first, in the order they are written, that does not read back; then, with a harmless one
     * in its place, the next. After {@code rounds} of that the others are left to the next attempt, which is said.
     */
    private static List<Diagnostic> diagnostics(
            Shape shape, Record value, Record read, long rounds, @Nullable Record before) {
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
        if (before != null && !faults.isEmpty() && areIn(shape, before, faults)) {
            String added = Leaves.firstDifference(shape, value, before);
            String gone = Leaves.firstDifference(shape, before, value);
            diagnostics.add(Diagnostic.unwritable(
                    "not-contained",
                    "with this change, the text \"" + start(faults.get(0)) + "\" would be read as something else; change or move"
                            + " that first",
                    added.startsWith(gone) ? added : gone));
            return diagnostics;
        }
        faults.forEach(leaf -> diagnostics.add(diagnostic(shape, leaf)));
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

    /** Whether all these texts stood in a value. */
    private static boolean areIn(Shape shape, Record value, List<Leaf> leaves) {
        Set<String> texts = new HashSet<>();
        Leaves.of(shape, value).values().forEach(leaf -> texts.add(leaf.text()));
        return leaves.stream().allMatch(leaf -> texts.contains(leaf.text()));
    }

    private static Diagnostic diagnostic(Shape shape, Leaf leaf) {
        Slot fields = shape.fields();
        boolean isField = fields != null && leaf.path().startsWith("/" + fields.name() + "/");
        Slot raw = fields == null ? null : fields.elementShape().first(s -> s.intro() instanceof Intro.FrontMatter);
        boolean isMatter = isField && raw != null && leaf.path().endsWith("/" + raw.name());
        return Diagnostic.unwritable(
                "not-contained",
                isMatter
                        ? "the text \"" + start(leaf) + "\" is no front matter; write lines of YAML such as \"key: value\", with"
                                + " keys that are no fields"
                        : isField
                                ? "the text \"" + start(leaf) + "\" is more than the value of one field: a comment, another field"
                                        + " or a blank line in it ends that; escape its Markdown with a backslash"
                                : "the text \"" + start(leaf) + "\" would add, end or rename another part of the document; escape"
                                        + " its Markdown with a backslash, or indent it by four spaces to make it code",
                leaf.path());
    }

    private static String start(Leaf leaf) {
        String text = leaf.text();
        return (text.length() > 40 ? text.substring(0, 40) + "…" : text).replace("\n", "\\n");
    }
}
