package dev.designdoc.json;

import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.Architecture;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Overview;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Reference;
import dev.designdoc.model.SecurityConsiderations;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;

/** A document small enough to read, with one of each kind of value. */
final class Samples {

    private Samples() {}

    static DesignDoc offlineMode() {
        return DesignDoc.builder()
                .title("Offline mode")
                .metadata(Metadata.builder()
                        .status(Status.of("In Progress"))
                        .created(DocDate.of("2026-01-31"))
                        .addRelated(Reference.builder().text("Sync").target("sync.md").build())
                        .addOtherFields(MetadataField.builder().name("Version").value("1.0").after("status").build())
                        .build())
                .problemStatement(ProblemStatement.builder()
                        .description("Trains have no network.\n\nNeither have planes: yet.")
                        .addGoals("Edit without a network", "yes", "# not a comment")
                        .addExtras(Extra.after("goals", "| a | b |\n|---|---|"))
                        .build())
                .architecture(Architecture.builder()
                        .overview(Overview.builder()
                                .diagram(CodeBlock.of("text", "  +---+\n  | q |\n\n  +---+"))
                                .build())
                        .build())
                .implementationGuidance(ImplementationGuidance.builder()
                        .addPhases(Phase.builder()
                                .name("Queue")
                                .addTasks(
                                        Task.builder().text("Store edits").done(true).build(),
                                        Task.builder().text("Send them").build())
                                .build())
                        .build())
                .alternativesConsidered(AlternativesConsidered.builder()
                        .addAlternatives(Alternative.builder()
                                .name("Do nothing")
                                .addPros("Cheap")
                                .decision("Rejected: \"no\" is no answer")
                                .build())
                        .build())
                .securityConsiderations(SecurityConsiderations.builder().build())
                .addCustomSections(CustomSection.builder().title("Thanks").content("To all 🙂").after("architecture").build())
                .build();
    }
}
