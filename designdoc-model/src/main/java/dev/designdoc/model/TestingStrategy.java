package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the implementation is tested.
 *
 * @param description what stands before the first part, in blocks
 * @param unitTests tests of single parts
 * @param integrationTests tests of parts together
 * @param docTests examples that are run
 * @param extras Markdown that fits no part, where it stood
 */
@Value.Builder
@ModelStyle
@Section({"Testing Strategy", "Test Plan", "Testing", "Test Strategy", "Tests", "Testing Plan", "Testing and Validation"})
public record TestingStrategy(
        Optional<String> description,
        @Label({"Unit Tests", "Unit Test", "Unit Testing"}) List<String> unitTests,
        @Label({"Integration Tests", "Integration Test", "Integration Testing"}) List<String> integrationTests,
        @Label({"Doc Tests", "Documentation Tests"}) List<String> docTests,
        List<Extra> extras)
        implements WithTestingStrategy {

    /** Brings the components into their normal form. */
    public TestingStrategy {
        Canonical c = Canonical.of(TestingStrategy.class, description, unitTests, integrationTests, docTests, extras);
        description = c.next();
        unitTests = c.next();
        integrationTests = c.next();
        docTests = c.next();
        extras = c.next();
    }

    /** A builder. */
    public static TestingStrategyBuilder builder() {
        return new TestingStrategyBuilder();
    }

    /** A builder that begins with the components of this record. */
    public TestingStrategyBuilder toBuilder() {
        return new TestingStrategyBuilder().from(this);
    }
}
