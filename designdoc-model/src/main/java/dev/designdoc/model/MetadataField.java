package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Rest;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field at the head of a document that the template does not know.
 *
 * @param name its name, as written
 * @param value its value, as written, on one line
 * @param after the component name of the known field it follows; {@code title} for before them all; empty for
 *     after the last, which {@link Metadata} replaces by the name of that
 */
@Value.Builder
@ModelStyle
@Rest(Rest.Of.FIELDS)
public record MetadataField(String name, String value, Optional<String> after) implements WithMetadataField {

    /** Brings the texts onto one line. */
    public MetadataField {
        if (name == null || value == null || after == null) {
            throw new NullPointerException(
                    "MetadataField." + (name == null ? "name" : value == null ? "value" : "after") + " is null");
        }
        name = Texts.inline(name);
        value = Texts.inline(value);
    }

    /** A field that stands where new fields go: after the others. */
    public static MetadataField of(String name, String value) {
        return builder().name(name).value(value).build();
    }

    /** A builder. */
    public static MetadataFieldBuilder builder() {
        return new MetadataFieldBuilder();
    }

    /** A builder that begins with the components of this record. */
    public MetadataFieldBuilder toBuilder() {
        return new MetadataFieldBuilder().from(this);
    }
}
