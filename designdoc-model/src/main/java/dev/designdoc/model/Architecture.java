package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The shape of the solution: an overview, its components, and how data flows through them.
 *
 * @param description what stands before the first part, in blocks
 * @param overview a bird's-eye view
 * @param components the parts it is made of
 * @param dataFlow how data flows through it
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Architecture", "System Architecture", "Architecture Overview"})
public record Architecture(
        Optional<String> description,
        Optional<Overview> overview,
        @Section({"Components", "Key Components", "Core Components"}) List<Component> components,
        Optional<DataFlow> dataFlow,
        List<Extra> extras)
        implements WithArchitecture {

    /** Brings the components into their normal form. */
    public Architecture {
        Canonical c = Canonical.of(Architecture.class, description, overview, components, dataFlow, extras);
        description = c.get("description");
        components = c.get("components");
        extras = c.get("extras");
    }

    /** A builder. */
    public static ArchitectureBuilder builder() {
        return new ArchitectureBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ArchitectureBuilder toBuilder() {
        return new ArchitectureBuilder().from(this);
    }
}
