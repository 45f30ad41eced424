package dev.designdoc.benchmarks;

import dev.designdoc.model.Alternative;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Phase;
import dev.designdoc.model.TestingStrategy;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What documents speak of, and whether the typed value of it holds something. */
enum Concept {
    STATUS("status", doc -> doc.metadata().status().isPresent()),
    CREATED("created", doc -> doc.metadata().created().isPresent()),
    LAST_UPDATED("lastUpdated", doc -> doc.metadata().lastUpdated().isPresent()),
    GOALS("goals", doc -> doc.problemStatement().filter(p -> !p.goals().isEmpty()).isPresent()),
    NON_GOALS("nonGoals", doc -> doc.problemStatement().filter(p -> !p.nonGoals().isEmpty()).isPresent()),
    ALTERNATIVES("alternatives", doc -> alternatives(doc).findAny().isPresent()),
    PROS("pros", doc -> alternatives(doc).anyMatch(a -> !a.pros().isEmpty())),
    CONS("cons", doc -> alternatives(doc).anyMatch(a -> !a.cons().isEmpty())),
    DECISION("decision", doc -> alternatives(doc).anyMatch(a -> a.decision().isPresent())),
    PHASES("phases", doc -> phases(doc).findAny().isPresent()),
    TASKS("tasks", doc -> phases(doc).anyMatch(p -> !p.tasks().isEmpty())),
    UNIT_TESTS("unitTests", doc -> tests(doc, t -> !t.unitTests().isEmpty())),
    INTEGRATION_TESTS("integrationTests", doc -> tests(doc, t -> !t.integrationTests().isEmpty())),
    RISKS("risks", doc -> doc.securityConsiderations().filter(s -> !s.potentialRisks().isEmpty()).isPresent()),
    REFERENCES("references", doc -> doc.crossReferences()
            .filter(c -> !(c.relatedDocuments().isEmpty()
                    && c.implementation().isEmpty()
                    && c.issues().isEmpty()
                    && c.externalReferences().isEmpty()))
            .isPresent());

    private final String key;
    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Predicate<DesignDoc> filled;

    Concept(String key, Predicate<DesignDoc> filled) {
        this.key = key;
        this.filled = filled;
    }

    /** The concept of a name as {@link #key} gives it, in any case. */
    static Concept of(String key) {
        return Stream.of(values())
                .filter(c -> c.key.toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no concept is called " + key + "; there are "
                        + List.of(values()).stream().map(Concept::key).toList()));
    }

    /** Its name, as the detector prints it. */
    String key() {
        return key;
    }

    /** Whether the typed value holds something. */
    boolean isFilled(DesignDoc doc) {
        return filled.test(doc);
    }

    private static Stream<Alternative> alternatives(DesignDoc doc) {
        return doc.alternativesConsidered().stream().flatMap(a -> a.alternatives().stream());
    }

    private static Stream<Phase> phases(DesignDoc doc) {
        return doc.implementationGuidance().stream().flatMap(g -> g.phases().stream());
    }

    private static boolean tests(DesignDoc doc, Predicate<TestingStrategy> condition) {
        return doc.implementationGuidance()
                .flatMap(ImplementationGuidance::testingStrategy)
                .filter(condition)
                .isPresent();
    }
}
