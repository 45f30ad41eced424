package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bird's-eye view of the solution.
 *
 * @param description what stands before the first part, in blocks
 * @param diagram a drawing of it in text
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"High-Level Overview", "Overview", "High Level Overview", "High-Level Architecture", "High-Level Design"})
public record Overview(
        Optional<String> description,
        Optional<CodeBlock> diagram,
        List<Extra> extras)
        implements WithOverview {

    /** Brings the components into their normal form. */
    public Overview {
        Canonical c = Canonical.of(Overview.class, description, diagram, extras);
        description = c.get("description");
        extras = c.get("extras");
    }

    /** A builder. */
    public static OverviewBuilder builder() {
        return new OverviewBuilder();
    }

    /** A builder that begins with the components of this record. */
    public OverviewBuilder toBuilder() {
        return new OverviewBuilder().from(this);
    }
}
