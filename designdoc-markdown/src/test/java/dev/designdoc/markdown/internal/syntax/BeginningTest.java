package dev.designdoc.markdown.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "> 90 % | \\> 90 %", "# a | \\# a", "- a | \\- a", "1. a | 1\\. a", "12) a | 12\\) a", "[a]: b | [a]\\: b",
        "--- | \\---", "[a\\]b]: c | [a\\]b]\\: c"
    })
    void whatWouldBeAnotherBlockIsEscaped(String text, String escaped) {
        assertThat(Beginning.escaped(text)).isEqualTo(escaped);
        assertThat(Beginning.unescaped(escaped)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a \\> b", "\\a", "<!-- a -->", "<div>a</div>", "1 a", "\\"})
    void everythingElseStays(String text) {
        assertThat(Beginning.escaped(text)).isEqualTo(text);
        assertThat(Beginning.unescaped(text)).isEqualTo(text);
    }

    @Test
    void htmlOnALineMeansTheSameWithinAParagraph() {
        assertThat(Beginning.isHtmlLine("<div>a</div>")).isTrue();
        assertThat(Beginning.isHtmlLine("<!-- a -->")).isTrue();
        assertThat(Beginning.isHtmlLine("<!-- a")).isFalse();
        assertThat(Beginning.isHtmlLine("<div>\na")).isFalse();
        assertThat(Beginning.isHtmlLine("a")).isFalse();
    }
}
