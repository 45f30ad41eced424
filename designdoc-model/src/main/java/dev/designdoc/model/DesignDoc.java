package dev.designdoc.model;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Document;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A design document: the root of the template, one component for each of its sections.
 *
 * <p>Immutable. An absent section is an empty Optional; a section that is there with nothing in it is a record with
 * nothing in it.
 *
 * <pre>{@code
 * DesignDoc doc = DesignDoc.builder()
 *         .title("Offline mode")
 *         .problemStatement(ProblemStatement.builder().addGoals("Edit without a network").build())
 *         .build();
 * }</pre>
 *
 * @param title the text of the level-one heading; "" when there is none
 * @param metadata the fields at the head of the document; never null
 * @param introduction the blocks before the first section that are not metadata
 * @param problemStatement the problem
 * @param designPrinciples the principles
 * @param architecture the architecture
 * @param detailedDesign the design in detail
 * @param implementationGuidance phases, files and tests
 * @param alternativesConsidered what else was considered
 * @param tradeoffsAndLimitations what the design costs
 * @param migrationPath how to get there from what exists
 * @param performanceConsiderations memory, computation and benchmarks
 * @param securityConsiderations risks, input and dependencies
 * @param futureConsiderations what may come later
 * @param crossReferences links to what is related
 * @param reviewNotes who reviewed it and what came of it
 * @param appendix what fits nowhere else
 * @param customSections sections the template does not know, each after the section it followed
 */
@Value.Builder
@ModelStyle
@Document(schemaVersion = "1.0", blank = "TEMPLATE.md")
public record DesignDoc(
        @Title String title,
        Metadata metadata,
        Optional<String> introduction,
        Optional<ProblemStatement> problemStatement,
        Optional<DesignPrinciples> designPrinciples,
        Optional<Architecture> architecture,
        Optional<DetailedDesign> detailedDesign,
        Optional<ImplementationGuidance> implementationGuidance,
        Optional<AlternativesConsidered> alternativesConsidered,
        Optional<TradeoffsAndLimitations> tradeoffsAndLimitations,
        Optional<MigrationPath> migrationPath,
        Optional<PerformanceConsiderations> performanceConsiderations,
        Optional<SecurityConsiderations> securityConsiderations,
        Optional<FutureConsiderations> futureConsiderations,
        Optional<CrossReferences> crossReferences,
        Optional<ReviewNotes> reviewNotes,
        Optional<Appendix> appendix,
        List<CustomSection> customSections)
        implements WithDesignDoc {

    /** Brings the components into their normal form. */
    public DesignDoc {
        Canonical c = Canonical.of(
                DesignDoc.class, title, metadata, introduction, problemStatement, designPrinciples,
                architecture, detailedDesign, implementationGuidance, alternativesConsidered,
                tradeoffsAndLimitations, migrationPath, performanceConsiderations,
                securityConsiderations, futureConsiderations, crossReferences, reviewNotes,
                appendix, customSections);
        title = c.get("title");
        introduction = c.get("introduction");
        customSections = c.get("customSections");
    }

    /** The goals of the problem statement; empty when there is none. */
    public List<String> goals() {
        return problemStatement.map(ProblemStatement::goals).orElse(List.of());
    }

    /** The non-goals of the problem statement; empty when there is none. */
    public List<String> nonGoals() {
        return problemStatement.map(ProblemStatement::nonGoals).orElse(List.of());
    }

    /** The tasks of all phases, in their order; empty when there are none. */
    public List<Task> tasks() {
        return implementationGuidance.stream()
                .flatMap(guidance -> guidance.phases().stream())
                .flatMap(phase -> phase.tasks().stream())
                .toList();
    }

    /** The alternatives that were considered; empty when there are none. */
    public List<Alternative> alternatives() {
        return alternativesConsidered.map(AlternativesConsidered::alternatives).orElse(List.of());
    }

    /** How far the design has come; empty when it has no status, or one that names no stage. */
    public Optional<Stage> stage() {
        return metadata.status().flatMap(Status::stage);
    }

    /** The same document with another status. */
    public DesignDoc withStatus(Status status) {
        return withMetadata(metadata.withStatus(status));
    }

    /** The same document with another date of the last update, in ISO form. */
    public DesignDoc withLastUpdated(LocalDate date) {
        return withMetadata(metadata.withLastUpdated(DocDate.of(date)));
    }

    /** A builder that begins with no title and no metadata. */
    public static DesignDocBuilder builder() {
        return new DesignDocBuilder().title("").metadata(Metadata.builder().build());
    }

    /** A builder that begins with the components of this record. */
    public DesignDocBuilder toBuilder() {
        return new DesignDocBuilder().from(this);
    }
}
