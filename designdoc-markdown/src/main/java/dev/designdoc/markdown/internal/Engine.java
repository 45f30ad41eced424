package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.NormalRecords;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.report.Findings;
import dev.designdoc.markdown.internal.report.Locator;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.tree.Unplaced;
import dev.designdoc.markdown.internal.update.Patcher;
import dev.designdoc.markdown.internal.write.Containment;
import dev.designdoc.markdown.internal.write.HeadWriter;
import dev.designdoc.markdown.internal.write.Writer;
import java.util.List;
import java.util.Optional;

/** Reads, writes and patches the records of one shape. Thread-safe. */
public final class Engine<T extends Record> implements Codec<T> {

    /** Markdown. */
    public static final DocumentFormat FORMAT = new DocumentFormat("markdown", List.of("md", "markdown"));

    private final Class<T> type;
    private final Shape shape;
    private final Limits limits;

    /** An engine for documents of that shape. */
    public Engine(Class<T> type, Shape shape, Limits limits) {
        if (shape.kind() != Declaration.Kind.DOCUMENT) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " is no @Document, so it has no Markdown of its own; annotate it, or take the record it is a part of");
        }
        this.type = type;
        this.shape = shape;
        this.limits = limits;
    }

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    /** Reads any text that does not exceed the limits. */
    @Override
    public Decoded<T> decode(String source) {
        Diagnostic exceeded = Measure.exceeded(source, limits);
        if (exceeded != null) {
            return Decoded.failed(List.of(exceeded));
        }
        Tree found = DocumentReader.read(shape, source);
        exceeded = Measure.exceeded(found.blocks(), limits);
        if (exceeded != null) {
            return Decoded.failed(List.of(exceeded));
        }
        Locator locator = new Locator(found);
        if (Measure.mostDiagnostics(found) > limits.diagnostics()) {
            List<Diagnostic> told = Findings.of(found, locator, limits.diagnostics());
            if (told.size() > limits.diagnostics()) {
                return Decoded.failed(told);
            }
        }
        return new Read<>(source, found, type.cast(found.value()), locator);
    }

    /** Writes a value in canonical form and proves that it reads back. */
    @Override
    public String encode(T value) {
        T normal = NormalRecords.of(value);
        String written = Writer.document(shape, normal);
        Containment.check(shape, normal, written, null);
        return written;
    }

    /**
     * Writes what a source says in canonical form, but leaves front matter and what is above the title where it is; all of
     * it where there is anything that the template has no component for.
     */
    @Override
    public String format(String source) {
        Diagnostic exceeded = Measure.exceeded(source, limits);
        if (exceeded != null) {
            throw new DecodeException(List.of(exceeded));
        }
        Tree found = DocumentReader.read(shape, source);
        if (!Unplaced.of(found).isEmpty()) {
            return source;
        }
        Record value = found.value();
        String text = Writer.document(shape, value, HeadWriter.of(shape, value, found.head(), found.lines()));
        return DocumentReader.read(shape, text).value().equals(value) ? text : encode(type.cast(value));
    }

    @Override
    public String update(String source, T value) {
        return decode(source).update(value);
    }

    @Override
    public Engine<T> withLimits(Limits others) {
        return new Engine<>(type, shape, others);
    }

    /** What was read from a text, which every text is. */
    private record Read<T extends Record>(
            String source, Tree found, T value, Locator locator) implements Decoded<T> {

        @Override
        public String update(T changed) {
            return new Patcher(source, found, NormalRecords.of(changed)).patch();
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return Findings.of(found, locator, Integer.MAX_VALUE);
        }

        @Override
        public boolean hasErrors() {
            return false;
        }

        @Override
        public Optional<SourceRange> locate(String pointer) {
            Span span = locator.locate(pointer);
            return span == null ? Optional.empty() : Optional.of(found.lines().range(span.from(), span.to()));
        }
    }
}
