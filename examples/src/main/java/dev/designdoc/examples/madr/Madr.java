package dev.designdoc.examples.madr;

import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Status;
import dev.designdoc.template.*;
import java.util.List;
import java.util.Optional;

/** A decision record in the form of MADR 4.0; further names are those of MADR 2 and 3, comments and all. */
@Document(schemaVersion = "4.0")
public record Madr(
        @Title String title,
        Metadata metadata,
        Optional<String> introduction,
        @Section({"Context and Problem Statement", "Context"}) Optional<Prose> context,
        @Section({"Decision Drivers", "Decision Drivers <!-- optional -->", "Forces"}) Optional<Points> decisionDrivers,
        @Section({"Considered Options", "Considered Alternatives", "Options"}) Optional<Points> consideredOptions,
        Optional<DecisionOutcome> decisionOutcome,
        @Section("Validation") Optional<Prose> validation,
        Optional<ProsAndCons> prosAndCons,
        @Section({"More Information", "Links", "Links <!-- optional -->"}) Optional<Prose> moreInformation,
        List<CustomSection> customSections) {

    /** Who decides, and how far they are; as a rule in YAML front matter. */
    @Fields
    public record Metadata(
            @Field("Status") Optional<Status> status,
            @Field("Date") Optional<DocDate> date,
            @Field({"Decision Makers", "Decision-Makers", "Deciders"}) List<String> decisionMakers,
            @Field("Consulted") List<String> consulted,
            @Field("Informed") List<String> informed,
            List<MetadataField> otherFields,
            @FrontMatter Optional<String> frontMatter) {}

    /** A section of text; the component that holds it gives its heading. */
    @Section("Text")
    public record Prose(Optional<String> text) {}

    /** A section that is a list. */
    @Section("List")
    public record Points(Optional<String> description, List<String> items, List<Extra> extras) {}

    /** What was chosen and why, as a text, and what follows from it. */
    @Section({"Decision Outcome", "Decision"})
    public record DecisionOutcome(
            Optional<String> description,
            @Section("Consequences") List<Argument> consequences,
            @Section({"Positive Consequences", "Positive Consequences <!-- optional -->"})
                    List<String> positiveConsequences,
            @Section({"Negative Consequences", "Negative Consequences <!-- optional -->"})
                    List<String> negativeConsequences,
            @Section({"Confirmation", "Validation"}) Optional<String> confirmation,
            List<Extra> extras) {}

    /** The options in detail. */
    @Section({"Pros and Cons of the Options", "Pros and Cons of the Options <!-- optional -->", "Pros and Cons"})
    public record ProsAndCons(Optional<String> description, List<Option> options, List<Extra> extras) {}

    /** One option: {@code ### name}, a text, and what speaks for and against it. */
    @Entry
    public record Option(String name, Optional<String> description, List<Argument> arguments, List<Extra> extras) {}

    /** One argument or consequence: {@code Good, because it is small}; a list in other words is a list of verdicts. */
    @Item
    public record Argument(String verdict, @Separator(", because ") Optional<String> reason) {}
}
