package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final String UNREAD = "# Cache\n\n**Status:** Draft\n---\n\nText.\n";

    private static List<Finding> check(LintConfig config) {
        return Linter.builder(DesignDoc.class).config(config).build()
                .check(MarkdownCodec.of(DesignDoc.class), UNREAD, Optional.empty()).stream()
                .filter(f -> f.diagnostic().code().equals("unread-field"))
                .toList();
    }

    @Test
    void aFindingOfTheCodecIsToldOnceAndAsConfigured() {
        LintConfig config = LintConfig.defaults();
        assertThat(check(config)).extracting(f -> f.diagnostic().severity()).containsExactly(Severity.WARNING);
        assertThat(check(config.withRule("unread-field", LintConfig.Level.NOTE)))
                .extracting(f -> f.diagnostic().severity()).containsExactly(Severity.INFO);
        assertThat(check(config.withRule("unread-field", LintConfig.Level.OFF))).isEmpty();
    }

    private static List<String> codes(String text) {
        return Linter.of(DesignDoc.class).check(MarkdownCodec.of(DesignDoc.class), text, Optional.empty()).stream()
                .map(f -> f.diagnostic().code())
                .toList();
    }

    @Test
    void whatIsNoDesignNeedsNoTitle() {
        assertThat(codes("Copyright by nobody\n\nAll of it is free.\n")).isEmpty();
        assertThat(codes("**Status:** Draft\n")).containsExactly("missing-title");
        assertThat(codes("Text.\n\n## Notes\n\nMore.\n")).contains("missing-title");
    }

    @Test
    void aListOfReferencesMakesNoDesign() {
        assertThat(codes("# Release\n\n1. Build\n\n## References\n\n- [the tool](https://example.org)\n")).isEmpty();
        assertThat(codes("# Cache\n\n## References\n\n- [x](https://example.org)\n\n## Architecture\n\nA queue.\n"))
                .contains("missing-section");
    }
}
