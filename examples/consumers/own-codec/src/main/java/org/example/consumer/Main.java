package org.example.consumer;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DesignDocs;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Pointers;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and changes a file in the format, which nothing but its module names. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("a", ".goals");
        Files.writeString(file, "Fast\nSmall\n");
        DesignDocs.update(file, d -> Pointers.set(d, "/problemStatement/goals/+1", "Safe"));
        List<String> goals = DesignDocs.read(file).goals();
        Files.delete(file);
        List<String> formats = Codecs.formats().stream().map(DocumentFormat::name).toList();
        if (!goals.equals(List.of("Fast", "Safe", "Small")) || !formats.equals(List.of("goals", "markdown"))
                || Codecs.of(DesignDoc.class, "goals").isEmpty()) {
            throw new AssertionError(goals + " " + formats);
        }
    }
}
