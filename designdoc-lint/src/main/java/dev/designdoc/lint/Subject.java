package dev.designdoc.lint;

import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.Outline;
import dev.designdoc.template.Template;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that rules look at, and what they may ask about it. Immutable and thread-safe; made by {@link Linter}.
 *
 * @param <T> the record type of the document
 */
public final class Subject<T extends Record> {

    private final String text;
    private final Decoded<T> decoded;
    private final List<Diagnostic> diagnostics;
    private final Optional<Outline> outline;
    private final Optional<Path> file;
    private final Template template;
    private final LintConfig config;
    private final LocalDate today;

    Subject(String text, Decoded<T> decoded, List<Diagnostic> diagnostics, Optional<Outline> outline, Optional<Path> file,
            Template template, LintConfig config, LocalDate today) {
        this.text = text;
        this.decoded = decoded;
        this.diagnostics = diagnostics;
        this.outline = outline;
        this.file = file;
        this.template = template;
        this.config = config;
        this.today = today;
    }

    /** The source. */
    public String text() {
        return text;
    }

    /** What the source says. */
    public T value() {
        return decoded.value();
    }

    /** What the codec has to say about the source, in its order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Where the value at a JSON pointer stands in the source; empty when it stands nowhere. */
    public Optional<SourceRange> locate(String pointer) {
        return decoded.locate(pointer);
    }

    /** The headings, links and code of the source; empty when it is not Markdown. */
    public Optional<Outline> outline() {
        return outline;
    }

    /** The file that holds the source; empty when none does. */
    public Optional<Path> file() {
        return file;
    }

    /** What the record type declares, with the aliases of the configuration. */
    public Template template() {
        return template;
    }

    /** What the team agreed on. */
    public LintConfig config() {
        return config;
    }

    /** The day on which the document is checked. */
    public LocalDate today() {
        return today;
    }
}
