package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How users move to the design.
 *
 * @param description what stands before the first part, in blocks
 * @param before how it was used until now
 * @param after how it is used from now on
 * @param steps what to do, in order
 * @param breakingChanges what stops working
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section("For Users")
public record UserMigration(
        Optional<String> description,
        @Label("Before") Optional<CodeBlock> before,
        @Label("After") Optional<CodeBlock> after,
        @Label({"Migration Steps", "Steps"}) @Item(Marker.NUMBERED) List<String> steps,
        @Label("Breaking Changes") List<BreakingChange> breakingChanges,
        List<Extra> extras)
        implements WithUserMigration {

    /** Brings the components into their normal form. */
    public UserMigration {
        Canonical c = Canonical.of(UserMigration.class, description, before, after, steps, breakingChanges, extras);
        description = c.get("description");
        steps = c.get("steps");
        breakingChanges = c.get("breakingChanges");
        extras = c.get("extras");
    }

    /** A builder. */
    public static UserMigrationBuilder builder() {
        return new UserMigrationBuilder();
    }

    /** A builder that begins with the components of this record. */
    public UserMigrationBuilder toBuilder() {
        return new UserMigrationBuilder().from(this);
    }
}
