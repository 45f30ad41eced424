package dev.designdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Goals | goals",
        "AZaz @[`{ | azaz @[`{",
        "Non-Goals: | non-goals",
        "**Goals**: | goals",
        "**Goals:** | goals",
        "__Goals__ | goals",
        "_Status | status",
        "Goals : | goals",
        "a*b | a*b",
        "a *b* c | a b c",
        "*1 | 1",
        "1* | 1",
        "snake_case | snake_case",
        "a _b | a _b",
        "Don\u2019t | don't",
        "Non\u2011Goals | non-goals",
        "Non\u2010Goals | non-goals",
        "Data\u00a0  Flow | data flow",
        "\u00c4\u00d6 | \u00e4\u00f6",
        ": | ''",
    })
    void areComparedAsPeopleWriteThem(String name, String normal) {
        assertThat(Names.normalize(name)).isEqualTo(normal);
    }

    @Test
    void allWhiteSpaceIsOneSpace() {
        assertThat(Names.normalize("\t a \t b\r\nc\n")).isEqualTo("a b c");
        assertThat(Names.normalize("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "goals | goals",
        "1. goals | goals",
        "2.3) goals | goals",
        "\uD83D\uDE80 goals | goals",
        "goals \u2705 | goals",
        "goals \u26a0\ufe0f | goals",
        "goals \uD83D\uDC69\u200d\uD83D\uDCBB | goals",
        "goals (x) | goals (x)",
        "goals 2 | goals 2",
        "\u00fcber | \u00fcber",
        "go\u00fc | go\u00fc",
        "12 | ''",
        "\u2705 | ''",
    })
    void areFoundWithoutDecoration(String normal, String bare) {
        assertThat(Names.withoutDecoration(normal)).isEqualTo(bare);
    }
}
