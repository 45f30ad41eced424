package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Link;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link to something related, or its name.
 *
 * @param text the text of the link, or all there is when it is none
 * @param target where the link leads, as written, without angle brackets
 * @param note why it is related
 */
@Value.Builder
@ModelStyle
@Item
public record Reference(
        @Link String text,
        Optional<String> target,
        Optional<String> note)
        implements WithReference {

    /** Brings the components into their normal form. */
    public Reference {
        Canonical c = Canonical.of(Reference.class, text, target, note);
        text = c.next();
        target = c.next();
        note = c.next();
    }

    /**
     * A link.
     *
     * @param text the text of the link
     * @param target where it leads, as written, without angle brackets
     */
    public static Reference of(String text, String target) {
        return new Reference(text, Optional.of(target), Optional.empty());
    }

    /** A builder. */
    public static ReferenceBuilder builder() {
        return new ReferenceBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ReferenceBuilder toBuilder() {
        return new ReferenceBuilder().from(this);
    }
}
