package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that change documents in place change the lines they mean to, and no other. */
class BotsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static final String DONE = """
            # Cache

            **Status:** in progress
            **Owner:** Ann
            **Last updated:** 2026-01-31

            ## Implementation plan
            ### Phase 1 - Read path
            * [x] Look up
            * [X] Evict

            ## Review notes
            * **Reviewers:** Ann/2026-01-30
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void statusBotSetsWhatIsDone() throws IOException {
        Path file = write("cache.md", DONE);
        assertThat(Printed.by(() -> StatusBot.visit(file, TODAY))).isEqualTo(file + ": Implemented\n");
        assertThat(Files.readString(file))
                .isEqualTo(DONE.replace("in progress", "Implemented").replace("2026-01-31", TODAY.toString()));
        assertThat(Printed.by(() -> StatusBot.visit(file, TODAY))).isEmpty();
    }

    @Test
    void statusBotLeavesWhatIsNotDone() throws IOException {
        String open = DONE.replace("[X]", "[ ]");
        Path file = write("cache.md", open);
        assertThat(Printed.by(() -> StatusBot.visit(file, TODAY))).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(open);
    }

    @Test
    void signOffAddsAReviewer() throws IOException {
        Path file = write("cache.md", DONE);
        SignOff.signOff(file, "Bob", TODAY);
        assertThat(Changes.between(DONE, Files.readString(file))).containsExactly(
                "- * **Reviewers:** Ann/2026-01-30", "+ * **Reviewers:** Ann/2026-01-30, Bob/" + TODAY);
        SignOff.signOff(file, "Ann", TODAY);
        assertThat(DesignDocs.read(file).reviewNotes().orElseThrow().reviewedBy())
                .containsExactly(reviewer("Ann"), reviewer("Bob"));
    }

    @Test
    void signOffWorksWithoutReviewNotes() throws IOException {
        Path file = write("new.md", "# New\n");
        SignOff.signOff(file, "Ann", TODAY);
        assertThat(Files.readString(file))
                .startsWith("# New\n")
                .endsWith("## Review Notes\n\n**Reviewed By:** Ann/" + TODAY + "\n");
    }

    @Test
    void fieldIsRenamedInAFolder() throws IOException {
        Path file = write("cache.md", DONE);
        Path other = write("other.md", "# Other\n\n> **Status**: Draft\n\nOwner is nobody.\n");
        String before = Files.readString(other);
        Printed.by(() -> RenameField.main(new String[] {folder.toString(), "Owner", "Responsible"}));
        assertThat(Files.readString(file)).isEqualTo(DONE.replace("Owner", "Responsible"));
        assertThat(Files.readString(other)).isEqualTo(before);
    }

    @Test
    void botsWorkOnYaml() throws IOException {
        String text = """
                # kept by hand
                title: Cache
                metadata:
                  status: In Progress   # see the board
                implementationGuidance:
                  phases:
                    - {name: Read path, tasks: ["[x] Look up"]}
                """;
        Path file = write("cache.yaml", text);
        Printed.by(() -> StatusBot.visit(file, TODAY));
        assertThat(Files.readString(file)).isEqualTo(text.replace(
                "In Progress   # see the board\n",
                "Implemented   # see the board\n  lastUpdated: \"" + TODAY + "\"\n"));
    }

    private static Reviewer reviewer(String name) {
        return Reviewer.builder().name(name).date(DocDate.of(TODAY)).build();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
