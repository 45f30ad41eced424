package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Entry;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One phase of the implementation and its tasks.
 *
 * @param name its name, without the words {@code Phase 1:}
 * @param description what stands before the first part, in blocks
 * @param tasks what there is to do
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Entry(value = "Phase", form = Entry.Form.LABEL)
public record Phase(
        String name,
        Optional<String> description,
        List<Task> tasks,
        List<Extra> extras)
        implements WithPhase {

    /** Brings the components into their normal form. */
    public Phase {
        Canonical c = Canonical.of(Phase.class, name, description, tasks, extras);
        name = c.next();
        description = c.next();
        tasks = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static PhaseBuilder builder() {
        return new PhaseBuilder();
    }

    /** A builder that begins with the components of this record. */
    public PhaseBuilder toBuilder() {
        return new PhaseBuilder().from(this);
    }
}
