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
 * One principle that guides the design, an item of {@link DesignPrinciples}.
 *
 * @param name the principle in a few words
 * @param summary what stands after the name on its line
 * @param points what it means and why it matters
 */
@Value.Builder
@ModelStyle
@Item(Marker.NUMBERED)
public record Principle(
        @Bold String name,
        Optional<String> summary,
        @Nested List<String> points)
        implements WithPrinciple {

    /** Brings the components into their normal form. */
    public Principle {
        Canonical c = Canonical.of(Principle.class, name, summary, points);
        name = c.next();
        summary = c.next();
        points = c.next();
    }

    /** A builder. */
    public static PrincipleBuilder builder() {
        return new PrincipleBuilder();
    }

    /** A builder that begins with the components of this record. */
    public PrincipleBuilder toBuilder() {
        return new PrincipleBuilder().from(this);
    }
}
