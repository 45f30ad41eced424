package dev.designdoc.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.model.DocDate;
import dev.designdoc.model.ReviewNotes;
import dev.designdoc.model.Reviewer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommaListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a | a",
        "a, b,c | a;b;c",
        "a,, b | a;b",
        "\", a ,\" | a",
        "\"\" | \"\"",
        "`a, b`, c | `a, b`;c",
        "[a, b](c,d), e | [a, b](c,d);e",
        "a (b, (c, d)), e | a (b, (c, d));e",
        "a (b, c | a (b;c",
        "https://a.b/c,d, e | https://a.b/c,d;e",
        "https://a.b,https://c.d | https://a.b;https://c.d",
        "https://a.b/c, | https://a.b/c",
        "a https://b.c/d,e f, g | a https://b.c/d,e f;g",
        "xhttps:/a,b | xhttps:/a;b",
    })
    void commasDivide(String line, String parts) {
        assertThat(String.join(";", CommaList.splitAtCommas(line))).isEqualTo(parts);
    }

    private static @Nullable List<Object> reviewers(String line) {
        return CommaList.values(Objects.requireNonNull(Shapes.of(ReviewNotes.class).slot("reviewedBy")), line);
    }

    private static Reviewer reviewer(String name, String date) {
        return new Reviewer(name, date.isEmpty() ? Optional.empty() : Optional.of(DocDate.of(date)));
    }

    @Test
    void aDateBelongsToWhatStandsBeforeIt() {
        assertThat(reviewers("Ann, 2026-01-02, Bob")).containsExactly(reviewer("Ann", "2026-01-02"), reviewer("Bob", ""));
        assertThat(reviewers("Ann/2026-01-02, 2026-01-03"))
                .containsExactly(reviewer("Ann", "2026-01-02"), reviewer("2026-01-03", ""));
        assertThat(reviewers("2026-01-02, Ann")).containsExactly(reviewer("2026-01-02", ""), reviewer("Ann", ""));
        assertThat(reviewers("Ann, 2026")).containsExactly(reviewer("Ann", ""), reviewer("2026", ""));
    }
}
