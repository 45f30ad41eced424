package dev.designdoc.markdown.internal.report;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.Detached;
import dev.designdoc.markdown.internal.read.DocumentReader.FoundDocument;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what of a document was kept without a type. */
public final class Findings {

    private final FoundDocument document;
    private final Locator locator;
    private final List<Detached.Missed> missed;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Findings(FoundDocument document) {
        this.document = document;
        this.locator = new Locator(document);
        Detached parts = document.parts();
        this.missed = parts == null ? List.of() : parts.missed();
    }

    /** All there is to say, in the order of the source. */
    public static List<Diagnostic> of(FoundDocument document) {
        Findings findings = new Findings(document);
        findings.record(document.found().shape, document.value(), "");
        findings.unclosed();
        findings.diagnostics.sort(
                Comparator.comparingInt(d -> d.range().map(SourceRange::startOffset).orElse(0)));
        return List.copyOf(findings.diagnostics);
    }

    private void record(Shape shape, Record record, String path) {
        for (Slot slot : shape.slots()) {
            String own = path + "/" + slot.name();
            Object value = slot.get(record);
            if (slot.holds() instanceof Shape.Holds.One && value instanceof Record inner) {
                record(slot.elementShape(), inner, own);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    element(slot, list.get(i), own + "/" + i);
                }
            }
        }
    }

    private void element(Slot slot, Object value, String path) {
        if (value instanceof CustomSection section) {
            Shape.Name known = section.level() == Shape.SECTION_LEVEL
                    ? document.found().shape.heading(section.title())
                    : null;
            if (known == null && !parts(path)) {
                add(Severity.INFO, "unknown-section", "the template has no section \"" + section.title()
                        + "\"; it is kept as a custom section", path);
            } else if (known != null) {
                parts(path);
                add(Severity.WARNING, "repeated-section", "\"" + section.title() + "\" is a further section for "
                        + known.slot().name() + "; it is kept as a custom section. Merge the two, or rename one", path);
            }
        } else if (value instanceof MetadataField field) {
            add(Severity.INFO, "unknown-field", "the template has no field \"" + field.name()
                    + "\"; it is kept as an other field", path);
        } else if (value instanceof Extra extra) {
            String where = extra.under().map(u -> "under " + u)
                    .or(() -> extra.after().map(a -> "right after " + a))
                    .orElse("before the first part");
            add(Severity.INFO, "untyped-content", "this fits no part of the template; it is kept as Markdown " + where,
                    path);
        } else if (slot.holds() instanceof Shape.Holds.Entries) {
            record(slot.elementShape(), (Record) value, path);
        }
    }

    /** Says which headings and labels in a custom section could be a part, and whether its own heading is one. */
    private boolean parts(String path) {
        Locator.Span span = locator.locate(path);
        boolean whole = false;
        for (Detached.Missed each : missed) {
            int start = document.lines().start(each.at().from());
            if (span != null && start >= span.start() && start < span.end()) {
                String name = each.part().section().name() + "/" + each.part().part().name();
                String why = switch (each.why()) {
                    case THERE_ALREADY -> "that is there already";
                    case NOTHING_OF_ITS_KIND -> "what it holds is nothing of that kind";
                    case SEVERAL_READINGS -> "it can be read in more than one way";
                };
                Optional<SourceRange> range = range(start, document.lines().end(each.at().to() - 1));
                diagnostics.add(new Diagnostic(Severity.INFO, "untyped-part", "\"" + each.words() + "\" is not taken as "
                        + name + ", since " + why + "; it is kept as Markdown", range, path));
                whole |= start == span.start();
            }
        }
        return whole;
    }

    private void unclosed() {
        Block last = document.lastBlock();
        if (last != null && !last.isClosed()) {
            Lines lines = document.lines();
            range(lines.start(last.from()), lines.end(last.from())).ifPresent(r -> diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    "unclosed-block",
                    "only the end of the file closes this; close it, or what is added after it becomes part of it",
                    Optional.of(r),
                    "")));
        }
    }

    private void add(Severity severity, String code, String message, String path) {
        Locator.Span span = locator.locate(path);
        Optional<SourceRange> range = span == null ? Optional.empty() : range(span.start(), span.end());
        diagnostics.add(new Diagnostic(severity, code, message, range, path));
    }

    private Optional<SourceRange> range(int start, int end) {
        return Optional.of(document.lines().range(start, end));
    }
}
