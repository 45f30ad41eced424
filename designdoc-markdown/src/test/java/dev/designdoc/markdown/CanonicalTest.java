package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A text in canonical form stays as it is, byte for byte. */
class CanonicalTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    @Test
    void theTemplate() {
        String template = TemplateDocument.markdown();
        assertThat(codec.encode(codec.decode(template).value())).isEqualTo(template);
    }

    @Test
    void theEmptyDocument() {
        assertThat(codec.encode(DesignDoc.builder().build())).isEmpty();
        assertThat(codec.decode("").value()).isEqualTo(DesignDoc.builder().build());
        assertThat(codec.decode("\n \n\t\n").value()).isEqualTo(DesignDoc.builder().build());
    }

    @Test
    void everyExample() {
        for (Path path : Project.examples()) {
            String text = Project.read(path);
            assertThat(codec.encode(codec.decode(text).value())).as(path.toString()).isEqualTo(text);
        }
    }
}
