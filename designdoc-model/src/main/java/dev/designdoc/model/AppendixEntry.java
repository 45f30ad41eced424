package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Entry;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of the appendix.
 *
 * @param title its title, without the words {@code Appendix A:}
 * @param content its text, in blocks
 */
@Value.Builder
@ModelStyle
@Entry(value = "Appendix", ordinal = Entry.Ordinal.LETTER)
public record AppendixEntry(
        String title,
        Optional<String> content)
        implements WithAppendixEntry {

    /** Brings the components into their normal form. */
    public AppendixEntry {
        Canonical c = Canonical.of(AppendixEntry.class, title, content);
        title = c.next();
        content = c.next();
    }

    /** A builder. */
    public static AppendixEntryBuilder builder() {
        return new AppendixEntryBuilder();
    }

    /** A builder that begins with the components of this record. */
    public AppendixEntryBuilder toBuilder() {
        return new AppendixEntryBuilder().from(this);
    }
}
