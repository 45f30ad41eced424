package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The principles that guide the design.
 *
 * @param description what stands before the first part, in blocks
 * @param principles the principles, in their order
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Design Principles", "Principles", "Guiding Principles"})
public record DesignPrinciples(
        Optional<String> description,
        List<Principle> principles,
        List<Extra> extras)
        implements WithDesignPrinciples {

    /** Brings the components into their normal form. */
    public DesignPrinciples {
        Canonical c = Canonical.of(DesignPrinciples.class, description, principles, extras);
        description = c.next();
        principles = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static DesignPrinciplesBuilder builder() {
        return new DesignPrinciplesBuilder();
    }

    /** A builder that begins with the components of this record. */
    public DesignPrinciplesBuilder toBuilder() {
        return new DesignPrinciplesBuilder().from(this);
    }
}
