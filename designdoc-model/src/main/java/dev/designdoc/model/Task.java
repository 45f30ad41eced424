package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Item;
import org.immutables.value.Value;

/**
 * One task of a phase.
 *
 * @param text what there is to do
 * @param done whether its box is ticked
 */
@Value.Builder
@ModelStyle
@Item
public record Task(
        String text,
        @Checkbox boolean done)
        implements WithTask {

    /** Brings the components into their normal form. */
    public Task {
        Canonical c = Canonical.of(Task.class, text, done);
        text = c.get("text");
    }

    /** A task that is not done. */
    public static Task of(String text) {
        return new Task(text, false);
    }

    /** A builder that begins with a task that is not done. */
    public static TaskBuilder builder() {
        return new TaskBuilder().done(false);
    }

    /** A builder that begins with the components of this record. */
    public TaskBuilder toBuilder() {
        return new TaskBuilder().from(this);
    }
}
