package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Code;
import dev.designdoc.template.Item;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One file that is added or changed.
 *
 * @param path its path in the repository
 * @param purpose what it is for, or what changes in it
 */
@Value.Builder
@ModelStyle
@Item
public record FileChange(
        @Code String path,
        Optional<String> purpose)
        implements WithFileChange {

    /** Brings the components into their normal form. */
    public FileChange {
        Canonical c = Canonical.of(FileChange.class, path, purpose);
        path = c.next();
        purpose = c.next();
    }

    /** A builder. */
    public static FileChangeBuilder builder() {
        return new FileChangeBuilder();
    }

    /** A builder that begins with the components of this record. */
    public FileChangeBuilder toBuilder() {
        return new FileChangeBuilder().from(this);
    }
}
