package dev.designdoc.model;

import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Links to what is related.
 *
 * @param description what stands before the first part, in blocks
 * @param relatedDocuments other designs
 * @param implementation code and tests
 * @param issues issues and discussions
 * @param externalReferences what others wrote
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Cross-References", "Cross References", "References", "Related Work"})
public record CrossReferences(
        Optional<String> description,
        @Anywhere @Label({"Related Design Documents", "Related Documents"}) List<Reference> relatedDocuments,
        @Label("Implementation") List<Reference> implementation,
        @Label({"Issues/Discussions", "Issues", "Discussions"}) List<Reference> issues,
        @Anywhere @Label({"External References", "References", "Related Work"}) List<Reference> externalReferences,
        List<Extra> extras)
        implements WithCrossReferences {

    /** Brings the components into their normal form. */
    public CrossReferences {
        Canonical c = Canonical.of(
                CrossReferences.class, description, relatedDocuments, implementation, issues,
                externalReferences, extras);
        description = c.next();
        relatedDocuments = c.next();
        implementation = c.next();
        issues = c.next();
        externalReferences = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static CrossReferencesBuilder builder() {
        return new CrossReferencesBuilder();
    }

    /** A builder that begins with the components of this record. */
    public CrossReferencesBuilder toBuilder() {
        return new CrossReferencesBuilder().from(this);
    }
}
