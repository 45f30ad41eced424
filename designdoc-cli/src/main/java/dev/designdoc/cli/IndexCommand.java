package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.DocumentIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc index}: lists the documents of a folder in a Markdown page. */
final class IndexCommand implements Command {

    private static final String CHECK = "--check";

    private final Terminal terminal;

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "index",
                        "Lists the documents of a folder in a Markdown table: title, status, dates.",
                        "",
                        "In a page that exists, the table stands between the lines",
                        "<!-- designdoc-index --> and <!-- /designdoc-index -->; the rest is left. A page",
                        "without them is overwritten with --force only.",
                        "",
                        "  designdoc index docs -o docs/README.md",
                        "  designdoc index docs --check       (the page in docs that has these lines)")
                .addPositional(Options.parameter(0, "DIR", "The folder."))
                .addOption(Options.from("List only documents in this format: markdown, json or yaml."))
                .addOption(Options.output("FILE", "The page to write; by default standard output."))
                .addOption(Options.flag(CHECK, "Write nothing; exit code 1 when the page is not up to date."))
                .addOption(Options.force());
    }

    @Override
    public int run(ParseResult line) throws IOException {
        boolean check = line.hasMatchedOption(CHECK);
        Path folder = Path.of(Options.text(line, 0));
        String output = Options.output(line);
        Path page = output != null ? Path.of(output) : check ? pageIn(folder) : null;
        DocumentReader reader = new DocumentReader(terminal)
                .read(new SourceFinder(Options.from(line), null).find(List.of(folder.toString())));
        if (reader.entries().isEmpty()) {
            return reader.exit().code();
        }
        Path home = page == null ? folder : page.toAbsolutePath().getParent();
        DocumentIndex index = DocumentIndex.of(
                reader.entries().stream()
                        .filter(e -> !isSame(e.source().path(), page))
                        .map(e -> new DocumentIndex.Entry(Path.of(e.source().name()), e.document()))
                        .toList(),
                home == null ? folder : home);
        if (page == null) {
            terminal.write(index.table());
        } else if (check) {
            reader.exit().atLeast(check(index, page, folder));
        } else {
            write(index, page, Options.force(line));
        }
        return reader.exit().code();
    }

    /** The page that lies in the folder. */
    private static Path pageIn(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".md")).sorted()::iterator) {
                if (Files.isRegularFile(file) && DocumentIndex.isIn(TextFiles.read(file))) {
                    pages.add(file);
                }
            }
        }
        if (pages.size() != 1) {
            throw new UsageException("there " + (pages.isEmpty() ? "is no page" : "are several pages") + " with an index in "
                    + folder + "; say which: -o FILE");
        }
        return pages.get(0);
    }

    /** Whether a document is the page itself. */
    private static boolean isSame(@Nullable Path document, @Nullable Path page) {
        try {
            return document != null && page != null && Files.exists(page) && Files.isSameFile(document, page);
        } catch (IOException e) {
            return false;
        }
    }

    private int check(DocumentIndex index, Path page, Path folder) throws IOException {
        String text = Files.exists(page) ? TextFiles.read(page) : "";
        String wanted = index.update(text).orElseGet(index::page);
        if (wanted.equals(text)) {
            return ExitCodes.DONE;
        }
        int at = IntStream.range(0, text.length())
                .filter(i -> i >= wanted.length() || text.charAt(i) != wanted.charAt(i))
                .findFirst()
                .orElse(text.length());
        terminal.err().print(page + ":" + SourceRange.of(text, at, at).startLine() + ":1: error: the index is not up to date;"
                + " write it with: designdoc index " + folder + " -o " + page + " [outdated-index]\n");
        return ExitCodes.FINDINGS;
    }

    private static void write(DocumentIndex index, Path page, boolean force) throws IOException {
        if (Files.isRegularFile(page) && DocumentIndex.isIn(TextFiles.read(page))) {
            TextFiles.update(page, text -> index.update(text).orElse(text));
        } else {
            new OutputFile(page, null, force).write(index.page());
        }
    }
}
