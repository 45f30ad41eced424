package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the title and the goals of documents in any format. */
public final class ReadGoals {

    private ReadGoals() {}

    /** Takes the files. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            DesignDoc doc = DesignDocs.read(Path.of(file));
            System.out.println(doc.title());
            doc.goals().forEach(goal -> System.out.println("  " + goal));
        }
    }
}
