package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The design in detail, aspect by aspect.
 *
 * @param description what stands before the first part, in blocks
 * @param aspects the aspects, in their order
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Detailed Design", "Design Details", "Design Detail"})
public record DetailedDesign(
        Optional<String> description,
        List<Aspect> aspects,
        List<Extra> extras)
        implements WithDetailedDesign {

    /** Brings the components into their normal form. */
    public DetailedDesign {
        Canonical c = Canonical.of(DetailedDesign.class, description, aspects, extras);
        description = c.next();
        aspects = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static DetailedDesignBuilder builder() {
        return new DetailedDesignBuilder();
    }

    /** A builder that begins with the components of this record. */
    public DetailedDesignBuilder toBuilder() {
        return new DetailedDesignBuilder().from(this);
    }
}
