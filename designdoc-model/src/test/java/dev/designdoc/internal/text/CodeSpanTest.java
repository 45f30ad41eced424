package dev.designdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "`a` b | \"a\" | 3",
        "``a`b`` c | \"a`b\" | 7",
        "`a``b` c | \"a``b\" | 6",
        "` a ` b | \"a\" | 5",
        "`  a  ` b | \" a \" | 7",
        "` a` b | \" a\" | 4",
        "`a ` b | \"a \" | 4",
        "` ` b | \" \" | 3",
        "`   ` b | \"   \" | 5",
        "`` ` `` b | \"`\" | 7",
    })
    void saysWhatStandsBetweenItsBackticks(String text, String inner, int end) {
        assertThat(CodeSpan.at(text)).isEqualTo(new CodeSpan(inner, end));
    }

    @Test
    void aLineBreakInItIsASpace() {
        assertThat(CodeSpan.at("`a\nb`")).isEqualTo(new CodeSpan("a b", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a `b`", "`a", "``a`", "`a``", "```"})
    void isNoneElse(String text) {
        assertThat(CodeSpan.at(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"a\" | `a`",
        "\"a`b\" | ``a`b``",
        "\"a``b\" | `a``b`",
        "\"a`b``c\" | ```a`b``c```",
        "\"`\" | `` ` ``",
        "\"`a\" | `` `a ``",
        "\"a`\" | `` a` ``",
        "\" a \" | `  a  `",
        "\" a\" | ` a`",
        "\"a \" | `a `",
    })
    void isWrittenSoThatItIsRead(String content, String written) {
        assertThat(CodeSpan.of(content)).isEqualTo(written);
        assertThat(CodeSpan.at(written)).isEqualTo(new CodeSpan(content, written.length()));
    }
}
