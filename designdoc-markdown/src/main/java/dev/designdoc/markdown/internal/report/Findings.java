package dev.designdoc.markdown.internal.report;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.tree.Unplaced;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what of a document was kept without a type. */
public final class Findings {

    private final Tree document;
    private final Locator locator;
    private final Parts parts;
    /** Those that the next custom sections stand at. */
    private final Iterator<@Nullable TopSection> customs;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private final int most;

    private Findings(Tree document, Locator locator, int most) {
        this.document = document;
        this.locator = locator;
        this.parts = Parts.of(document.shape());
        this.customs = document.customs().iterator();
        this.most = most;
    }

    /**
     * All there is to say, in the order of the source.
     *
     * @param most how much that may be; where there is more, the last diagnostic is an error that says so
     */
    public static List<Diagnostic> of(Tree document, Locator locator, int most) {
        Findings findings = new Findings(document, locator, most);
        findings.record(document.shape(), document.value(), "");
        findings.unplaced();
        findings.diagnostics.addAll(HeadFindings.of(document));
        findings.unclosed();
        findings.diagnostics.sort(
                Comparator.comparingInt(d -> d.range().map(SourceRange::startOffset).orElse(0)));
        return findings.diagnostics.size() > most ? findings.some() : List.copyOf(findings.diagnostics);
    }

    private List<Diagnostic> some() {
        List<Diagnostic> some = new ArrayList<>(diagnostics.subList(0, most));
        some.add(LimitExceeded.diagnostics(most));
        return List.copyOf(some);
    }

    private void record(Shape shape, Record record, String path) {
        for (Slot slot : shape.slots()) {
            String own = path + "/" + slot.name();
            Object value = slot.get(record);
            if (slot.holds() instanceof Shape.Holds.One && value instanceof Record inner) {
                record(slot.elementShape(), inner, own);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    element(shape, record, slot, list.get(i), own + "/" + i);
                }
            }
        }
    }

    private void unplaced() {
        for (Unplaced each : Unplaced.of(document)) {
            diagnostics.add(new Diagnostic(Severity.WARNING, "unplaced-content", "the template has no component for this; it"
                    + " stays in the file and is in no value. To have it, declare " + each.needs(),
                    range(each.at().from(), each.at().to()), each.path()));
        }
    }

    private void element(Shape owner, Record record, Slot slot, Object value, String path) {
        if (diagnostics.size() > most) {
            return;
        }
        TopSection place = value instanceof CustomSection ? customs.next() : null;
        String unread = UnreadValues.why(owner, record, value);
        if (!unread.isEmpty()) {
            add(Severity.WARNING, "unread-value", unread, path);
            return;
        }
        if (value instanceof CustomSection section) {
            Shape.Name known = section.level() == Shape.SECTION_LEVEL
                    ? document.shape().heading(section.title())
                    : null;
            if (known == null && !part(section, place, path)) {
                add(Severity.INFO, "unknown-section", "the template has no section \"" + section.title()
                        + "\"; it is kept as a custom section", path);
            } else if (known != null) {
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

    /** Says why a custom section with the name of a part is none; whether its name is one. */
    private boolean part(CustomSection section, @Nullable TopSection place, String path) {
        List<Parts.PartName> names =
                section.level() == Shape.SECTION_LEVEL ? parts.headings(section.title()) : List.of();
        if (names.isEmpty()) {
            return false;
        }
        Parts.Detachable part = names.get(0).part();
        Record record = (Record) part.section().get(document.value());
        boolean isThere = record != null && !part.part().isEmpty(part.part().get(record));
        Optional<SourceRange> heading = Optional.ofNullable(place)
                .flatMap(s -> range(document.lines().start(s.heading().from()), document.lines().end(s.heading().to() - 1)));
        String message = "\"" + section.title() + "\" is not taken as " + part.section().name() + "/" + part.part().name()
                + ", since " + (isThere ? "that is there already" : "what it holds is nothing of that kind")
                + "; it is kept as Markdown";
        diagnostics.add(new Diagnostic(Severity.INFO, "untyped-part", message, heading, path));
        return true;
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
        Span span = locator.locate(path);
        Optional<SourceRange> range = span == null ? Optional.empty() : range(span.from(), span.to());
        diagnostics.add(new Diagnostic(severity, code, message, range, path));
    }

    private Optional<SourceRange> range(int start, int end) {
        return Optional.of(document.lines().range(start, end));
    }
}
