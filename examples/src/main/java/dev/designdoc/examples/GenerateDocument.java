package dev.designdoc.examples;

import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;

/** Builds a design document in Java and prints it as Markdown. */
public final class GenerateDocument {

    private GenerateDocument() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        System.out.print(MarkdownCodec.of(DesignDoc.class).encode(document()));
    }

    static DesignDoc document() {
        return DesignDoc.builder()
                .title("Rate limits for the public API")
                .metadata(Metadata.builder()
                        .status(Status.of(Stage.DRAFT))
                        .created(DocDate.of("2026-11-02"))
                        .build())
                .problemStatement(ProblemStatement.builder()
                        .description("One client with a retry loop slows down all others.")
                        .addGoals("A client over its limit gets `429` within 5 ms", "Limits are set per key")
                        .addNonGoals("Billing by use")
                        .build())
                .implementationGuidance(ImplementationGuidance.builder()
                        .addPhases(Phase.builder().name("Count").addTasks(Task.of("Token bucket"), Task.of("Metrics")).build())
                        .addPhases(Phase.builder().name("Refuse").addTasks(Task.of("`429` with `Retry-After`")).build())
                        .build())
                .alternativesConsidered(AlternativesConsidered.builder()
                        .addAlternatives(Alternative.of("Limits at the load balancer")
                                .withPros("No code")
                                .withCons("It sees addresses, not keys")
                                .withDecision("Keys after one address would share a limit."))
                        .build())
                .build();
    }
}
