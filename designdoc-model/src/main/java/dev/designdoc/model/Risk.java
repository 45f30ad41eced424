package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One risk and what is done about it.
 *
 * @param text what could happen
 * @param mitigation what is done about it
 */
@Value.Builder
@ModelStyle
@Item(Marker.NUMBERED)
public record Risk(
        String text,
        Optional<String> mitigation)
        implements WithRisk {

    /** Brings the components into their normal form. */
    public Risk {
        Canonical c = Canonical.of(Risk.class, text, mitigation);
        text = c.next();
        mitigation = c.next();
    }

    /** A builder. */
    public static RiskBuilder builder() {
        return new RiskBuilder();
    }

    /** A builder that begins with the components of this record. */
    public RiskBuilder toBuilder() {
        return new RiskBuilder().from(this);
    }
}
