package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How implementers of backends move to the design.
 *
 * @param description what stands before the first part, in blocks
 * @param requiredChanges what they must do
 * @param optionalEnhancements what they may do
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section("For Backend Implementers")
public record BackendMigration(
        Optional<String> description,
        @Label("Required Changes") List<String> requiredChanges,
        @Label("Optional Enhancements") List<String> optionalEnhancements,
        List<Extra> extras)
        implements WithBackendMigration {

    /** Brings the components into their normal form. */
    public BackendMigration {
        Canonical c = Canonical.of(
                BackendMigration.class, description, requiredChanges, optionalEnhancements, extras);
        description = c.next();
        requiredChanges = c.next();
        optionalEnhancements = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static BackendMigrationBuilder builder() {
        return new BackendMigrationBuilder();
    }

    /** A builder that begins with the components of this record. */
    public BackendMigrationBuilder toBuilder() {
        return new BackendMigrationBuilder().from(this);
    }
}
