package dev.designdoc.markdown.internal;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.Leaves;
import dev.designdoc.internal.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Proves that a written text says what the value said, by reading it back; where it doesn't, finds the texts at fault. */
final class Containment {

    private static final String HARMLESS = "x";

    private Containment() {}

    /** Throws for a value that {@code written} does not say. */
    static void check(Shape shape, Record value, String written) {
        Record read = DocumentReader.read(shape, written).value();
        if (!read.equals(value)) {
            throw new EncodeException(diagnostics(shape, value, read));
        }
    }

    private static List<Diagnostic> diagnostics(Shape shape, Record value, Record read) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, String> leaves = Leaves.of(shape, value);
        // Each text alone among harmless ones: what still differs then is its own fault.
        for (Map.Entry<String, String> leaf : leaves.entrySet()) {
            if (!isPlain(leaf.getValue())) {
                Record alone = Leaves.map(shape, value, (path, text) -> path.equals(leaf.getKey()) ? text : HARMLESS);
                if (!alone.equals(DocumentReader.read(shape, Writer.document(shape, alone)).value())) {
                    diagnostics.add(diagnostic(leaf.getKey(), leaf.getValue()));
                }
            }
        }
        if (diagnostics.isEmpty()) {
            String path = Leaves.firstDifference(shape, value, read);
            diagnostics.add(Diagnostic.unwritable(
                    "not-contained",
                    "this can't be written in Markdown beside its neighbours: it would be read as something else",
                    path));
        }
        return diagnostics;
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

    /** Letters, digits and single spaces break out of nothing. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && (c != ' ' || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
