package dev.designdoc.markdown.support;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.report.Locator;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.update.EmptyPlaces;
import dev.designdoc.markdown.internal.update.Patcher;
import dev.designdoc.markdown.internal.update.Unchanged;
import java.util.Optional;

/** A document that was read, and the patch walker on it without anything in front of it. */
public final class Walk<T extends Record> {

    private final Shape shape;
    private final Class<T> type;
    private final String source;
    private final Tree found;

    private Walk(Class<T> type, String source) {
        this.shape = Shapes.of(type);
        this.type = type;
        this.source = source;
        this.found = DocumentReader.read(shape, source);
    }

    /** Reads a document. */
    public static <T extends Record> Walk<T> read(Class<T> type, String source) {
        return new Walk<>(type, source);
    }

    /** What it says. */
    public T value() {
        return type.cast(found.value());
    }

    /** Its text. */
    public String source() {
        return source;
    }

    /** Where the value at {@code pointer} stands. */
    public Optional<SourceRange> locate(String pointer) {
        Span span = new Locator(found).locate(pointer);
        return span == null ? Optional.empty() : Optional.of(found.lines().range(span.from(), span.to()));
    }

    /** How many lines the field of that component takes, 0 when it is not there. */
    public int fieldLines(String component) {
        return found.head().fields.stream()
                .filter(f -> f.slot() != null && f.slot().name().equals(component))
                .mapToInt(f -> f.at().to() - f.at().from())
                .findFirst()
                .orElse(0);
    }

    /** Whether a line stands in a section of a slot, or is layout: blank, or a break between sections. */
    public boolean isOf(Slot slot, int line) {
        String text = found.lines().line(line);
        return text.isBlank() || text.equals("---") || found.sections().stream()
                .anyMatch(s -> s.isOf(slot) && s.heading().from() <= line && line < s.to());
    }

    /** Changes it to say {@code value}. */
    public Patched patch(T value) {
        Patcher patcher = new Patcher(source, found, value);
        String text = patcher.patch();
        return new Patched(text, patcher.largestUnit().name(), EmptyPlaces.followed(found, value));
    }

    /** What another text says, read as after an update: sections with the text they have here are not read again. */
    public T again(String changed) {
        return type.cast(DocumentReader.value(shape, changed, new Unchanged(found, changed)));
    }

    /** The changed text, the largest unit that was written anew for it, and what it is to say. */
    public record Patched(String text, String unit, Record wanted) {

        /** Whether more than the values that differ was written. */
        public boolean isLarger() {
            return !unit.equals(Patcher.Unit.VALUE.name());
        }
    }
}
