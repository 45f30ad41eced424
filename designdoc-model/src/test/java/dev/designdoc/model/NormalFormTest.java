package dev.designdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two records that say the same are equal: constructors bring texts into one form. */
class NormalFormTest {

    private static String blocks(String text) {
        return ProblemStatement.builder().description(text).build().description().orElse("absent");
    }

    private static String inline(String text) {
        return Principle.builder().name(text).build().name();
    }

    @Test
    void blocksHaveLineFeedsAndNoBlankLinesAround() {
        assertThat(blocks("a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(blocks("\n\n \t\na\n\n\nb\n \n\t\n")).isEqualTo("a\n\n\nb");
        assertThat(blocks("a \t ")).isEqualTo("a");
        assertThat(blocks("a  \nb")).isEqualTo("a  \nb");
    }

    @Test
    void blocksLoseUpToThreeSpacesBeforeTheFirstLine() {
        assertThat(blocks("   a\n  b")).isEqualTo("a\n  b");
        assertThat(blocks("\n  a")).isEqualTo("a");
        assertThat(blocks("    code")).isEqualTo("    code");
        assertThat(blocks("     code")).isEqualTo("     code");
        assertThat(blocks("\tcode")).isEqualTo("\tcode");
        assertThat(blocks("  \tcode")).isEqualTo("  \tcode");
    }

    @Test
    void onlyWhatCommonMarkCallsBlankIsBlank() {
        assertThat(blocks("\u00a0")).isEqualTo("\u00a0");
        assertThat(blocks("\u0085a\u2003")).isEqualTo("\u0085a\u2003");
        assertThat(blocks("\uFEFFa")).isEqualTo("\uFEFFa");
        assertThat(blocks("\u0000")).isEqualTo("\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n \t\n"})
    void blankTextIsAbsent(String blank) {
        assertThat(ProblemStatement.builder().description(blank).build().description()).isEmpty();
        assertThat(DesignDoc.builder().introduction(blank).build().introduction()).isEmpty();
        assertThat(Metadata.builder().frontMatter(blank).build().frontMatter()).isEmpty();
        assertThat(Alternative.builder().name("a").decision(blank).build().decision()).isEmpty();
        assertThat(new Risk("a", Optional.of(blank)).mitigation()).isEmpty();
        assertThat(new CodeBlock(Optional.of(blank), "x").language()).isEmpty();
        assertThat(CustomSection.builder().title("a").content(blank).build().content()).isEmpty();
        assertThat(new Reference("a", Optional.of(blank), Optional.of(blank)))
                .isEqualTo(new Reference("a", Optional.empty(), Optional.empty()));
    }

    @Test
    void blankItemsAreDropped() {
        assertThat(ProblemStatement.builder().addGoals("a", " ", "\n", "b ").build().goals()).containsExactly("a", "b");
        assertThat(Principle.builder().name("a").addPoints("").build().points()).isEmpty();
    }

    @Test
    void namesAreOneLine() {
        assertThat(inline(" a \n b\r\nc\r\rd ")).isEqualTo("a b c d");
        assertThat(DesignDoc.builder().title("a\nb").build().title()).isEqualTo("a b");
        assertThat(Alternative.builder().name("\ta\n").build().name()).isEqualTo("a");
        assertThat(CustomSection.builder().title("a\r\nb").build().title()).isEqualTo("a b");
        assertThat(new MetadataField("a\nb", " c\nd ", Optional.empty()))
                .isEqualTo(new MetadataField("a b", "c d", Optional.empty()));
        assertThat(new CodeBlock(Optional.of("java\nx"), "").language()).contains("java x");
        assertThat(Status.of("a\nb").text()).isEqualTo("a b");
        assertThat(DocDate.of(" a ").text()).isEqualTo("a");
    }

    @Test
    void textsThatSayTheSameAreEqual() {
        assertThat(ProblemStatement.builder().description("\r\n a \r\n").addGoals(" b").build())
                .isEqualTo(ProblemStatement.builder().description("a").addGoals("b").build());
    }

    @Test
    void frontMatterKeepsItsIndent() {
        assertThat(Metadata.builder().frontMatter("\n  a: b\n c: d\n\n").build().frontMatter()).contains("  a: b\n c: d");
    }

    @Test
    void codeKeepsEverySpaceAndBlankLine() {
        assertThat(CodeBlock.of("\n  a \n\n").code()).isEqualTo("\n  a \n\n");
        assertThat(CodeBlock.of("a\r\nb\rc").code()).isEqualTo("a\nb\nc");
        assertThat(CodeBlock.of("rust", "x")).isEqualTo(new CodeBlock(Optional.of("rust"), "x"));
    }

    @Test
    void blankScalarsAreRejected() {
        assertThatThrownBy(() -> Status.of(" \n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Status.text");
        assertThatThrownBy(() -> DocDate.of(""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("DocDate.text");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 7})
    void otherLevelsAreRejected(int level) {
        assertThatThrownBy(() -> CustomSection.builder().title("a").level(level).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CustomSection.level");
    }

    @Test
    void buildersPresetWhatIsRarelyGiven() {
        DesignDoc doc = DesignDoc.builder().build();
        assertThat(doc.title()).isEmpty();
        assertThat(doc.metadata()).isEqualTo(Metadata.builder().build());
        assertThat(doc.customSections()).isEmpty();
        assertThat(Task.builder().text("a").build().done()).isFalse();
        assertThat(CustomSection.builder().title("a").build().level()).isEqualTo(2);
        assertThat(CodeBlock.builder().build()).isEqualTo(new CodeBlock(Optional.empty(), ""));
        assertThatThrownBy(() -> Task.builder().build()).isInstanceOf(IllegalStateException.class).hasMessageContaining("text");
    }

    @Test
    void withersTakeValuesAndOptionals() {
        Metadata metadata = Metadata.builder().build();
        Metadata draft = metadata.withStatus(Status.of("Draft"));
        assertThat(draft.status()).contains(Status.of("Draft"));
        assertThat(draft.withStatus(Optional.empty())).isEqualTo(metadata);
        assertThat(metadata.status()).isEmpty();
        ProblemStatement problem = ProblemStatement.builder().addGoals("a").build();
        assertThat(problem.withGoals("b", "c").goals()).containsExactly("b", "c");
        assertThat(problem.withGoals(List.of()).goals()).isEmpty();
        assertThat(problem.toBuilder().addGoals("b").build().goals()).containsExactly("a", "b");
        assertThat(problem.toBuilder().goals(List.of("z")).build().goals()).containsExactly("z");
        assertThat(problem.withDescription(" a ").description()).contains("a");
    }

    // Statuses and dates

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Draft = DRAFT", "draft = DRAFT", "DRAFT (v2) = DRAFT", "\u2705 Implemented (Phase 1) = IMPLEMENTED",
        "**Draft** = DRAFT",
        "In Progress = IN_PROGRESS", "in-progress = IN_PROGRESS", "In progress, nearly done = IN_PROGRESS",
        "Planning = PLANNING",
        "Deprecated: see B = DEPRECATED", "Implemented = IMPLEMENTED", "Implemented 2026/01 = IMPLEMENTED",
        "Draft / under review = DRAFT",
        "Drafted = ", "Not Implemented = ", "Accepted = ",
        "Draft | Planning | In Progress | Implemented | Deprecated = ",
        "Draft / Planning = ", "Draft | Under Review | Approved = ", "Progress = ", "2026 = ", "? = ",
    })
    void stagesAreNamedByTheLeadingWords(String text, String stage) {
        assertThat(Status.of(text).stage()).isEqualTo(Optional.ofNullable(stage).map(Stage::valueOf));
        assertThat(Status.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "2026-01-31 = 2026-01-31", "2026-01-31T10:00Z = 2026-01-31", "2026-01-31 (draft) = 2026-01-31", "2026-02-30 = ",
        "20204-26 = ", "January 2026 = ",
        "2014/12/02 = 2014-12-02", "2014/2/5, late = 2014-02-05", "2014/12/021 = ", "2014/13/01 = ",
        "01/02/2020 = ", "1/2/20 = ",
        "June 1, 2020 = 2020-06-01", "june 1 2020 = 2020-06-01", "Sept. 30th, 2020 (final) = 2020-09-30",
        "Jun 1st, 2020 = 2020-06-01",
        "June 31, 2020 = ", "June 1, 20205 = ", "June 2020 = ", "Juneau 1, 2020 = ", "June 1, 20 = ",
        "1 June 2020 = 2020-06-01", "02 May 2020 = 2020-05-02", "3rd March, 2020 = 2020-03-03", "1 Juni 2020 = ",
        "2021.12.08 = ", "2026-01-311 = ", "2026-1-3 = ", "on 2026-01-31 = ", "x = "
    })
    void datesBeginInAFormThatCannotBeMisread(String text, String date) {
        assertThat(DocDate.of(text).date()).isEqualTo(Optional.ofNullable(date).map(java.time.LocalDate::parse));
        assertThat(DocDate.of(text).text()).isEqualTo(text);
    }

    @Test
    void datesAreWrittenInIsoForm() {
        assertThat(DocDate.of(java.time.LocalDate.of(2026, 1, 31)).text()).isEqualTo("2026-01-31");
    }
}
