package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the design costs and what it can't do.
 *
 * @param description what stands before the first part, in blocks
 * @param tradeOffs choices between two goods
 * @param knownLimitations what it can't do
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Trade-offs and Limitations", "Trade-offs & Limitations", "Tradeoffs and Limitations"})
public record TradeoffsAndLimitations(
        Optional<String> description,
        @Section({"Trade-offs", "Tradeoffs"}) List<TradeOff> tradeOffs,
        @Section({"Known Limitations", "Limitations"}) List<Limitation> knownLimitations,
        List<Extra> extras)
        implements WithTradeoffsAndLimitations {

    /** Brings the components into their normal form. */
    public TradeoffsAndLimitations {
        Canonical c = Canonical.of(TradeoffsAndLimitations.class, description, tradeOffs, knownLimitations, extras);
        description = c.next();
        tradeOffs = c.next();
        knownLimitations = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static TradeoffsAndLimitationsBuilder builder() {
        return new TradeoffsAndLimitationsBuilder();
    }

    /** A builder that begins with the components of this record. */
    public TradeoffsAndLimitationsBuilder toBuilder() {
        return new TradeoffsAndLimitationsBuilder().from(this);
    }
}
