package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
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

    private static List<Diagnostic> unread(Decoded<Report> read) {
        return read.diagnostics().stream().filter(d -> d.code().equals("unread-value")).toList();
    }

    private static String firstLine(String text, Diagnostic diagnostic) {
        SourceRange range = diagnostic.range().orElseThrow();
        return text.substring(range.startOffset(), range.endOffset()).lines().findFirst().orElse("");
    }

    @Test
    void isWrittenAsInTheTemplate() {
        assertThat(CODEC.encode(VALUE)).isEqualTo(TEXT);
    }

    @Test
    void isReadInOtherWordsAndKeptInThem() {
        String text = TEXT.replace("Very High", "VERY_HIGH").replace("no\n", "False\n")
                .replace("**Severity:** Low", "**Severity:** low")
                .replace("**Day**: 2026-01-31", "**Day**: Jan 31, 2026").replace("2026-02-01 - `-1`", "1 Feb 2026 - -1")
                .replace("Europe (EU), United", "eu, united");
        Decoded<Report> read = CODEC.decode(text);
        assertThat(read.value()).isEqualTo(VALUE);
        assertThat(read.update(VALUE)).isEqualTo(text);
        Facts facts = VALUE.facts().orElseThrow();
        Report other = new Report("Outage", VALUE.head(), Optional.empty(), Optional.of(new Facts(
                Optional.empty(), facts.severity(), facts.port(), facts.days(), facts.seen(), facts.events(),
                Optional.of(13), List.of())), List.of());
        assertThat(read.update(other)).isEqualTo(text.replace("\n12\n", "\n13\n"));
    }

    @Test
    void aTextThatIsNoneIsKeptUnderItsLabelAndReported() {
        String text = TEXT.replace("**Severity:** Low", "**Severity:** rather bad").replace("8080", "-1")
                .replace("2026-02-01\n\n**Seen", "soon\n\n**Seen").replace("`2` - yes", "`2` - perhaps")
                .replace("\n12\n", "\n12b\n");
        Decoded<Report> read = CODEC.decode(text);
        Facts facts = read.value().facts().orElseThrow();
        assertThat(facts.severity()).isEmpty();
        assertThat(facts.port()).isEmpty();
        assertThat(facts.days()).isEmpty();
        assertThat(facts.events()).isEmpty();
        assertThat(facts.count()).isEmpty();
        assertThat(facts.extras()).startsWith(
                Extra.under("severity", "rather bad"), Extra.under("port", "-1"), Extra.under("days", "- 2026-01-31\n- soon"))
                .endsWith(Extra.under("count", "12b")).hasSize(5);
        assertThat(unread(read)).extracting(d -> firstLine(text, d))
                .containsExactly("rather bad", "-1", "- 2026-01-31", "- 2026-01-31 - `2` - perhaps - a plug", "12b");
        assertThat(unread(read)).extracting(Diagnostic::message)
                .first().asString().contains("Severity", "one of Low, Very High", "rather bad");
        assertThat(unread(read).get(1).message()).contains("a port is greater than 0");
        assertThat(unread(read).get(3).message()).contains("day - count - known - text", "yes or no");
        assertThat(CODEC.decode(CODEC.encode(read.value())).value()).isEqualTo(read.value());
        assertThat(read.update(read.value())).isEqualTo(text);
        Report set = new Report("Outage", VALUE.head(), Optional.empty(), Optional.of(new Facts(
                Optional.empty(), Optional.of(Severity.LOW), Optional.empty(), List.of(), facts.seen(), List.of(),
                Optional.empty(), facts.extras())), List.of());
        assertThat(CODEC.decode(read.update(set)).value()).isEqualTo(set);
    }

    @Test
    void aFieldThatIsNoneIsAnotherField() {
        for (String text : List.of(
                "# Outage\n\n> **Severity**: rather bad\n>\n> **Day**: 2026-01-31\n",
                "---\nseverity: rather bad\nday: 2026-01-31\n---\n\n# Outage\n")) {
            Decoded<Report> read = CODEC.decode(text);
            Head head = read.value().head();
            assertThat(head.severity()).isEmpty();
            assertThat(head.day()).contains(LocalDate.of(2026, 1, 31));
            assertThat(head.others()).extracting(MetadataField::value).containsExactly("rather bad");
            assertThat(unread(read)).extracting(Diagnostic::path).containsExactly("/head/others/0");
            assertThat(CODEC.decode(CODEC.encode(read.value())).value()).isEqualTo(read.value());
            Head mended = new Head(Optional.of(Severity.LOW), head.day(), Optional.empty(), Optional.empty(), List.of(),
                    List.of(), List.of(), Optional.empty());
            Report wanted = new Report("Outage", mended, Optional.empty(), Optional.empty(), List.of());
            String updated = read.update(wanted);
            assertThat(CODEC.decode(updated).value()).isEqualTo(wanted);
            assertThat(updated.lines()).hasSameSizeAs(text.lines().toList());
        }
    }

    @Test
    void whatStandsBesideAValueIsKept() {
        String text = "# T\n\n## Facts\n\n**Severity:** Low\n\nMore of it.\n";
        Decoded<Report> read = CODEC.decode(text);
        assertThat(read.value().facts().orElseThrow().severity()).contains(Severity.LOW);
        assertThat(read.value().facts().orElseThrow().extras()).containsExactly(Extra.after("severity", "More of it."));
        assertThat(read.update(read.value())).isEqualTo(text);
        assertThat(CODEC.decode(CODEC.encode(read.value())).value()).isEqualTo(read.value());
        String labels = "# T\n\n## Facts\n\n- **Severity**: low\n- **Port**: 80\n";
        Facts facts = CODEC.decode(labels).value().facts().orElseThrow();
        assertThat(facts.severity()).contains(Severity.LOW);
        assertThat(facts.port()).contains(new Port(80));
    }
}
