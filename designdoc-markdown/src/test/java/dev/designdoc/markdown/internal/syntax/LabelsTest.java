package dev.designdoc.markdown.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.internal.syntax.Labels.Label;
import dev.designdoc.model.AppendixEntry;
import dev.designdoc.model.Aspect;
import dev.designdoc.model.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Shape PHASE = Shapes.of(Phase.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "**Goals:** a | Goals | 10 | true",
        "**Goals**: a | Goals | 10 | true",
        "**Goals** a | Goals | 9 | false",
        "**Goals** : a | Goals | 9 | false",
        "**Goals** | Goals | 9 | false",
        "__Goals__: | Goals | 10 | true",
        "\" \t **Goals:**\" | Goals | 13 | true",
    })
    void isABoldTextWithOrWithoutColon(String line, String name, int end, boolean colon) {
        assertThat(Labels.at(line)).isEqualTo(new Label(name, end, colon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Goals:", "*Goals:*", "a **Goals:**", "**Goals:"})
    void isNothingElse(String line) {
        assertThat(Labels.at(line)).isNull();
    }

    @Test
    void endsWithItsLine() {
        assertThat(Labels.at("x**Goals**:y", 1, 10)).isEqualTo(new Label("Goals", 10, false));
        assertThat(Labels.at("x**Goals**:y", 1, 11)).isEqualTo(new Label("Goals", 11, true));
        assertThat(Labels.mayBegin('*') && Labels.mayBegin('_')).isTrue();
        assertThat(Labels.mayBegin('#')).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"a b\" | 2", "\"a - b\" | 4", "\"a \u2014  b\" | 5", "\"a \u2013 b\" | 4", "\"a -b\" | 2", "\"a- b\" | 1",
        "\"a\" | 1", "\"a -\" | 2",
        "\"a + b\" | 2"
    })
    void aDashMaySeparateANameFromItsText(String line, int at) {
        assertThat(Labels.afterSeparator(line, 1)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Phase 1: a | 9", "phase 1: a | 9", "Phase 12: a | 10", "Phase 1.2: a | 11", "Phase 1a: b | 10", "Phase A: a | 9",
        "Phase IV: a | 10",
        "Phase AB: a | 10", "Phase 1 - a | 10", "Phase 1 \u2014 a | 10", "Phase 1. a | 9", "Phase 1) a | 9", "Phase 1: | 8",
        "Phase 1 | 7", "Phase 1:a | 8", "Phase 1.a | -1", "Phase 1-a | -1", "Phase 1- a | -1", "Phase: a | -1",
        "Phases 1: a | -1",
        "Phase one: a | -1", "Phase ABC: a | -1", "Phase ab: a | -1", "Phase 1 a | -1", "Phase | -1", "Phase1: a | -1",
        "Phase #1: a | -1",
    })
    void aNameMayStandAfterPrefixAndOrdinal(String text, int at) {
        assertThat(Labels.nameStart(text, PHASE)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"Phase 1 a, 8", "Phase #1: a, 10", "Phase # 1 a, 10", "Phase A a, -1", "Phase 1: a, 9", "Phase 1, 7"})
    void inAHeadingTheColonMayBeMissing(String text, int at) {
        assertThat(Labels.headingNameStart(text, PHASE)).isEqualTo(at);
    }

    @Test
    void titlesCountFromOneOrA() {
        assertThat(Labels.entryTitle(PHASE, 0, "a")).isEqualTo("Phase 1: a");
        assertThat(Labels.entryTitle(PHASE, 1, "")).isEqualTo("Phase 2:");
        assertThat(Labels.entryTitle(Shapes.of(AppendixEntry.class), 26, "a")).isEqualTo("Appendix AA: a");
        assertThat(Labels.entryTitle(Shapes.of(Aspect.class), 1, "a")).isEqualTo("a");
        assertThat(Labels.letters(0) + Labels.letters(25) + Labels.letters(26) + Labels.letters(52)).isEqualTo("AZAABA");
    }
}
