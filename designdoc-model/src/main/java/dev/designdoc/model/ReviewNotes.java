package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who reviewed the design and what came of it.
 *
 * @param description what stands before the first part, in blocks
 * @param reviewedBy who reviewed it
 * @param keyFeedback what they said
 * @param decisions what was decided
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Review Notes", "Reviews"})
public record ReviewNotes(
        Optional<String> description,
        @Label({"Reviewed By", "Reviewers"}) @Item(Marker.INLINE) List<Reviewer> reviewedBy,
        @Label("Key Feedback") List<String> keyFeedback,
        @Label("Decisions") List<String> decisions,
        List<Extra> extras)
        implements WithReviewNotes {

    /** Brings the components into their normal form. */
    public ReviewNotes {
        Canonical c = Canonical.of(ReviewNotes.class, description, reviewedBy, keyFeedback, decisions, extras);
        description = c.next();
        reviewedBy = c.next();
        keyFeedback = c.next();
        decisions = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static ReviewNotesBuilder builder() {
        return new ReviewNotesBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ReviewNotesBuilder toBuilder() {
        return new ReviewNotesBuilder().from(this);
    }
}
