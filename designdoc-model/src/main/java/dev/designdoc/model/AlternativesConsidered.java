package dev.designdoc.model;

import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What else was considered, and why it was not chosen.
 *
 * @param description what stands before the first part, in blocks
 * @param alternatives the alternatives, in their order
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({
    "Alternatives Considered", "Alternatives", "Considered Alternatives", "Rejected Alternatives", "Alternate Solutions",
    "Alternative Solutions"
})
public record AlternativesConsidered(
        Optional<String> description,
        @Anywhere List<Alternative> alternatives,
        List<Extra> extras)
        implements WithAlternativesConsidered {

    /** Brings the components into their normal form. */
    public AlternativesConsidered {
        Canonical c = Canonical.of(AlternativesConsidered.class, description, alternatives, extras);
        description = c.next();
        alternatives = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static AlternativesConsideredBuilder builder() {
        return new AlternativesConsideredBuilder();
    }

    /** A builder that begins with the components of this record. */
    public AlternativesConsideredBuilder toBuilder() {
        return new AlternativesConsideredBuilder().from(this);
    }
}
