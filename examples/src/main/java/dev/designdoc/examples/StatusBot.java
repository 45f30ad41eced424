package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Sets documents to Implemented, as of today, when all their tasks are done; two lines of each change. */
public final class StatusBot {

    private StatusBot() {}

    /** Takes the files. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            visit(Path.of(file), LocalDate.now(ZoneId.systemDefault()));
        }
    }

    static void visit(Path file, LocalDate today) throws IOException {
        if (DesignDocs.update(file, doc -> implementedWhenDone(doc, today))) {
            System.out.println(file + ": Implemented");
        }
    }

    static DesignDoc implementedWhenDone(DesignDoc doc, LocalDate today) {
        boolean done = !doc.tasks().isEmpty() && doc.tasks().stream().allMatch(Task::done);
        boolean closed = doc.stage().filter(stage -> stage == Stage.IMPLEMENTED || stage == Stage.DEPRECATED).isPresent();
        return done && !closed ? doc.withStatus(Status.of(Stage.IMPLEMENTED)).withLastUpdated(today) : doc;
    }
}
