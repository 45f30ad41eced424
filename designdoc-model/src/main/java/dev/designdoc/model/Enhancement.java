package dev.designdoc.model;

import dev.designdoc.template.Bold;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Nested;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One idea for later.
 *
 * @param name the idea in a few words
 * @param summary what stands after the name on its line
 * @param points what it is and why it waits
 */
@Value.Builder
@ModelStyle
@Item(Marker.NUMBERED)
public record Enhancement(
        @Bold String name,
        Optional<String> summary,
        @Nested List<String> points)
        implements WithEnhancement {

    /** Brings the components into their normal form. */
    public Enhancement {
        Canonical c = Canonical.of(Enhancement.class, name, summary, points);
        name = c.next();
        summary = c.next();
        points = c.next();
    }

    /** A builder. */
    public static EnhancementBuilder builder() {
        return new EnhancementBuilder();
    }

    /** A builder that begins with the components of this record. */
    public EnhancementBuilder toBuilder() {
        return new EnhancementBuilder().from(this);
    }
}
