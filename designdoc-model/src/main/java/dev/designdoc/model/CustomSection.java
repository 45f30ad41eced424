package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Rest;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section that the template does not know.
 *
 * @param title the text of its heading
 * @param level the level of its heading: 2, or 1 for a further level-one heading
 * @param content the blocks below it, further headings included
 * @param after the component name of the section it follows; {@code title} for before all sections; empty for after
 *     the last one
 */
@Value.Builder
@ModelStyle
@Rest(Rest.Of.SECTIONS)
public record CustomSection(String title, int level, Optional<String> content, Optional<String> after)
        implements WithCustomSection {

    /**
     * Brings the texts into their normal form.
     *
     * @throws IllegalArgumentException when the level is neither 1 nor 2
     */
    public CustomSection {
        if (title == null || content == null || after == null) {
            throw new NullPointerException(
                    "CustomSection." + (title == null ? "title" : content == null ? "content" : "after") + " is null");
        }
        if (level != 1 && level != 2) {
            throw new IllegalArgumentException("CustomSection.level is " + level + ", expected 1 or 2");
        }
        title = Texts.inline(title);
        content = content.map(Texts::blocks).filter(s -> !s.isEmpty());
    }

    /** A builder that begins with level 2. */
    public static CustomSectionBuilder builder() {
        return new CustomSectionBuilder().level(2);
    }

    /** A builder that begins with the components of this record. */
    public CustomSectionBuilder toBuilder() {
        return new CustomSectionBuilder().from(this);
    }
}
