package dev.designdoc.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepTest {

    private static final Sep COLON = new Sep(": ", false);
    private static final Sep SLASH = new Sep("/", true);

    private static int find(Sep separator, String text) {
        return separator.find(text, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a - b | 1",
        "a \u2014 b | 1",
        "a \u2013 b | 1",
        "a \u2192 b | 1",
        "a  -  b | 1",
        "a -b | -1",
        "a- b | -1",
        "a + b | -1",
        "a - | -1",
        "a - b - c | 1",
        "\" - a\" | -1",
        "\"a \" | -1",
        "`a - b` - c | 7",
        "[a - b](c) - d | 10",
        "**a - b** - c | 9",
        "*a* - b | 3",
        "`a - b` | -1",
    })
    void aDashDividesWithSpaceAround(String text, int at) {
        assertThat(find(Sep.DASH, text)).isEqualTo(at);
    }

    @Test
    void aDashMayStandBetweenTabsAndNotAfterALineBreak() {
        assertThat(find(Sep.DASH, "a\t-\tb")).isEqualTo(1);
        assertThat(find(Sep.DASH, "a\n- b")).isEqualTo(-1);
        assertThat(find(Sep.DASH, "a -\nb")).isEqualTo(1);
    }

    @Test
    void isLookedForBeforeTheLimit() {
        assertThat(Sep.DASH.find("a - b", 2)).isEqualTo(1);
        assertThat(Sep.DASH.find("a - b", 1)).isEqualTo(-1);
        assertThat(Sep.DASH.find("`a` - b", 3)).isEqualTo(-1);
        assertThat(SLASH.find("a/1/2", 3)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Ann/2026, 3", "a/1/2, 3", "a/b, -1", "a/1/b, 1", "a / 1, 2", "a/, -1", "/1, -1", "`a/1`/2, 5", "`a/1`, -1"})
    void theLastSlashBeforeADigitDivides(String text, int at) {
        assertThat(find(SLASH, text)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"a: b, 1", "a:b, -1", "a:, 1", "a:b: c, 3", "`a: b`: c, 6"})
    void aColonDividesBeforeASpace(String text, int at) {
        assertThat(find(COLON, text)).isEqualTo(at);
    }

    @Test
    void knowsWhatStandsAfterIt() {
        assertThat(Sep.DASH.after("a -  b ", 1)).isEqualTo("b");
        assertThat(Sep.DASH.after("a", 1)).isEmpty();
        assertThat(SLASH.after("a / 1", 2)).isEqualTo("1");
        assertThat(SLASH.end("a / 1", 2)).isEqualTo(4);
        assertThat(COLON.isEnd("a: b", 1)).isTrue();
        assertThat(COLON.isEnd("a: b", 4)).isTrue();
        assertThat(COLON.isEnd("a: b", 2)).isFalse();
    }

    @Test
    void aLineThatEndsWithADashIsOpen() {
        assertThat(Sep.isOpen("a -")).isTrue();
        assertThat(Sep.isOpen("a \u2192")).isTrue();
        assertThat(Sep.isOpen("a-")).isFalse();
        assertThat(Sep.isOpen("a +")).isFalse();
        assertThat(Sep.isOpen("-")).isFalse();
        assertThat(Sep.isOpen(" -")).isTrue();
        assertThat(Sep.isOpen("")).isFalse();
    }
}
