package dev.designdoc.examples.madr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.YamlCodec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A template of one's own has every codec. */
class MadrTest {

    private static final Codec<Madr> MARKDOWN = MarkdownCodec.of(Madr.class);

    private static final String TEXT = """
            ---
            status: accepted
            date: 2026-10-05
            decision-makers: [Ann, Bob]
            consulted:
              - Database team
            parent: Decisions
            ---
            # Keep sessions in the database

            ## Context and Problem Statement

            Where do sessions live?

            ## Decision Drivers

            * One thing less to run

            ## Considered Options

            * Database
            * Cache server

            ## Decision Outcome

            Chosen option: "Database", because it is there.

            ### Consequences

            * Good, because restarts keep sessions
            * Bad, because each request costs a query

            ### Confirmation

            The load test of the login page.

            ## Pros and Cons of the Options

            ### Database

            The one we have.

            * Good, because it is there
            * Neutral, because we know both
            * Bad, because it is slower

            ### Cache server

            * Good, because it is fast

            ## More Information

            See [the board](board.md).
            """;

    @Test
    void everyPartIsTyped() {
        Madr madr = MARKDOWN.decode(TEXT).value();
        assertThat(madr.title()).isEqualTo("Keep sessions in the database");
        assertThat(madr.metadata()).isEqualTo(new Madr.Metadata(
                Optional.of(Status.of("accepted")),
                Optional.of(DocDate.of("2026-10-05")),
                List.of("Ann", "Bob"),
                List.of("Database team"),
                List.of(),
                List.of(new MetadataField("parent", "Decisions", Optional.of("consulted"))),
                Optional.empty()));
        assertThat(madr.context()).contains(new Madr.Prose(Optional.of("Where do sessions live?")));
        assertThat(madr.decisionDrivers()).contains(points("One thing less to run"));
        assertThat(madr.consideredOptions()).contains(points("Database", "Cache server"));
        assertThat(madr.decisionOutcome()).contains(new Madr.DecisionOutcome(
                Optional.of("Chosen option: \"Database\", because it is there."),
                List.of(argument("Good", "restarts keep sessions"), argument("Bad", "each request costs a query")),
                List.of(),
                List.of(),
                Optional.of("The load test of the login page."),
                List.of()));
        assertThat(madr.prosAndCons()).contains(new Madr.ProsAndCons(
                Optional.empty(),
                List.of(
                        new Madr.Option(
                                "Database",
                                Optional.of("The one we have."),
                                List.of(
                                        argument("Good", "it is there"),
                                        argument("Neutral", "we know both"),
                                        argument("Bad", "it is slower")),
                                List.of()),
                        new Madr.Option(
                                "Cache server", Optional.empty(), List.of(argument("Good", "it is fast")), List.of())),
                List.of()));
        assertThat(madr.moreInformation()).contains(new Madr.Prose(Optional.of("See [the board](board.md).")));
        assertThat(madr.introduction()).isEmpty();
        assertThat(madr.customSections()).isEmpty();
    }

    @Test
    void everyFormatSaysTheSame() {
        Madr madr = MARKDOWN.decode(TEXT).value();
        for (Codec<Madr> codec : List.of(MARKDOWN, JsonCodec.of(Madr.class), YamlCodec.of(Madr.class))) {
            String written = codec.encode(madr);
            assertThat(codec.decode(written).value()).as(written).isEqualTo(madr);
            assertThat(codec.encode(codec.decode(written).value())).isEqualTo(written);
            assertThat(codec.update(written, madr)).isEqualTo(written);
        }
    }

    @Test
    void namesOfOlderVersionsAreRead() {
        Madr madr = MARKDOWN.decode("""
                # Name

                * Status: accepted
                * Deciders: Ann, Bob

                ## Decision Drivers <!-- optional -->

                * Speed

                ## Considered Alternatives

                * A

                ## Decision Outcome

                Chosen option: "A".

                ### Positive Consequences <!-- optional -->

                * Quick

                ### Negative Consequences <!-- optional -->

                * Dear

                ## Validation

                By looking.

                ## Pros and Cons of the Options <!-- optional -->

                ### A

                * Good, because quick

                ## Links <!-- optional -->

                * [B](b.md)
                """).value();
        assertThat(madr.metadata().decisionMakers()).containsExactly("Ann", "Bob");
        assertThat(madr.decisionDrivers()).contains(points("Speed"));
        assertThat(madr.consideredOptions()).contains(points("A"));
        assertThat(madr.decisionOutcome().orElseThrow().positiveConsequences()).containsExactly("Quick");
        assertThat(madr.decisionOutcome().orElseThrow().negativeConsequences()).containsExactly("Dear");
        assertThat(madr.validation()).contains(new Madr.Prose(Optional.of("By looking.")));
        assertThat(madr.prosAndCons().orElseThrow().options()).hasSize(1);
        assertThat(madr.moreInformation()).contains(new Madr.Prose(Optional.of("* [B](b.md)")));
        assertThat(madr.customSections()).isEmpty();
    }

    @Test
    void oneLineDiffers() {
        Madr madr = MARKDOWN.decode(TEXT).value();
        Madr.Metadata m = madr.metadata();
        Madr changed = new Madr(
                madr.title(),
                new Madr.Metadata(Optional.of(Status.of("superseded by ADR-0012")), m.date(), m.decisionMakers(),
                        m.consulted(), m.informed(), m.otherFields(), m.frontMatter()),
                madr.introduction(),
                madr.context(),
                madr.decisionDrivers(),
                madr.consideredOptions(),
                madr.decisionOutcome(),
                madr.validation(),
                madr.prosAndCons(),
                madr.moreInformation(),
                madr.customSections());
        assertThat(MARKDOWN.update(TEXT, changed))
                .isEqualTo(TEXT.replace("status: accepted", "status: superseded by ADR-0012"));
    }

    private static Madr.Points points(String... items) {
        return new Madr.Points(Optional.empty(), List.of(items), List.of());
    }

    private static Madr.Argument argument(String verdict, String reason) {
        return new Madr.Argument(verdict, Optional.of(reason));
    }
}
