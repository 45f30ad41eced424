package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks of docs/guide.md do what it says, in the file's own style, with the code it shows. */
class EverydayTest {

    private static final int MOST_STATEMENTS = 3;
    private static final Path SOURCE =
            Checkout.ROOT.resolve("examples/src/main/java/dev/designdoc/examples/Everyday.java");
    private static final Pattern METHOD = Pattern.compile("    static void (\\w+)\\(.*?\\{\n(.*?)\n    }\n", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("## ([^\n]+)\n.*?```java\n(.*?)```", Pattern.DOTALL);

    private static final String CACHE = """
            Cache
            =====

            **Status:** in progress
            **Last updated:** 2026-01-31

            ## Goals
            * Start in two seconds
            * Small
            * Safe

            ## Implementation plan
            ### Phase 1 - Read path
            * [x] Look up
            * [ ] Evict

            ## Alternatives
            ### Option 1: Redis

            **Pros:**
            * Known

            ## Review notes
            **Reviewers:** Bob/2026-01-30
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private interface Work {
        void on(Path file) throws IOException;
    }

    private List<String> changes(Work work) throws IOException {
        Path file = Files.writeString(folder.resolve("cache.md"), CACHE);
        work.on(file);
        return Changes.between(CACHE, Files.readString(file));
    }

    @Test
    void theStatusIsSet() throws IOException {
        assertThat(changes(Everyday::setTheStatus))
                .containsExactly("- **Status:** in progress", "+ **Status:** Implemented");
    }

    @Test
    void aTaskIsTicked() throws IOException {
        assertThat(changes(Everyday::tickATask)).containsExactly("- * [ ] Evict", "+ * [x] Evict");
    }

    @Test
    void anAlternativeIsAdded() throws IOException {
        assertThat(changes(Everyday::addAnAlternative)).containsExactly(
                "+ ### Option 2: SQLite", "+ ", "+ **Pros:**", "+ * One file", "+ * No server", "+ ");
        Path empty = Files.writeString(folder.resolve("empty.md"), "# Empty\n");
        Everyday.addAnAlternative(empty);
        assertThat(DesignDocs.read(empty).alternatives()).hasSize(1);
    }

    @Test
    void aGoalIsRenamed() throws IOException {
        assertThat(changes(Everyday::renameAGoal))
                .containsExactly("- * Start in two seconds", "+ * Start within a second");
    }

    @Test
    void aGoalMovesUp() throws IOException {
        assertThat(changes(Everyday::moveAGoalUp)).containsExactly(
                "- * Small", "- * Safe", "+ * Safe", "+ * Small");
        assertThat(DesignDocs.read(folder.resolve("cache.md")).goals())
                .containsExactly("Start in two seconds", "Safe", "Small");
    }

    @Test
    void aReviewerIsAdded() throws IOException {
        assertThat(changes(Everyday::addAReviewer)).containsExactly(
                "- **Reviewers:** Bob/2026-01-30", "+ **Reviewers:** Bob/2026-01-30, Ann/2026-01-31");
    }

    @Test
    void openTasksAndOldDocumentsAreListed() throws IOException {
        Path file = Files.writeString(folder.resolve("cache.md"), CACHE);
        Files.writeString(folder.resolve("new.md"), CACHE.replace("2026-01-31", "April 30, 2026").replace("[ ]", "[x]"));
        assertThat(Printed.by(() -> Everyday.listTheOpenTasksOfAFolder(folder))).isEqualTo(file + ": Evict\n");
        LocalDate today = LocalDate.of(2026, 5, 2);
        assertThat(Printed.by(() -> Everyday.findDocumentsThatAreOlderThan90Days(folder, today)))
                .isEqualTo(file + ": 2026-01-31\n");
    }

    @Test
    void aFolderIsConverted() throws IOException {
        Path file = Files.writeString(folder.resolve("cache.md"), CACHE);
        Everyday.convertAFolder(folder);
        assertThat(DesignDocs.read(folder.resolve("cache.yaml"))).isEqualTo(DesignDocs.read(file));
    }

    @Test
    void hostileTicketsBecomeADocument() throws IOException {
        Path file = folder.resolve("tickets.md");
        List<String> hostile = List.of("## Goals", "[x] done", "1. a, b - c", "**Status:** Done", "Goals", "<script>", "```");
        for (String title : hostile) {
            Everyday.buildFromTickets(file, title, hostile);
            DesignDoc read = DesignDocs.read(file);
            assertThat(read.goals()).hasSize(hostile.size());
            assertThat(read.stage()).isEmpty();
            assertThat(read.customSections()).isEmpty();
        }
    }

    @Test
    void theGuideShowsThisCode() throws IOException {
        Map<String, String> code = new LinkedHashMap<>();
        METHOD.matcher(Files.readString(SOURCE)).results()
                .forEach(m -> code.put(m.group(1), m.group(2).replaceAll("(?m)^ {8}", "") + "\n"));
        Map<String, String> shown = new LinkedHashMap<>();
        BLOCK.matcher(Files.readString(Checkout.ROOT.resolve("docs/guide.md"))).results()
                .forEach(m -> shown.put(m.group(1).replace(" ", "").toLowerCase(Locale.ROOT), m.group(2)));
        assertThat(code).hasSize(10);
        code.forEach((task, body) -> assertThat(shown).containsEntry(task.toLowerCase(Locale.ROOT), body));
    }

    @Test
    void noTaskTakesMoreThanThreeStatements() throws IOException {
        Map<String, Integer> statements = new LinkedHashMap<>();
        try (StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask javac = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, null, null, null, files.getJavaFileObjects(SOURCE));
            new TreeScanner<Void, String>() {
                @Override
                public Void visitMethod(MethodTree method, String outer) {
                    return super.visitMethod(method, method.getName().toString());
                }

                @Override
                public Void visitBlock(BlockTree block, String method) {
                    for (StatementTree statement : block.getStatements()) {
                        statements.merge(method, statement instanceof BlockTree ? 0 : 1, Integer::sum);
                    }
                    return super.visitBlock(block, method);
                }
            }.scan(javac.parse(), "");
        }
        assertThat(statements).hasSize(10).allSatisfy((task, count) ->
                assertThat(count).as(task).isBetween(1, MOST_STATEMENTS));
    }
}
