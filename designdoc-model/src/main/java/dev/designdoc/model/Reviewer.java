package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Separator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who reviewed the design, and when.
 *
 * @param name who
 * @param date when
 */
@Value.Builder
@ModelStyle
@Item(Marker.INLINE)
public record Reviewer(
        String name,
        @Separator(value = "/", lastBeforeDigit = true) Optional<DocDate> date)
        implements WithReviewer {

    /** Brings the components into their normal form. */
    public Reviewer {
        Canonical c = Canonical.of(Reviewer.class, name, date);
        name = c.get("name");
    }

    /** A builder. */
    public static ReviewerBuilder builder() {
        return new ReviewerBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ReviewerBuilder toBuilder() {
        return new ReviewerBuilder().from(this);
    }
}
