package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fixes change what they are for and nothing else, meet without harm, and are left out where they would do harm. */
class FixTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static final String MANY = """
            # A

            > **Status**: Implmented
            >
            > **Created**: 2026-1-5 (Monday)

            ## Motivaton

            **Gaols:**
            - Fast

            **Contxt:**
            - Slow now

            ## Review Notes

            **Reviewed By:** Ann/2026-2-1, Bob/2026-2-2
            """;

    @Test
    void manyFixesMeet() {
        Fixed fixed = Linter.of(DesignDoc.class).fix(CODEC, MANY, Optional.empty());
        assertThat(fixed.text()).isEqualTo(MANY.replace("Implmented", "Implemented").replace("2026-1-5", "2026-01-05")
                .replace("Motivaton", "Motivation").replace("Gaols", "Goals").replace("Contxt", "Context")
                .replace("2026-2-1", "2026-02-01").replace("2026-2-2", "2026-02-02"));
        assertThat(fixed.mended()).hasSize(7);
    }

    @Test
    void aFixThatCannotBeWrittenIsLeftOutAndTheOthersAreCarriedOut() {
        Linter<DesignDoc> linter = Linter.builder(DesignDoc.class).rule(new Harmful()).build();
        Fixed fixed = linter.fix(CODEC, "# A\n\n> **Status**: Implmented\n\n## Motivation\n\nText.\n", Optional.empty());
        assertThat(fixed.text()).isEqualTo("# A\n\n> **Status**: Implemented\n\n## Motivation\n\nText.\n");
        assertThat(fixed.mended()).extracting(f -> f.diagnostic().code()).containsExactly("unknown-status");
    }

    /** Its fix would make two sections of one. */
    private static final class Harmful implements Rule<DesignDoc> {
        @Override
        public String code() {
            return "harmful";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String why() {
            return "For the test.";
        }

        @Override
        public List<Finding> check(Subject<? extends DesignDoc> subject) {
            String path = "/problemStatement/description";
            return List.of(finding("a finding", subject, path)
                    .withFix(new Fix.SetValue("write a section", path, "Text.\n\n## Architecture\n\nMore.")));
        }
    }
}
