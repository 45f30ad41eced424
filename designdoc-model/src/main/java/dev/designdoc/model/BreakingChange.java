package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that stops working.
 *
 * @param change what changes
 * @param guidance what to do about it
 */
@Value.Builder
@ModelStyle
@Item
public record BreakingChange(
        String change,
        Optional<String> guidance)
        implements WithBreakingChange {

    /** Brings the components into their normal form. */
    public BreakingChange {
        Canonical c = Canonical.of(BreakingChange.class, change, guidance);
        change = c.next();
        guidance = c.next();
    }

    /** A builder. */
    public static BreakingChangeBuilder builder() {
        return new BreakingChangeBuilder();
    }

    /** A builder that begins with the components of this record. */
    public BreakingChangeBuilder toBuilder() {
        return new BreakingChangeBuilder().from(this);
    }
}
