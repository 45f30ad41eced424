package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Label;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of the architecture.
 *
 * @param name its name, without the words {@code Component 1:}
 * @param description what stands before the first part, in blocks
 * @param purpose what it does
 * @param responsibilities what it answers for
 * @param interfaceCode its types and functions
 * @param implementationNotes what its implementers should know
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Entry(value = "Component", items = true)
public record Component(
        String name,
        Optional<String> description,
        @Label("Purpose") Optional<String> purpose,
        @Label("Responsibilities") List<String> responsibilities,
        @Label("Interface") Optional<CodeBlock> interfaceCode,
        @Label("Implementation Notes") List<String> implementationNotes,
        List<Extra> extras)
        implements WithComponent {

    /** Brings the components into their normal form. */
    public Component {
        Canonical c = Canonical.of(
                Component.class, name, description, purpose, responsibilities, interfaceCode,
                implementationNotes, extras);
        name = c.get("name");
        description = c.get("description");
        purpose = c.get("purpose");
        responsibilities = c.get("responsibilities");
        implementationNotes = c.get("implementationNotes");
        extras = c.get("extras");
    }

    /** A builder. */
    public static ComponentBuilder builder() {
        return new ComponentBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ComponentBuilder toBuilder() {
        return new ComponentBuilder().from(this);
    }
}
