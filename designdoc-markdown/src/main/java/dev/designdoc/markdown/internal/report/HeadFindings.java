package dev.designdoc.markdown.internal.report;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.read.UnreadFields;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what of the head of a document could not be read. */
final class HeadFindings {

    private HeadFindings() {}

    static List<Diagnostic> of(Tree document) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Slot fields = document.shape().fields();
        Lines lines = document.lines();
        UnreadFields.of(document).forEach((slot, at) -> diagnostics.add(new Diagnostic(
                Severity.WARNING, "unread-field",
                "\"" + slot.names().get(0) + "\" stands here in a form that is not read, so it has no value; write it as"
                        + " a line \"> **" + slot.names().get(0) + "**: …\" below the title",
                Optional.of(lines.range(at.from(), at.to())),
                "/" + (fields == null ? "" : fields.name() + "/") + slot.name())));
        FrontMatter matter = document.head().frontMatter;
        if (matter != null && matter.isMalformed()) {
            Span at = new Span(lines.start(0), lines.end(matter.to()));
            diagnostics.add(new Diagnostic(
                    Severity.WARNING, "malformed-front-matter",
                    "this is no YAML, or has a key twice, so only its lines \"key: text\" are read; mend it",
                    Optional.of(lines.range(at.from(), at.to())), ""));
        }
        return diagnostics;
    }
}
