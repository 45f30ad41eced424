package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Rest;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Markdown that fits no slot of the record it stands in, and where it stood.
 *
 * <p>With neither anchor it stands at the start of the record. The constructor of the record that holds it moves it to
 * the nearest slot that is there.
 *
 * @param after the component after whose content it stands, by name
 * @param under the component between whose heading or label and whose content it stands, by name
 * @param markdown the blocks, as written
 */
@Value.Builder
@ModelStyle
@Rest(Rest.Of.BLOCKS)
public record Extra(Optional<String> after, Optional<String> under, String markdown) implements WithExtra {

    /**
     * Brings the text into its normal form.
     *
     * @throws IllegalArgumentException when there are two anchors
     */
    public Extra {
        if (after == null || under == null || markdown == null) {
            throw new NullPointerException(
                    "Extra." + (after == null ? "after" : under == null ? "under" : "markdown") + " is null");
        }
        if (after.isPresent() && under.isPresent()) {
            throw new IllegalArgumentException("an extra stands after " + after.get() + " or under " + under.get()
                    + ", not both");
        }
        markdown = Texts.blocks(markdown);
    }

    /** Markdown after the content of a slot. */
    public static Extra after(String slot, String markdown) {
        return new Extra(Optional.of(slot), Optional.empty(), markdown);
    }

    /** Markdown between the heading or label of a slot and its content. */
    public static Extra under(String slot, String markdown) {
        return new Extra(Optional.empty(), Optional.of(slot), markdown);
    }

    /** Markdown before every slot. */
    public static Extra atStart(String markdown) {
        return new Extra(Optional.empty(), Optional.empty(), markdown);
    }

    /** A builder. */
    public static ExtraBuilder builder() {
        return new ExtraBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ExtraBuilder toBuilder() {
        return new ExtraBuilder().from(this);
    }
}
