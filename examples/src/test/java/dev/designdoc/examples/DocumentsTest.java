package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.YamlCodec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each of the example documents stands there as Markdown, JSON and YAML; all three say the same and are canonical.
 *
 * <p>After a change to the Markdown, write the other two anew with {@code mvn -pl examples -am test
 * -Ddesigndoc.regenerate=true -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false}, and read the diff.
 */
class DocumentsTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("examples/documents");
    private static final Codec<DesignDoc> MARKDOWN = MarkdownCodec.of(DesignDoc.class);
    private static final Map<String, Codec<DesignDoc>> OTHERS =
            Map.of("json", JsonCodec.of(DesignDoc.class), "yaml", YamlCodec.of(DesignDoc.class));

    @BeforeAll
    static void regenerate() throws IOException {
        if (!Boolean.getBoolean("designdoc.regenerate")) {
            return;
        }
        for (Path file : Checkout.files(FOLDER, ".md")) {
            DesignDoc doc = MARKDOWN.decode(Checkout.text(file)).value();
            for (Map.Entry<String, Codec<DesignDoc>> other : OTHERS.entrySet()) {
                Files.writeString(sibling(file, other.getKey()), other.getValue().encode(doc));
            }
        }
    }

    @TestFactory
    List<DynamicTest> documents() {
        List<Path> files = Checkout.files(FOLDER, ".md");
        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> sayTheSame(file)))
                .toList();
    }

    private static void sayTheSame(Path file) {
        String text = Checkout.text(file);
        DesignDoc doc = MARKDOWN.decode(text).value();
        assertThat(MARKDOWN.encode(doc)).isEqualTo(text);
        OTHERS.forEach((ending, codec) -> {
            String other = Checkout.text(sibling(file, ending));
            assertThat(codec.decode(other).value()).as(ending).isEqualTo(doc);
            assertThat(codec.encode(doc)).as(ending).isEqualTo(other);
            assertThat(codec.update(other, doc)).as(ending).isEqualTo(other);
        });
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("md$", ending));
    }
}
