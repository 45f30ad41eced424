package dev.designdoc.markdown.internal.report;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.read.UnreadFields;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
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
        UnreadFields.of(document).forEach((slot, unread) -> diagnostics.add(new Diagnostic(
                Severity.WARNING, "unread-field", unread(slot, unread, document),
                Optional.of(lines.range(unread.at().from(), unread.at().to())),
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

    private static String unread(Slot slot, FieldForm.Missed unread, Tree document) {
        String name = slot.names().get(0);
        FrontMatter matter = document.head().frontMatter;
        boolean isKey = matter != null && unread.at().from() < document.lines().start(matter.to());
        return "\"" + unread.name() + "\" stands here in a form or a place that is not read, so "
                + (unread.name().equalsIgnoreCase(name) ? "it has" : "\"" + name + "\" has") + " no value; "
                + (isKey ? "write its value as a text in quotes"
                        : "write it as a line \"> **" + name + "**: …\" below the title");
    }
}
