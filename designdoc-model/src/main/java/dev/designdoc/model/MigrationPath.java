package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How users and implementers get to the design from what exists.
 *
 * @param description what stands before the first part, in blocks
 * @param forUsers what users do
 * @param forBackendImplementers what implementers of backends do
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Migration Path", "Migration", "Migration Plan", "Migration Strategy"})
public record MigrationPath(
        Optional<String> description,
        Optional<UserMigration> forUsers,
        Optional<BackendMigration> forBackendImplementers,
        List<Extra> extras)
        implements WithMigrationPath {

    /** Brings the components into their normal form. */
    public MigrationPath {
        Canonical c = Canonical.of(MigrationPath.class, description, forUsers, forBackendImplementers, extras);
        description = c.get("description");
        extras = c.get("extras");
    }

    /** A builder. */
    public static MigrationPathBuilder builder() {
        return new MigrationPathBuilder();
    }

    /** A builder that begins with the components of this record. */
    public MigrationPathBuilder toBuilder() {
        return new MigrationPathBuilder().from(this);
    }
}
