package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The files the implementation adds and changes.
 *
 * @param description what stands before the first part, in blocks
 * @param newFiles files it adds
 * @param modifiedFiles files it changes
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"File Organization", "File Structure", "Files"})
public record FileOrganization(
        Optional<String> description,
        @Label("New Files") List<FileChange> newFiles,
        @Label({"Modified Files", "Changed Files"}) List<FileChange> modifiedFiles,
        List<Extra> extras)
        implements WithFileOrganization {

    /** Brings the components into their normal form. */
    public FileOrganization {
        Canonical c = Canonical.of(FileOrganization.class, description, newFiles, modifiedFiles, extras);
        description = c.next();
        newFiles = c.next();
        modifiedFiles = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static FileOrganizationBuilder builder() {
        return new FileOrganizationBuilder();
    }

    /** A builder that begins with the components of this record. */
    public FileOrganizationBuilder toBuilder() {
        return new FileOrganizationBuilder().from(this);
    }
}
