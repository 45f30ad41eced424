package dev.designdoc.model;

import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What could go wrong with the design in hostile hands.
 *
 * @param description what stands before the first part, in blocks
 * @param potentialRisks what could happen
 * @param inputValidation what is checked and how
 * @param dependencies what it newly relies on
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Security Considerations", "Security"})
public record SecurityConsiderations(
        Optional<String> description,
        @Anywhere({"Security Risks", "Threats", "Threat Model", "Potential Security Risks"})
        @Label({
            "Potential Risks", "Risks", "Risks and Mitigations", "Security Risks", "Threats", "Threat Model",
            "Potential Security Risks"
        }) List<Risk> potentialRisks,
        @Label("Input Validation") List<String> inputValidation,
        @Label("Dependencies") List<String> dependencies,
        List<Extra> extras)
        implements WithSecurityConsiderations {

    /** Brings the components into their normal form. */
    public SecurityConsiderations {
        Canonical c = Canonical.of(
                SecurityConsiderations.class, description, potentialRisks, inputValidation,
                dependencies, extras);
        description = c.next();
        potentialRisks = c.next();
        inputValidation = c.next();
        dependencies = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static SecurityConsiderationsBuilder builder() {
        return new SecurityConsiderationsBuilder();
    }

    /** A builder that begins with the components of this record. */
    public SecurityConsiderationsBuilder toBuilder() {
        return new SecurityConsiderationsBuilder().from(this);
    }
}
