package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Additional information that fits nowhere else.
 *
 * @param description what stands before the first part, in blocks
 * @param entries its parts, in their order
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Appendix", "Appendices"})
public record Appendix(
        Optional<String> description,
        List<AppendixEntry> entries,
        List<Extra> extras)
        implements WithAppendix {

    /** Brings the components into their normal form. */
    public Appendix {
        Canonical c = Canonical.of(Appendix.class, description, entries, extras);
        description = c.next();
        entries = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static AppendixBuilder builder() {
        return new AppendixBuilder();
    }

    /** A builder that begins with the components of this record. */
    public AppendixBuilder toBuilder() {
        return new AppendixBuilder().from(this);
    }
}
