package dev.designdoc.benchmarks;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Linter;
import dev.designdoc.lint.Rule;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** {@code findings [--seed N] [--most N] [FOLDER...]}: how many findings of each rule there are, and some of them to judge. */
final class FindingsCommand {

    private static final int MOST = 10;

    private final Path root;
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    private FindingsCommand(Path root) {
        this.root = root;
    }

    static void run(Path home, List<String> arguments) throws IOException {
        List<Path> folders = new ArrayList<>();
        long seed = 1;
        int most = MOST;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean isOption = argument.startsWith("--");
            if (isOption && i + 1 == arguments.size()) {
                throw new IllegalArgumentException(argument + " needs a number");
            }
            switch (argument) {
                case "--seed" -> seed = Long.parseLong(arguments.get(++i));
                case "--most" -> most = Integer.parseInt(arguments.get(++i));
                default -> folders.add(Path.of(argument));
            }
        }
        Path corpus = Main.corpus(home);
        FindingsCommand command = new FindingsCommand(folders.isEmpty() ? corpus : Path.of("").toAbsolutePath());
        command.check(folders.isEmpty() ? Document.inFoldersOf(corpus) : Document.in(folders));
        command.print(new Random(seed), most);
    }

    private void check(List<Document> documents) {
        Linter<DesignDoc> linter = Linter.of(DesignDoc.class);
        Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
        linter.rules().stream().map(Rule::code).forEach(code -> found.put(code, new ArrayList<>()));
        for (Document document : documents) {
            for (Finding finding : linter.check(codec, document.text(), Optional.of(document.file()))) {
                Diagnostic d = finding.diagnostic();
                if (found.containsKey(d.code())) {
                    int line = d.range().map(SourceRange::startLine).orElse(0);
                    Path file = root.relativize(document.file().toAbsolutePath().normalize());
                    found.get(d.code()).add("| " + file + ":" + line + " | " + d.code() + " | " + d.message() + " |");
                }
            }
        }
        System.out.println(documents.size() + " documents\n");
    }

    private void print(Random random, int most) {
        Table counts = new Table("rule", "findings");
        found.forEach((code, lines) -> counts.add(code, String.valueOf(lines.size())));
        System.out.println(counts);
        found.values().forEach(lines -> {
            Collections.shuffle(lines, random);
            lines.stream().limit(most).sorted().forEach(System.out::println);
        });
    }
}
