package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the design costs in memory and time.
 *
 * @param description what stands before the first part, in blocks
 * @param memoryUsage memory
 * @param computation time
 * @param benchmarks what was or is to be measured, in blocks
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Performance Considerations", "Performance"})
public record PerformanceConsiderations(
        Optional<String> description,
        @Label({"Memory Usage", "Memory"}) List<String> memoryUsage,
        @Label("Computation") List<String> computation,
        @Label(value = {"Benchmarks", "Benchmark"}, below = true) Optional<String> benchmarks,
        List<Extra> extras)
        implements WithPerformanceConsiderations {

    /** Brings the components into their normal form. */
    public PerformanceConsiderations {
        Canonical c = Canonical.of(
                PerformanceConsiderations.class, description, memoryUsage, computation, benchmarks,
                extras);
        description = c.next();
        memoryUsage = c.next();
        computation = c.next();
        benchmarks = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static PerformanceConsiderationsBuilder builder() {
        return new PerformanceConsiderationsBuilder();
    }

    /** A builder that begins with the components of this record. */
    public PerformanceConsiderationsBuilder toBuilder() {
        return new PerformanceConsiderationsBuilder().from(this);
    }
}
