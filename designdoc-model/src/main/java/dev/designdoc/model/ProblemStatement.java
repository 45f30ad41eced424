package dev.designdoc.model;

import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The problem a design addresses, who has it, and where the design stops.
 *
 * @param description what stands before the first part, in blocks
 * @param context what one has to know first
 * @param goals what the design is to reach
 * @param nonGoals what it explicitly does not address
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Problem Statement", "Problem", "Motivation", "Background", "Context and Problem Statement"})
public record ProblemStatement(
        Optional<String> description,
        @Label("Context") List<String> context,
        @Anywhere @Label({"Goals", "Goal"}) List<String> goals,
        @Anywhere @Label({"Non-Goals", "Non Goals", "Nongoals", "Non-Goal", "Out of Scope"}) List<String> nonGoals,
        List<Extra> extras)
        implements WithProblemStatement {

    /** Brings the components into their normal form. */
    public ProblemStatement {
        Canonical c = Canonical.of(ProblemStatement.class, description, context, goals, nonGoals, extras);
        description = c.next();
        context = c.next();
        goals = c.next();
        nonGoals = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static ProblemStatementBuilder builder() {
        return new ProblemStatementBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ProblemStatementBuilder toBuilder() {
        return new ProblemStatementBuilder().from(this);
    }
}
