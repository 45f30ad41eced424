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
    public Madr {
        Canonical c = Canonical.of(Madr.class, title, metadata, introduction, context, decisionDrivers,
                consideredOptions, decisionOutcome, validation, prosAndCons, moreInformation, customSections);
        title = c.next(); metadata = c.next(); introduction = c.next(); context = c.next();
        decisionDrivers = c.next(); consideredOptions = c.next(); decisionOutcome = c.next();
        validation = c.next(); prosAndCons = c.next(); moreInformation = c.next(); customSections = c.next();
    }

    /** Who decides, and how far they are; as a rule in YAML front matter. */
    @Fields
    public record Metadata(
            @Field("Status") Optional<Status> status,
            @Field("Date") Optional<DocDate> date,
            @Field({"Decision Makers", "Decision-Makers", "Deciders"}) List<String> decisionMakers,
            @Field("Consulted") List<String> consulted,
            @Field("Informed") List<String> informed,
            List<MetadataField> otherFields,
            @FrontMatter Optional<String> frontMatter) {
        public Metadata {
            Canonical c = Canonical.of(
                    Metadata.class, status, date, decisionMakers, consulted, informed, otherFields, frontMatter);
            status = c.next(); date = c.next(); decisionMakers = c.next(); consulted = c.next();
            informed = c.next(); otherFields = c.next(); frontMatter = c.next();
        }
    }

    /** A section of text; the component that holds it gives its heading. */
    @Section("Text")
    public record Prose(Optional<String> text) {
        public Prose {
            text = Canonical.of(Prose.class, text).next();
        }
    }

    /** A section that is a list. */
    @Section("List")
    public record Points(Optional<String> description, List<String> items, List<Extra> extras) {
        public Points {
            Canonical c = Canonical.of(Points.class, description, items, extras);
            description = c.next(); items = c.next(); extras = c.next();
        }
    }

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
            List<Extra> extras) {
        public DecisionOutcome {
            Canonical c = Canonical.of(DecisionOutcome.class, description, consequences, positiveConsequences,
                    negativeConsequences, confirmation, extras);
            description = c.next(); consequences = c.next(); positiveConsequences = c.next();
            negativeConsequences = c.next(); confirmation = c.next(); extras = c.next();
        }
    }

    /** The options in detail. */
    @Section({"Pros and Cons of the Options", "Pros and Cons of the Options <!-- optional -->", "Pros and Cons"})
    public record ProsAndCons(Optional<String> description, List<Option> options, List<Extra> extras) {
        public ProsAndCons {
            Canonical c = Canonical.of(ProsAndCons.class, description, options, extras);
            description = c.next(); options = c.next(); extras = c.next();
        }
    }

    /** One option: {@code ### name}, a text, and what speaks for and against it. */
    @Entry
    public record Option(String name, Optional<String> description, List<Argument> arguments, List<Extra> extras) {
        public Option {
            Canonical c = Canonical.of(Option.class, name, description, arguments, extras);
            name = c.next(); description = c.next(); arguments = c.next(); extras = c.next();
        }
    }

    /** One argument or consequence: {@code Good, because it is small}; a list in other words is a list of verdicts. */
    @Item
    public record Argument(String verdict, @Separator(", because ") Optional<String> reason) {
        public Argument {
            Canonical c = Canonical.of(Argument.class, verdict, reason);
            verdict = c.next(); reason = c.next();
        }
    }
}
