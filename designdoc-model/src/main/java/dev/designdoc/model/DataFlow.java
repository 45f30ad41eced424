package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How data flows through the system.
 *
 * @param description what stands before the first part, in blocks
 * @param steps the steps, in their order
 * @param example how the components work together
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Data Flow", "Dataflow"})
public record DataFlow(
        Optional<String> description,
        @Item(Marker.NUMBERED) List<String> steps,
        @Label("Example") Optional<CodeBlock> example,
        List<Extra> extras)
        implements WithDataFlow {

    /** Brings the components into their normal form. */
    public DataFlow {
        Canonical c = Canonical.of(DataFlow.class, description, steps, example, extras);
        description = c.get("description");
        steps = c.get("steps");
        extras = c.get("extras");
    }

    /** A builder. */
    public static DataFlowBuilder builder() {
        return new DataFlowBuilder();
    }

    /** A builder that begins with the components of this record. */
    public DataFlowBuilder toBuilder() {
        return new DataFlowBuilder().from(this);
    }
}
