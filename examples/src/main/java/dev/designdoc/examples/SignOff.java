package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.ReviewNotes;
import dev.designdoc.model.Reviewer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Adds a reviewer, as of today, to a document; somebody who is there already gets the new date. */
public final class SignOff {

    private SignOff() {}

    /** Takes the file and the reviewer's name. */
    public static void main(String[] args) throws IOException {
        signOff(Path.of(args[0]), args[1], LocalDate.now(ZoneId.systemDefault()));
    }

    static void signOff(Path file, String name, LocalDate today) throws IOException {
        Reviewer reviewer = Reviewer.builder().name(name).date(DocDate.of(today)).build();
        DesignDocs.update(file, doc -> reviewedBy(doc, reviewer));
    }

    static DesignDoc reviewedBy(DesignDoc doc, Reviewer reviewer) {
        ReviewNotes notes = doc.reviewNotes().orElseGet(() -> ReviewNotes.builder().build());
        boolean known = notes.reviewedBy().stream().anyMatch(r -> r.name().equals(reviewer.name()));
        return doc.withReviewNotes(
                known
                        ? notes.withReviewedBy(notes.reviewedBy().stream()
                                .map(r -> r.name().equals(reviewer.name()) ? reviewer : r)
                                .toList())
                        : notes.toBuilder().addReviewedBy(reviewer).build());
    }
}
