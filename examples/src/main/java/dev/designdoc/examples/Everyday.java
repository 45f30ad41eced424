package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.codec.Pointers;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one does every day, as docs/guide.md shows it: each task takes no more than three statements. */
final class Everyday {

    private Everyday() {}

    static void setTheStatus(Path file) throws IOException {
        DesignDocs.update(file, doc -> doc.withStatus(Status.of(Stage.IMPLEMENTED)));
    }

    static void tickATask(Path file) throws IOException {
        DesignDocs.update(file, doc -> Pointers.set(doc, "/implementationGuidance/phases/0/tasks/1/done", "true"));
    }

    static void addAnAlternative(Path file) throws IOException {
        Alternative sqlite = Alternative.of("SQLite").withPros("One file", "No server");
        DesignDocs.update(file, doc -> doc.withAlternativesConsidered(doc.alternativesConsidered()
                .map(AlternativesConsidered::toBuilder)
                .orElseGet(AlternativesConsidered::builder)
                .addAlternatives(sqlite)
                .build()));
    }

    static void renameAGoal(Path file) throws IOException {
        DesignDocs.update(file, doc -> Pointers.set(doc, "/problemStatement/goals/0", "Start within a second"));
    }

    static void moveAGoalUp(Path file) throws IOException {
        DesignDocs.update(file, doc -> {
            DesignDoc without = Pointers.set(doc, "/problemStatement/goals/2", "");
            return Pointers.set(without, "/problemStatement/goals/+1", doc.goals().get(2));
        });
    }

    static void addAReviewer(Path file) throws IOException {
        DesignDocs.update(file, doc -> Pointers.set(doc, "/reviewNotes/reviewedBy/-", "Ann/2026-01-31"));
    }

    static void listTheOpenTasksOfAFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                DesignDocs.read(file).tasks().stream()
                        .filter(task -> !task.done())
                        .forEach(task -> System.out.println(file + ": " + task.text()));
            }
        }
    }

    static void findDocumentsThatAreOlderThan90Days(Path folder, LocalDate today) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                DesignDocs.read(file).metadata().lastUpdated()
                        .flatMap(DocDate::date)
                        .filter(date -> date.isBefore(today.minusDays(90)))
                        .ifPresent(date -> System.out.println(file + ": " + date));
            }
        }
    }

    static void convertAFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                DesignDocs.write(Path.of(file.toString().replaceFirst("md$", "yaml")), DesignDocs.read(file));
            }
        }
    }

    static void buildFromTickets(Path file, String title, List<String> wishes) throws IOException {
        List<String> goals = wishes.stream().map(MarkdownText::escape).toList();
        ProblemStatement problem = ProblemStatement.builder().addAllGoals(goals).build();
        DesignDocs.write(file, DesignDoc.builder().title(MarkdownText.escape(title)).problemStatement(problem).build());
    }
}
