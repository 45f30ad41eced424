package dev.designdoc.model;

import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the design is to be built: phases, files and tests.
 *
 * @param description what stands before the first part, in blocks
 * @param phases the steps of the work
 * @param fileOrganization the files it touches
 * @param testingStrategy how it is tested
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Implementation Guidance", "Implementation Plan", "Implementation"})
public record ImplementationGuidance(
        Optional<String> description,
        @Anywhere @Section({"Implementation Phases", "Phases"}) List<Phase> phases,
        Optional<FileOrganization> fileOrganization,
        @Anywhere Optional<TestingStrategy> testingStrategy,
        List<Extra> extras)
        implements WithImplementationGuidance {

    /** Brings the components into their normal form. */
    public ImplementationGuidance {
        Canonical c = Canonical.of(
                ImplementationGuidance.class, description, phases, fileOrganization,
                testingStrategy, extras);
        description = c.get("description");
        phases = c.get("phases");
        extras = c.get("extras");
    }

    /** A builder. */
    public static ImplementationGuidanceBuilder builder() {
        return new ImplementationGuidanceBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ImplementationGuidanceBuilder toBuilder() {
        return new ImplementationGuidanceBuilder().from(this);
    }
}
