package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fields at the head of a document: its status, dates, and related documents.
 *
 * @param status how far the design has come
 * @param created when it was first written
 * @param lastUpdated when it was last changed
 * @param related related design documents
 * @param otherFields fields the template does not know, each after the field it followed; {@code title} for before all
 * @param frontMatter lines of YAML front matter that no field took
 */
@Value.Builder
@ModelStyle
@Fields
public record Metadata(
        @Field({"Status", "State"}) Optional<Status> status,
        @Field({"Created", "Date", "Date Created", "Created On", "Created At", "Creation Date"}) Optional<DocDate> created,
        @Field({"Last Updated", "Updated", "Last Modified", "Last Update", "Updated On", "Date Updated", "Modified"})
                Optional<DocDate> lastUpdated,
        @Field({"Related", "Related Documents", "Related Docs", "See Also"}) List<Reference> related,
        List<MetadataField> otherFields,
        @FrontMatter Optional<String> frontMatter)
        implements WithMetadata {

    /** Brings the components into their normal form. */
    public Metadata {
        Canonical c = Canonical.of(Metadata.class, status, created, lastUpdated, related, otherFields, frontMatter);
        related = c.get("related");
        otherFields = c.get("otherFields");
        frontMatter = c.get("frontMatter");
    }

    /** A builder. */
    public static MetadataBuilder builder() {
        return new MetadataBuilder();
    }

    /** A builder that begins with the components of this record. */
    public MetadataBuilder toBuilder() {
        return new MetadataBuilder().from(this);
    }
}
