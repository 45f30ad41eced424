package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    void wordingThatNothingMendsDoesNotKeepValuesFromBeingMended() {
        Linter<DesignDoc> linter = Linter.builder(DesignDoc.class).rule(new Hopeless()).build();
        Fixed fixed = linter.fix(CODEC, "# A\n\n> **Status**: Implmented\n\nItem 0 stays.\n", Optional.empty());
        assertThat(fixed.text()).isEqualTo("# A\n\n> **Status**: Implemented\n\nItem 0 stays.\n");
    }

    @Test
    void thousandsThatNothingMendsAreNotAllTried() {
        Hopeless rule = new Hopeless();
        String text = "# A\n\n" + IntStream.range(0, 5000).mapToObj(i -> "Item " + i + " stays.\n").collect(Collectors.joining());
        Fixed fixed = Linter.builder(DesignDoc.class).rule(rule).build().fix(CODEC, text, Optional.empty());
        assertThat(fixed.text()).isEqualTo(text);
        assertThat(rule.looks).isLessThan(1000);
    }

    @Test
    void theOneThatHarmsIsFoundAmongMany() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "Ann" + i).toList();
        Linter<DesignDoc> linter = Linter.builder(DesignDoc.class).rule(new Harmful()).build();
        String text = "# A\n\n## Motivation\n\nText.\n\n## Review Notes\n\n**Reviewed By:** "
                + String.join("/2026-2-1, ", names) + "/2026-2-1\n";
        Fixed fixed = linter.fix(CODEC, text, Optional.empty());
        assertThat(fixed.text()).isEqualTo(text.replace("2026-2-1", "2026-02-01"));
    }

    private abstract static class TestRule implements Rule<DesignDoc> {
        @Override
        public String code() {
            return "of-the-test";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String why() {
            return "For the test.";
        }
    }

    /** Finds lines that its fix leaves as they are, and counts how often it looks at the document. */
    private static final class Hopeless extends TestRule {

        private int looks;

        @Override
        public List<Finding> check(Subject<? extends DesignDoc> subject) {
            looks++;
            List<Finding> found = new ArrayList<>();
            int from = 0;
            int number = 1;
            for (String line : subject.text().lines().toList()) {
                int end = from + line.length();
                if (line.startsWith("Item ")) {
                    SourceRange range = new SourceRange(number, 1, number, line.length() + 1, from, end);
                    found.add(Finding.of(severity(), code(), "a finding", Optional.of(range), "")
                            .withFix(new Fix.Replace("write it again", range, line)));
                }
                from = end + 1;
                number++;
            }
            return found;
        }
    }

    /** Its fix would make two sections of one. */
    private static final class Harmful extends TestRule {
        @Override
        public List<Finding> check(Subject<? extends DesignDoc> subject) {
            String path = "/problemStatement/description";
            return List.of(finding("a finding", subject, path)
                    .withFix(new Fix.SetValue("write a section", path, "Text.\n\n## Architecture\n\nMore.")));
        }
    }
}
