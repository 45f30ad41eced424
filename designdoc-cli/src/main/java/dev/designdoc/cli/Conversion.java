package dev.designdoc.cli;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Encoder;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one output of a {@link OutputPlan}. */
final class Conversion {

    private final Terminal terminal;
    private final Encoder<DesignDoc> to;
    private final boolean force;

    /** Conversions into that format, which overwrite what exists where {@code force} is set. */
    Conversion(Terminal terminal, Encoder<DesignDoc> to, boolean force) {
        this.terminal = terminal;
        this.to = to;
        this.force = force;
    }

    /** What there is to say about the documents of an output. */
    record Report(List<Findings> findings) implements Batch.Result {

        /** The same failure of every document. */
        static Report failure(OutputPlan.Job job, Throwable reason) {
            return new Report(job.sources().stream().map(s -> Findings.failure(s.name(), reason)).toList());
        }

        @Override
        public boolean prints() {
            return findings.stream().anyMatch(Findings::prints);
        }
    }

    /** A document in the other format, or why there is none. */
    private record Converted(Findings findings, Optional<String> text) {}

    /** Writes the output, unless a document is bad or two of them say different things. */
    Report run(OutputPlan.Job job) throws IOException {
        if (job.overwritesInput()) {
            return Report.failure(job, new UsageException(job.target().map(Path::toString).orElse("")
                    + " is itself an input and would be overwritten; designdoc fmt rewrites files in place"));
        }
        List<Converted> all = new ArrayList<>();
        for (Source source : job.sources()) {
            all.add(attempt(source));
        }
        List<String> texts = all.stream().flatMap(c -> c.text().stream()).distinct().toList();
        if (texts.size() > 1) {
            return Report.failure(job, new UsageException("several documents would be written to "
                    + job.target().map(Path::toString).orElse("") + " and say different things: "
                    + String.join(", ", job.sources().stream().map(Source::name).toList())
                    + "; --from picks those of one format"));
        }
        if (!texts.isEmpty()) {
            write(job, texts.get(0));
        }
        return new Report(all.stream().map(Converted::findings).toList());
    }

    private Converted attempt(Source source) {
        try {
            return convert(Document.read(source, terminal));
        } catch (IOException e) {
            return new Converted(Findings.failure(source.name(), e), Optional.empty());
        }
    }

    private Converted convert(Document document) {
        Findings findings = Findings.of(document, Severity.WARNING);
        if (document.decoded().hasErrors()) {
            return new Converted(findings, Optional.empty());
        }
        try {
            return new Converted(findings, Optional.of(to.encode(document.decoded().value())));
        } catch (EncodeException e) {
            return new Converted(Findings.of(document, e), Optional.empty());
        }
    }

    private void write(OutputPlan.Job job, String text) throws IOException {
        if (job.target().isEmpty()) {
            terminal.write(text);
            return;
        }
        OutputFile file = new OutputFile(job.target().get(), job.folder(), force);
        file.makeFolders();
        file.write(text);
    }
}
