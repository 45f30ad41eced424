package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Label;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One aspect of the detailed design, such as its API or its errors.
 *
 * @param name the heading, as written
 * @param description what stands before the first part, in blocks
 * @param publicApi what users call
 * @param usageExample how they call it
 * @param errorTypes what can go wrong
 * @param errorMessages what is said then
 * @param configurationSchema what can be set
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Entry
public record Aspect(
        String name,
        Optional<String> description,
        @Label("Public API") Optional<CodeBlock> publicApi,
        @Label("Usage Example") Optional<CodeBlock> usageExample,
        @Label("Error Types") List<ErrorType> errorTypes,
        @Label("Error Messages") Optional<CodeBlock> errorMessages,
        @Label("Configuration Schema") Optional<CodeBlock> configurationSchema,
        List<Extra> extras)
        implements WithAspect {

    /** Brings the components into their normal form. */
    public Aspect {
        Canonical c = Canonical.of(
                Aspect.class, name, description, publicApi, usageExample, errorTypes, errorMessages,
                configurationSchema, extras);
        name = c.get("name");
        description = c.get("description");
        errorTypes = c.get("errorTypes");
        extras = c.get("extras");
    }

    /** A builder. */
    public static AspectBuilder builder() {
        return new AspectBuilder();
    }

    /** A builder that begins with the components of this record. */
    public AspectBuilder toBuilder() {
        return new AspectBuilder().from(this);
    }
}
