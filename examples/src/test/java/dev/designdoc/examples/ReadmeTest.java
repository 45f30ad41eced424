package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import org.junit.jupiter.api.Test;

/** The lines of Java in the README do what it says. */
class ReadmeTest {

    private static final String TEXT = """
            Offline mode
            ============
            | Field  | Value       |
            |--------|-------------|
            | Status | In Progress |
            | Owner  | Ann         |

            ## 1. Motivation
            * Trains have no network,
              and neither have planes.
            #### Goals:
              1) Edit without a network
              2) Merge   later
            """;

    @Test
    void oneLineDiffers() {
        assertThat(Changes.between(TEXT, implemented(TEXT)))
                .containsExactly("- | Status | In Progress |", "+ | Status | Implemented |");
    }

    @Test
    void oneLineOfEveryExampleDiffers() {
        for (var file : Checkout.files(Checkout.ROOT.resolve("examples/documents"), ".md")) {
            String text = Checkout.text(file);
            assertThat(Changes.between(text, implemented(text))).as("%s", file).hasSize(2).last()
                    .isEqualTo("+ > **Status**: Implemented");
        }
    }

    private static String implemented(String text) {
        Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
        Decoded<DesignDoc> read = markdown.decode(text);
        DesignDoc doc = read.value();
        String changed = read.update(doc.withStatus(Status.of("Implemented")));
        assertThat(markdown.decode(changed).value().metadata().status()).contains(Status.of("Implemented"));
        return changed;
    }
}
