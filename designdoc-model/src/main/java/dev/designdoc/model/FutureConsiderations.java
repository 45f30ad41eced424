package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Ideas that are out of scope now.
 *
 * @param description what stands before the first part, in blocks
 * @param enhancements the ideas, in their order
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Future Considerations", "Future Work", "Future Enhancements"})
public record FutureConsiderations(
        Optional<String> description,
        List<Enhancement> enhancements,
        List<Extra> extras)
        implements WithFutureConsiderations {

    /** Brings the components into their normal form. */
    public FutureConsiderations {
        Canonical c = Canonical.of(FutureConsiderations.class, description, enhancements, extras);
        description = c.next();
        enhancements = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static FutureConsiderationsBuilder builder() {
        return new FutureConsiderationsBuilder();
    }

    /** A builder that begins with the components of this record. */
    public FutureConsiderationsBuilder toBuilder() {
        return new FutureConsiderationsBuilder().from(this);
    }
}
