package dev.designdoc.markdown.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Phase 1: | Phase 1: a | 0 | Phase 2: ",
        "Phase 1: | Phase 1: a;Phase 7: b | 0 | Phase 8: ",
        "Phase 1: | Phase 1: a;Phase 7: b | 2 | Phase 10: ",
        "Phase 1: | a;b;c | 0 | Phase 4: ",
        "Phase 9: | Phase A: a | 0 | Phase 2: ",
        "Appendix A: | Appendix A: a | 0 | Appendix B: ",
        "Appendix A: | Appendix B: a;Appendix 9: b | 0 | Appendix C: ",
        "Appendix A: | Appendix Z: a | 0 | Appendix AA: ",
        "Appendix A: | Appendix AZ: a | 0 | Appendix BA: ",
        "Appendix A: | Appendix Z: a | 1 | Appendix AB: ",
        "Option A) | Option A) a | 0 | Option B) ",
        "Option: | Option: a | 0 | \"Option: \"",
        "1.2 Phase: | a | 0 | \"2.2 Phase: \"",
    })
    void theNextOneComesAfterTheHighest(String words, String others, int added, String next) {
        assertThat(new Ordinal(List.of(others.split(";"))).next(words + " ", added).stripTrailing())
                .isEqualTo(next.stripTrailing());
    }
}
