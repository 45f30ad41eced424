package dev.designdoc.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** Words that begin with the same letter look alike. */
    private static int[] align(String old, String fresh) {
        return Alignment.of(list(old), list(fresh), (a, b) -> a.charAt(0) == b.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a b c | a b c | 0 1 2",
        "a c | a b c | 0 -1 1",
        "a b c | a c | 0 2",
        "a b | x a b | -1 0 1",
        "a b | a b x | 0 1 -1",
        "a a | a a a | 0 1 -1",
        "a b c d | b x d y | 1 2 3 -1",
        "a x b y c | x y | 1 3",
        "a b c d e | x b y d z | 0 1 2 3 4",
        "x a y b z | p a b q r | 0 1 3 -1 -1",
        "\"\" | a | -1",
        "a | \"\" | \"\"",
        "a1 b1 | b2 c | 0 1",
        "a1 b1 | b2 c d | 1 -1 -1",
        "a1 b1 c1 | b2 c2 | 1 2",
        "a1 x b1 c1 | a2 x c2 | 0 1 3",
    })
    void equalOnesFirstThenThoseThatLookAlike(String old, String fresh, String pairs) {
        assertThat(align(old, fresh)).isEqualTo(Arrays.stream(pairs.split(" "))
                .filter(pair -> !pair.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray());
    }

    @Test
    void knowsWhatIsLeft() {
        assertThat(Alignment.left(4, new int[] {1, -1, 2})).containsExactly(0, 3);
        assertThat(Alignment.left(0, new int[] {-1})).isEmpty();
        assertThat(Alignment.left(List.of("a", "b", "a", "c"), new int[] {3, -1})).isEqualTo(Map.of("a", 0, "b", 1));
    }
}
