package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static Decoded<DesignDoc> read(Limits limits, String text) {
        return MarkdownCodec.builder(DesignDoc.class).limits(limits).build().decode(text);
    }

    private static List<String> codes(Limits limits, String text) {
        return read(limits, text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"a\\nb\\nc\\n, 3", "\\n\\n\\n\\n, 4", "> a\\n, 2", "- 1. * b\\n, 4", "'a, b, c', 2", "-----\\n, 1",
            "**a** b\\n, 1", "> - > - c, 4", "\\r\\n\\r\\n, 4"})
    void elementsAreLinesMarksAndCommas(String escaped, int elements) {
        String text = escaped.replace("\\n", "\n").replace("\\r", "\r");
        assertThat(read(Limits.none().withElements(elements), text).hasErrors()).isFalse();
        if (elements > 1) {
            assertThat(codes(Limits.none().withElements(elements - 1), text)).containsExactly("limit-exceeded");
        }
    }

    @ParameterizedTest
    @CsvSource({"a, 0", "> a, 1", "- a, 1", "- > 1. a, 3", "- a\\n  - b\\n    - c, 3"})
    void levelsAreQuotesAndLists(String escaped, int levels) {
        String text = escaped.replace("\\n", "\n");
        assertThat(read(Limits.none().withNesting(Math.max(1, levels)), text).hasErrors()).isFalse();
        if (levels > 1) {
            assertThat(codes(Limits.none().withNesting(levels - 1), text)).containsExactly("limit-exceeded");
        }
    }

    @Test
    void ofTooManyDiagnosticsTheFirstAreTold() {
        String text = "## A\n\n## B\n\n## C\n";
        assertThat(codes(Limits.none().withDiagnostics(3), text)).hasSize(3).containsOnly("unknown-section");
        Decoded<DesignDoc> read = read(Limits.none().withDiagnostics(2), text);
        assertThat(read.diagnostics()).extracting(Diagnostic::code)
                .containsExactly("unknown-section", "unknown-section", "limit-exceeded");
        assertThat(read.hasErrors()).isTrue();
        assertThat(codes(Limits.none().withDiagnostics(2), "**Status:** a | **A:** b | **B:** c\n")).hasSize(2);
        assertThat(codes(Limits.none().withDiagnostics(1), "**Status:** a | **A:** b | **B:** c\n"))
                .containsExactly("unknown-field", "limit-exceeded");
    }

    @Test
    void whatIsRefusedIsNotWritten() {
        var codec = MarkdownCodec.of(DesignDoc.class).withLimits(Limits.none().withCharacters(3));
        assertThat(codec.decode("# T").value().title()).isEqualTo("T");
        assertThatThrownBy(() -> codec.update("# TT", DesignDoc.builder().build())).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> codec.format("# TT")).isInstanceOf(DecodeException.class).hasMessageContaining("limit-exceeded");
        assertThat(codec.update("# T", DesignDoc.builder().title("Longer").build())).isEqualTo("# Longer");
    }

    @Test
    void aliasesStay() {
        var codec = MarkdownCodec.builder(DesignDoc.class).alias("Ziele", "/problemStatement/goals").build();
        assertThat(codec.withLimits(Limits.untrusted()).decode("## Problem Statement\n\n**Ziele:**\n- a\n").value().goals())
                .containsExactly("a");
    }
}
