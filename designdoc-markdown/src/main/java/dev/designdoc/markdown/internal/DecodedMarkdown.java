package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.report.Findings;
import dev.designdoc.markdown.internal.report.Locator;
import java.util.List;
import java.util.Optional;

/** What was read from a text, which every text is. */
record DecodedMarkdown<T extends Record>(
        Engine<T> engine, String source, DocumentReader.FoundDocument found, T value) implements Decoded<T> {

    @Override
    public String update(T changed) {
        return engine.update(source, found, changed);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return Findings.of(found);
    }

    @Override
    public boolean hasErrors() {
        return false;
    }

    @Override
    public Optional<SourceRange> locate(String pointer) {
        Locator.Span span = new Locator(found).locate(pointer);
        return span == null ? Optional.empty() : Optional.of(found.lines().range(span.start(), span.end()));
    }
}
