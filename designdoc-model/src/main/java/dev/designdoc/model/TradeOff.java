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
 * One choice between two goods.
 *
 * @param name the trade-off in a few words
 * @param summary what stands after the name on its line
 * @param choice what was chosen over what
 * @param reason why
 * @param impact what follows
 * @param points everything else said of it
 */
@Value.Builder
@ModelStyle
@Item(Marker.NUMBERED)
public record TradeOff(
        @Bold String name,
        Optional<String> summary,
        @Nested("We chose") Optional<String> choice,
        @Nested("Reason:") Optional<String> reason,
        @Nested("Impact:") Optional<String> impact,
        @Nested List<String> points)
        implements WithTradeOff {

    /** Brings the components into their normal form. */
    public TradeOff {
        Canonical c = Canonical.of(TradeOff.class, name, summary, choice, reason, impact, points);
        name = c.next();
        summary = c.next();
        choice = c.next();
        reason = c.next();
        impact = c.next();
        points = c.next();
    }

    /** A builder. */
    public static TradeOffBuilder builder() {
        return new TradeOffBuilder();
    }

    /** A builder that begins with the components of this record. */
    public TradeOffBuilder toBuilder() {
        return new TradeOffBuilder().from(this);
    }
}
