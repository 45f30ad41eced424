package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.lint.Linter;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc check}: says what is wrong with documents, and mends what it can. */
final class CheckCommand implements Command {

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return CheckOptions.describe(Options.command(
                        "check",
                        "Says what is wrong with documents.",
                        "",
                        "Exit code 1 when there is an error or a warning; notes alone are no reason.")
                .addPositional(Options.parameters(0, "PATH", "Files and folders; - is standard input."))
                .addOption(Options.from("What the documents are in: markdown, json, yaml. By default the ending tells."
                        + " In folders, only files of this format are checked.")));
    }

    /** What was found in one document, and what would change when it is mended. */
    private record Checked(Findings findings, List<Finding> all, String diff) implements Batch.Result {
        static Checked failure(Findings why) {
            return new Checked(why, why.diagnostics().stream().map(Finding::of).toList(), "");
        }

        @Override
        public boolean prints() {
            return findings.prints() || !diff.isEmpty();
        }
    }

    @Override
    public int run(ParseResult line) throws IOException {
        CheckOptions options = CheckOptions.of(line);
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(Options.texts(line, 0));
        Map<LintConfig, Linter<DesignDoc>> linters = new ConcurrentHashMap<>();
        Baselines baselines = Baselines.of(options);
        Counts counts = new Counts(options);
        Report report = report(options);
        finder.failures().forEach(f -> report.add(counts.with(f)));
        Batch.run(
                finder.sources(),
                terminal,
                source -> check(
                        source, linters.computeIfAbsent(source.configuration().lint(), options::linter), options),
                (source, reason) -> Checked.failure(Findings.failure(source.name(), reason)),
                (source, checked) -> {
                    List<Finding> left = baselines.left(source, checked.findings().text(), checked.all());
                    if (options.format() == CheckOptions.Format.TEXT) {
                        terminal.out().print(checked.diff());
                    }
                    Findings told = checked.findings().failed() ? checked.findings() : checked.findings().with(diagnostics(left));
                    report.add(counts.with(told));
                });
        report.end();
        baselines.write();
        finder.tellPassedOver(terminal.err());
        if (options.format() == CheckOptions.Format.TEXT) {
            terminal.out().flush();
            terminal.err().print(counts.summary(finder.sources().size()));
        }
        return counts.exitCode();
    }

    private static List<Diagnostic> diagnostics(List<Finding> findings) {
        return findings.stream().map(Finding::diagnostic).toList();
    }

    private Report report(CheckOptions options) throws IOException {
        return switch (options.format()) {
            case TEXT -> TextReport.toOutput(terminal);
            case JSON -> new JsonReport(terminal.out());
            case SARIF -> new SarifReport(terminal.out(), Linter.of(DesignDoc.class).rules());
            case GITHUB -> new GithubReport(terminal.out());
        };
    }

    private Checked check(Source source, Linter<DesignDoc> linter, CheckOptions options) throws IOException {
        Codec<DesignDoc> codec = source.codec().withLimits(terminal.limits());
        Document document = Document.read(source, terminal);
        String text = document.text();
        String diff = "";
        if (options.fix() && source.path() != null && !document.decoded().hasErrors()) {
            String mended = mend(source, codec, linter, text, options.dryRun());
            diff = options.dryRun() ? Diff.unified(source.name(), text, mended) : "";
            text = mended;
        }
        List<Finding> findings = document.decoded().hasErrors()
                ? document.decoded().diagnostics().stream().map(Finding::of).toList()
                : linter.check(codec, text, Optional.ofNullable(source.path()));
        return new Checked(new Findings(source.name(), text, diagnostics(findings), false), findings, diff);
    }

    private String mend(
            Source source, Codec<DesignDoc> codec, Linter<DesignDoc> linter, String text, boolean dryRun) throws IOException {
        Optional<Path> path = Optional.ofNullable(source.path());
        if (dryRun) {
            return linter.fix(codec, text, path).text();
        }
        List<String> mended = new ArrayList<>(List.of(text));
        TextFiles.update(path.orElseThrow(), terminal.limits(), now -> {
            mended.add(linter.fix(codec, now, path).text());
            return mended.get(mended.size() - 1);
        });
        return mended.get(mended.size() - 1);
    }
}
