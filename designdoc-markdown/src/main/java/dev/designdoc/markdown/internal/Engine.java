package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.update.Patcher;
import dev.designdoc.markdown.internal.write.Containment;
import dev.designdoc.markdown.internal.write.Writer;
import java.util.List;

/** Reads, writes and patches the records of one shape. Thread-safe. */
public final class Engine<T extends Record> {

    /** Markdown. */
    public static final DocumentFormat FORMAT = new DocumentFormat("markdown", List.of("md", "markdown"));

    private final Class<T> type;
    private final Shape shape;

    /** An engine for documents of that shape. */
    public Engine(Class<T> type, Shape shape) {
        if (shape.kind() != Shape.Kind.DOCUMENT) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no @Document, so it has no Markdown of its own");
        }
        this.type = type;
        this.shape = shape;
    }

    /** Reads any text. */
    public Decoded<T> decode(String source) {
        DocumentReader.FoundDocument found = DocumentReader.read(shape, source);
        return new DecodedMarkdown<>(this, source, found, type.cast(found.value()));
    }

    /** Writes a value in canonical form and proves that it reads back. */
    public String encode(T value) {
        Writer.Document written = Writer.document(shape, value);
        Containment.check(shape, value, written);
        return written.text();
    }

    /** Writes a value into the text it was read from. */
    String update(String source, DocumentReader.FoundDocument found, T value) {
        return new Patcher(shape, source, found, value, false).patch();
    }
}
