package dev.designdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**a** b | a | 5",
        "__a__ b | a | 5",
        "**a b:** | a b: | 8",
        "**a*b** c | a*b | 7",
        "**a__b** | a__b | 8",
        "**a *b*** c | a *b* | 9",
        "**a** **b** | a | 5",
        "**`**`** c | `**` | 8",
        "**\\**a** | \\**a | 8",
        "**[a](b**c)** d | [a](b**c) | 13",
        "**a <b** c>** d | a <b** c> | 13",
    })
    void endsWithTheMarkItBeginsWith(String text, String inner, int end) {
        assertThat(Bold.at(text, 0)).isEqualTo(new Bold(inner, end));
        assertThat(Bold.at("x" + text, 1)).isEqualTo(new Bold(inner, end));
    }

    @Test
    void goesOnInTheNextLineAndNotInTheNextParagraph() {
        assertThat(Bold.at("**a\nb** c", 0)).isEqualTo(new Bold("a\nb", 7));
        assertThat(Bold.at("**a\n\nb** c", 0)).isNull();
        assertThat(Bold.at("**`a`\n\nb** c", 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "**", "****", "**a", "**a*", "** a**", "**a **", "*a*", "**a__", "__a**", "a **b**",
    "*_a_*"})
    void isNoneElse(String text) {
        assertThat(Bold.at(text, 0)).isNull();
    }

    @Test
    void endsBeforeTheEndThatIsGiven() {
        assertThat(Bold.at("**a** b", 0, 5)).isEqualTo(new Bold("a", 5));
        assertThat(Bold.at("**a** b", 0, 4)).isNull();
        assertThat(Bold.at("**ab** b", 0, 5)).isNull();
    }
}
