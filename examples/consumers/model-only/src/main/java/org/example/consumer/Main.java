package org.example.consumer;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.codec.Pointers;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Task;
import java.io.IOException;
import java.nio.file.Path;

/** Builds a document and changes it by pointer; is told which jar a file needs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        DesignDoc doc = Pointers.set(DesignDoc.builder().title("T").build(), "/problemStatement/goals/-", "Fast");
        if (!doc.goals().get(0).equals("Fast") || Task.of("a").done()) {
            throw new AssertionError(doc);
        }
        try {
            DesignDocs.write(Path.of("a.md"), doc);
            throw new AssertionError("there is no codec");
        } catch (IOException e) {
            if (!e.getMessage().contains("add the jar designdoc-markdown")) {
                throw new AssertionError(e);
            }
        }
    }
}
