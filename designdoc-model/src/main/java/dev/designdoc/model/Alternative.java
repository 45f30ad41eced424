package dev.designdoc.model;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Label;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One alternative, its advantages and disadvantages, and why it was not chosen.
 *
 * <p>Text before its first label is its description where that has no label, and an extra at the start where it has.
 *
 * @param name its name, without the words {@code Alternative 1:}
 * @param description how it would work
 * @param pros what speaks for it
 * @param cons what speaks against it
 * @param decision why it was not chosen
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Entry(value = {"Alternative", "Option", "Approach", "Alt"}, items = true)
public record Alternative(
        String name,
        @Label(value = "Description", implied = true) Optional<String> description,
        @Label({"Pros", "Advantages"}) List<String> pros,
        @Label({"Cons", "Disadvantages"}) List<String> cons,
        @Label({
            "Decision", "Why Not Chosen", "Why Not Selected", "Why Not", "Rejected Because", "Reason Rejected", "Rejected",
            "Verdict"
        }) Optional<String> decision,
        List<Extra> extras)
        implements WithAlternative {

    /** Brings the components into their normal form. */
    public Alternative {
        Canonical c = Canonical.of(Alternative.class, name, description, pros, cons, decision, extras);
        name = c.next();
        description = c.next();
        pros = c.next();
        cons = c.next();
        decision = c.next();
        extras = c.next();
    }

    /** An alternative of which nothing but the name is said yet. */
    public static Alternative of(String name) {
        return builder().name(name).build();
    }

    /** A builder. */
    public static AlternativeBuilder builder() {
        return new AlternativeBuilder();
    }

    /** A builder that begins with the components of this record. */
    public AlternativeBuilder toBuilder() {
        return new AlternativeBuilder().from(this);
    }
}
