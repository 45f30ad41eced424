package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.lint.Linter;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples and the project's own design documents have no warnings. */
class CheckedDocumentsTest {

    private static final Codec<DesignDoc> MARKDOWN = MarkdownCodec.of(DesignDoc.class);

    @TestFactory
    Stream<DynamicTest> ownDesigns() {
        return documents("docs/design", LintConfig.defaults());
    }

    /** What the examples link to is not here. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return documents("examples/documents", LintConfig.defaults().withRule("dead-link", LintConfig.Level.OFF));
    }

    private static Stream<DynamicTest> documents(String folder, LintConfig config) {
        List<Path> files = Checkout.files(Checkout.ROOT.resolve(folder), ".md");
        assertThat(files).isNotEmpty();
        Linter<DesignDoc> linter = Linter.builder(DesignDoc.class).config(config).build();
        return files.stream().map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () ->
                assertThat(linter.check(MARKDOWN, Checkout.text(file), Optional.of(file)))
                        .filteredOn(finding -> finding.diagnostic().severity() != Severity.INFO)
                        .isEmpty()));
    }
}
