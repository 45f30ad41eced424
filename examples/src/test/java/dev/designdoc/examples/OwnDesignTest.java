package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The project's own design documents keep to the template. */
class OwnDesignTest {

    private static final Codec<DesignDoc> MARKDOWN = MarkdownCodec.of(DesignDoc.class);

    @TestFactory
    List<DynamicTest> documents() {
        List<Path> files = Checkout.files(Checkout.ROOT.resolve("docs/design"), ".md");
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> isCanonical(file)))
                .toList();
    }

    private static void isCanonical(Path file) {
        String text = Checkout.text(file);
        DesignDoc doc = MARKDOWN.decode(text).value();
        assertThat(doc.metadata().status()).isPresent();
        assertThat(doc.problemStatement()).isPresent();
        assertThat(MARKDOWN.encode(doc)).isEqualTo(text);
    }
}
