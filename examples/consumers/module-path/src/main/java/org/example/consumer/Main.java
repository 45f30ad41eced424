package org.example.consumer;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes, reads and changes one document in all formats. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        DesignDoc doc = DesignDoc.builder()
                .title("Offline mode")
                .problemStatement(ProblemStatement.builder().addGoals(MarkdownText.escape("1. *Fast*")).build())
                .build();
        for (String ending : new String[] {"md", "json", "yaml"}) {
            Path file = Files.createTempFile("offline", "." + ending);
            DesignDocs.write(file, doc);
            DesignDocs.update(file, d -> d.withStatus(Status.of(Stage.DRAFT)));
            DesignDoc read = DesignDocs.read(file);
            Files.delete(file);
            if (!read.goals().equals(doc.goals()) || !read.stage().equals(java.util.Optional.of(Stage.DRAFT))) {
                throw new AssertionError(ending + ": " + read);
            }
        }
    }
}
