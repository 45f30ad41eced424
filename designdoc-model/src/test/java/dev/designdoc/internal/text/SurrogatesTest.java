package dev.designdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of characters at every place of texts long and short. */
class SurrogatesTest {

    private static final int LONGEST = 2100;

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "→", "🙂"})
    void findsAHalfAtEveryPlace(String filler) {
        String text = filler.repeat(LONGEST / filler.length());
        assertThat(Surrogates.firstLone(text)).isEqualTo(-1);
        for (int i = 0; i <= text.length(); i += filler.length()) {
            assertThat(Surrogates.firstLone(text.substring(0, i) + "\uD83D")).isEqualTo(i);
            assertThat(Surrogates.firstLone(text.substring(0, i) + "\uDE42" + text.substring(i))).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "→"})
    void takesAPairForWholeAtEveryPlace(String filler) {
        String text = filler.repeat(LONGEST);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(Surrogates.firstLone(text.substring(0, i) + "🙂" + text.substring(i))).isEqualTo(-1);
        }
    }
}
