package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of a page that shows no whole programs runs in jshell, from its first block to its last. */
class SnippetsTest {

    private static final Pattern JAVA = Pattern.compile("(?m)^```java\n((?!// \\w+\\.java\n).*?)^```", Pattern.DOTALL);
    /** Its blocks are files of a project, which the test of that page builds. */
    private static final String TUTORIAL = "tutorial.md";
    private static final Pattern FENCED = Pattern.compile("(?m)^````.*?^````", Pattern.DOTALL);
    private static final Pattern THROWN = Pattern.compile("; // (\\w+Exception)\\b");
    private static final String DOCUMENT = """
            # Cache

            > **Status**: Draft
            > **Last Updated**: 2020-01-31

            ## Problem Statement

            **Goals**:
            - Start in two seconds
            - Small
            - Safe

            ## Implementation Guidance

            ### Phase 1: Read path

            - [x] Look up
            - [ ] Evict
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** All but the design documents, which show what code may look like. */
    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Checkout.ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(Checkout.ROOT.resolve("README.md")), docs.sorted().toList().stream())
                    .filter(page -> page.toString().endsWith(".md") && !page.endsWith(TUTORIAL))
                    .filter(page -> blocks(page).findAny().isPresent());
        }
    }

    @Test
    void thePagesAreKnown() throws IOException {
        assertThat(pages()).extracting(p -> p.getFileName().toString())
                .containsExactly("README.md", "diagnostics.md", "guide.md", "jackson.md", "update.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBlocksRunOneAfterTheOther(Path page) throws IOException {
        for (String name : List.of("cache.md", "ledger.md")) {
            Files.writeString(Files.createDirectories(folder.resolve("docs")).resolve(name), DOCUMENT);
        }
        try (JShell shell = JShell.builder().remoteVMOptions("-Duser.dir=" + folder).build()) {
            Stream.of(PagesTest.classPath().split(File.pathSeparator)).forEach(shell::addToClasspath);
            run(shell, "import java.nio.file.*; import java.util.*; import java.util.stream.*;");
            blocks(page).forEach(block -> run(shell, block));
        }
    }

    private static Stream<String> blocks(Path page) {
        return JAVA.matcher(FENCED.matcher(Checkout.text(page)).replaceAll("")).results().map(block -> block.group(1));
    }

    private static void run(JShell shell, String block) {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        for (String left = block; !left.isBlank(); ) {
            CompletionInfo next = analysis.analyzeCompletion(left);
            assertThat(next.completeness().isComplete()).as("not a whole statement:\n%s", left).isTrue();
            Matcher thrown = THROWN.matcher(next.source());
            String expected = thrown.find() ? thrown.group(1) : "nothing";
            for (SnippetEvent event : shell.eval(next.source())) {
                List<String> wrong = shell.diagnostics(event.snippet()).map(d -> d.getMessage(Locale.ROOT)).toList();
                assertThat(event.status()).as("%s\n%s", next.source(), wrong).isIn(Status.VALID, Status.OVERWRITTEN);
                assertThat(event.exception() instanceof EvalException e ? e.getExceptionClassName() : "nothing")
                        .as("thrown by %s", next.source()).endsWith(expected);
            }
            left = next.remaining();
        }
    }
}
