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
                        .status(Status.of("Draft"))
                        .created(DocDate.of("2026-11-02"))
                        .build())
                .problemStatement(ProblemStatement.builder()
                        .description("One client with a retry loop slows down all others.")
                        .addGoals("A client over its limit gets `429` within 5 ms", "Limits are set per key")
                        .addNonGoals("Billing by use")
                        .build())
                .implementationGuidance(ImplementationGuidance.builder()
                        .addPhases(Phase.builder().name("Count").addTasks(task("Token bucket"), task("Metrics")).build())
                        .addPhases(Phase.builder().name("Refuse").addTasks(task("`429` with `Retry-After`")).build())
                        .build())
                .alternativesConsidered(AlternativesConsidered.builder()
                        .addAlternatives(Alternative.builder()
                                .name("Limits at the load balancer")
                                .addPros("No code")
                                .addCons("It sees addresses, not keys")
                                .decision("Keys after one address would share a limit.")
                                .build())
                        .build())
                .build();
    }

    private static Task task(String text) {
        return Task.builder().text(text).build();
    }
}
