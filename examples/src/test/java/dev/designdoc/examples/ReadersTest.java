package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that write or read new documents. */
class ReadersTest {

    private static final Path DOCUMENTS = Checkout.ROOT.resolve("examples/documents");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void generatedDocumentReadsBack() throws IOException {
        String printed = Printed.by(() -> GenerateDocument.main(new String[0]));
        assertThat(printed).startsWith("# Rate limits for the public API\n\n> **Status**: Draft\n");
        assertThat(MarkdownCodec.of(DesignDoc.class).decode(printed).value()).isEqualTo(GenerateDocument.document());
    }

    @Test
    void convertedFolderSaysTheSame() throws IOException {
        Path in = folder.resolve("in");
        Files.createDirectories(in.resolve("deeper"));
        Files.copy(DOCUMENTS.resolve("offline-sync.md"), in.resolve("a.md"));
        Files.copy(DOCUMENTS.resolve("search-index.md"), in.resolve("deeper/b.md"));
        Path out = folder.resolve("out");
        Printed.by(() -> ConvertFolder.main(new String[] {in.toString(), out.toString()}));
        assertThat(DesignDocs.read(out.resolve("a.yaml"))).isEqualTo(DesignDocs.read(in.resolve("a.md")));
        assertThat(DesignDocs.read(out.resolve("deeper/b.yaml"))).isEqualTo(DesignDocs.read(in.resolve("deeper/b.md")));
    }

    @Test
    void goalsAreTheSameFromEveryFormat() throws IOException {
        String goals = goals("offline-sync.md");
        assertThat(goals).isEqualTo("""
                Offline Editing and Sync for the Notes App 📝
                  Every edit is kept on the device at once and reaches the other devices without any action by the user.
                  Concurrent edits merge; none is silently dropped.
                  Opening the app with 10,000 notes takes under 400 ms on a phone of 2020.
                """);
        assertThat(goals("offline-sync.json")).isEqualTo(goals);
        assertThat(goals("offline-sync.yaml")).isEqualTo(goals);
    }

    private static String goals(String name) throws IOException {
        return Printed.by(() -> ReadGoals.main(new String[] {DOCUMENTS.resolve(name).toString()}));
    }
}
