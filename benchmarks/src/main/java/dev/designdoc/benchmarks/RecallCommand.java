package dev.designdoc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code recall [--missing CONCEPT] [FOLDER...]}: the table of typed recall, or the documents after a row of it. */
final class RecallCommand {

    private RecallCommand() {}

    static void run(Path home, List<String> arguments) throws IOException {
        List<Concept> wanted = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        boolean concept = false;
        for (String argument : arguments) {
            if (concept) {
                wanted.add(Concept.of(argument));
                concept = false;
            } else if (argument.equals("--missing")) {
                concept = true;
            } else {
                folders.add(Path.of(argument));
            }
        }
        if (concept) {
            throw new IllegalArgumentException("--missing needs a concept");
        }
        List<Document> documents =
                folders.isEmpty() ? Document.inFoldersOf(Main.corpus(home)) : Document.in(folders);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("there are no documents; give a folder of Markdown files");
        }
        List<Recall.Row> rows = Recall.of(documents);
        if (wanted.isEmpty()) {
            System.out.println(documents.size() + " documents\n");
            System.out.print(Recall.table(rows));
        }
        rows.stream().filter(r -> wanted.contains(r.concept())).forEach(r -> System.out.print(Recall.list(r)));
    }
}
