package dev.designdoc.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "goals, goals, goals", "Goals, goals, goals", "gols, goals, goals", "goalss, goals, goals", "gaols, goals, goals",
        "goars, goals, goals", "xgoals, goals, goals", "oalsg, goals, ''", "ab, ac, ''", "abc, abd, abd", "abc, bac, bac",
        "abc, acd, ''",
        "abcdefghijkl, abcdefghi, abcdefghi", "abcdefghijklm, abcdefghi, ''", "abcdefghi, abcdefxyz, abcdefxyz",
        "abcdefghi, abcdexxyz, ''", "statsu, status, status", "'', a, ''", "a, '', ''"
    })
    void aNameThatDiffersLittle(String typed, String name, String found) {
        assertThat(Nearest.of(typed, List.of(name)).orElse("")).isEqualTo(found);
    }

    @Test
    void theNearestOfSeveralAndTheFirstOfThose() {
        assertThat(Nearest.of("goals", List.of("coal", "coals", "goats"))).contains("coals");
        assertThat(Nearest.of("goals", List.of())).isEmpty();
    }

    @Test
    void asksInAMessage() {
        assertThat(Nearest.hint("gols", List.of("goals"))).isEqualTo("; did you mean \"goals\"?");
        assertThat(Nearest.hint("x", List.of("goals"))).isEmpty();
    }
}
