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
 * One thing the design can't do.
 *
 * @param name the limitation in a few words
 * @param summary what stands after the name on its line
 * @param description what does not work
 * @param workaround what to do about it
 * @param futureWork how it may be solved
 * @param points everything else said of it
 */
@Value.Builder
@ModelStyle
@Item(Marker.NUMBERED)
public record Limitation(
        @Bold String name,
        Optional<String> summary,
        @Nested("Description:") Optional<String> description,
        @Nested("Workaround:") Optional<String> workaround,
        @Nested("Future work:") Optional<String> futureWork,
        @Nested List<String> points)
        implements WithLimitation {

    /** Brings the components into their normal form. */
    public Limitation {
        Canonical c = Canonical.of(Limitation.class, name, summary, description, workaround, futureWork, points);
        name = c.next();
        summary = c.next();
        description = c.next();
        workaround = c.next();
        futureWork = c.next();
        points = c.next();
    }

    /** A builder. */
    public static LimitationBuilder builder() {
        return new LimitationBuilder();
    }

    /** A builder that begins with the components of this record. */
    public LimitationBuilder toBuilder() {
        return new LimitationBuilder().from(this);
    }
}
