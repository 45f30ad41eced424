package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Code;
import dev.designdoc.template.Document;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Label;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Scalar;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Enums, dates, numbers, yes and no, and records of one value, wherever a text can stand. */
class ScalarsTest {

    /** How bad. */
    public enum Severity { LOW, VERY_HIGH }

    /** Where, with words of its own. */
    public enum Region {
        EU,
        US;

        @Override
        public String toString() {
            return this == EU ? "Europe (EU)" : "United States";
        }
    }

    /** A port. */
    @Scalar
    public record Port(int number) {
        public Port {
            if (number < 1) {
                throw new IllegalArgumentException("a port is greater than 0");
            }
        }
    }

    /** A report. */
    @Document
    public record Report(
            @Title String title, Head head, Optional<String> introduction, Optional<Facts> facts, List<CustomSection> more) {}

    /** Its head. */
    @Fields
    public record Head(
            @Field("Severity") Optional<Severity> severity,
            @Field("Day") Optional<LocalDate> day,
            @Field("Count") Optional<Integer> count,
            @Field("Public") Optional<Boolean> isPublic,
            @Field("Regions") List<Region> regions,
            @Field("Ports") List<Port> ports,
            List<MetadataField> others,
            @FrontMatter Optional<String> frontMatter) {}

    /** Its body. */
    @Section("Facts")
    public record Facts(
            Optional<String> description,
            @Label("Severity") Optional<Severity> severity,
            @Label("Port") Optional<Port> port,
            @Label("Days") List<LocalDate> days,
            @Label("Seen") List<DocDate> seen,
            @Label("Events") List<Event> events,
            @Section("Count") Optional<Integer> count,
            List<Extra> extras) {}

    /** One line. */
    @Item
    public record Event(LocalDate day, @Code int count, boolean known, String text, @Nested("Region:") Optional<Region> region,
            @Nested List<String> points) {}

    private static final Codec<Report> CODEC = MarkdownCodec.of(Report.class);

    private static final String TEXT =
            """
            # Outage

            > **Severity**: Very High
            >
            > **Day**: 2026-01-31
            >
            > **Count**: 3
            >
            > **Public**: no
            >
            > **Regions**: Europe (EU), United States
            >
            > **Ports**: 80, 443

            ---

            ## Facts

            **Severity:** Low

            **Port:** 8080

            **Days:**
            - 2026-01-31
            - 2026-02-01

            **Seen:**
            - January 2026

            **Events:**
            - 2026-01-31 - `2` - yes - a plug

              - Region: Europe (EU)
              - more
            - 2026-02-01 - `-1` - no - a bit

            ### Count

            12
            """;

    private static final Report VALUE = new Report(
            "Outage",
            new Head(
                    Optional.of(Severity.VERY_HIGH),
                    Optional.of(LocalDate.of(2026, 1, 31)),
                    Optional.of(3),
                    Optional.of(false),
                    List.of(Region.EU, Region.US),
                    List.of(new Port(80), new Port(443)),
                    List.of(),
                    Optional.empty()),
            Optional.empty(),
            Optional.of(new Facts(
                    Optional.empty(),
                    Optional.of(Severity.LOW),
                    Optional.of(new Port(8080)),
                    List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1)),
                    List.of(DocDate.of("January 2026")),
                    List.of(
                            new Event(LocalDate.of(2026, 1, 31), 2, true, "a plug", Optional.of(Region.EU), List.of("more")),
                            new Event(LocalDate.of(2026, 2, 1), -1, false, "a bit", Optional.empty(), List.of())),
                    Optional.of(12),
                    List.of())),
            List.of());

    @Test
    void standsWhereverTextsStand() {
        assertThat(CODEC.decode(TEXT).value()).isEqualTo(VALUE);
        assertThat(CODEC.decode(CODEC.encode(VALUE)).value()).isEqualTo(VALUE);
    }
}
