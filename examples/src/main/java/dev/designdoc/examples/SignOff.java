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
        Reviewer reviewer = Reviewer.builder()
                .name(args[1])
                .date(DocDate.of(LocalDate.now(ZoneId.systemDefault())))
                .build();
        DesignDocs.update(Path.of(args[0]), doc -> reviewedBy(doc, reviewer));
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
