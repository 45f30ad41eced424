package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that change documents in place change the lines they mean to, and no other. */
class BotsTest {

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

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
        assertThat(Printed.by(() -> StatusBot.main(new String[] {file.toString()}))).isEqualTo(file + ": Implemented\n");
        assertThat(Files.readString(file))
                .isEqualTo(DONE.replace("in progress", "Implemented").replace("2026-01-31", today.toString()));
        assertThat(Printed.by(() -> StatusBot.main(new String[] {file.toString()}))).isEmpty();
    }

    @Test
    void statusBotLeavesWhatIsNotDone() throws IOException {
        String open = DONE.replace("[X]", "[ ]");
        Path file = write("cache.md", open);
        assertThat(Printed.by(() -> StatusBot.main(new String[] {file.toString()}))).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(open);
    }

    @Test
    void signOffAddsAReviewer() throws IOException {
        Path file = write("cache.md", DONE);
        SignOff.main(new String[] {file.toString(), "Bob"});
        assertThat(Changes.between(DONE, Files.readString(file))).containsExactly(
                "- * **Reviewers:** Ann/2026-01-30", "+ * **Reviewers:** Ann/2026-01-30, Bob/" + today);
        SignOff.main(new String[] {file.toString(), "Ann"});
        assertThat(DesignDocs.read(file).reviewNotes().orElseThrow().reviewedBy())
                .containsExactly(reviewer("Ann"), reviewer("Bob"));
    }

    @Test
    void signOffWorksWithoutReviewNotes() throws IOException {
        Path file = write("new.md", "# New\n");
        SignOff.main(new String[] {file.toString(), "Ann"});
        assertThat(Files.readString(file))
                .startsWith("# New\n")
                .endsWith("## Review Notes\n\n**Reviewed By:** Ann/" + today + "\n");
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
        Printed.by(() -> StatusBot.main(new String[] {file.toString()}));
        assertThat(Files.readString(file)).isEqualTo(text.replace(
                "In Progress   # see the board\n",
                "Implemented   # see the board\n  lastUpdated: \"" + today + "\"\n"));
    }

    private Reviewer reviewer(String name) {
        return Reviewer.builder().name(name).date(DocDate.of(today)).build();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
