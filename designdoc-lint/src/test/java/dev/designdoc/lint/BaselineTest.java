package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Linter<DesignDoc> LINTER = Linter.of(DesignDoc.class);

    private static List<Finding> check(String text) {
        return LINTER.check(CODEC, text, Optional.empty());
    }

    @Test
    void findingsAreKnownAgainThoughLinesAndItemsShift() {
        String text = "# A\n\n## Motivation\n\n**Goals:**\n- Fast\n- [Primary goal]\n";
        Baseline baseline = new Baseline(check(text).stream().map(f -> Baseline.Entry.of("a.md", text, f)).toList());
        assertThat(baseline.findings()).containsExactly(
                new Baseline.Entry("a.md", "placeholder", "/problemStatement/goals/*", "[Primary goal]"));
        String shifted = "# A\n\nMore.\n\n## Motivation\n\n**Goals:**\n- Small\n- Fast\n- [Primary goal]\n- [Secondary goal]\n";
        List<Finding> left = baseline.without("a.md", shifted, check(shifted));
        assertThat(left).extracting(f -> f.diagnostic().path()).containsExactly("/problemStatement/goals/3");
        assertThat(baseline.without("b.md", shifted, check(shifted))).hasSize(2);
    }

    @Test
    void anEntryStandsForOneFinding() {
        String text = "# A\n\n[x][y]\n";
        Baseline baseline = new Baseline(check(text).stream().map(f -> Baseline.Entry.of("a.md", text, f)).toList());
        String twice = text + "\n[x][y]\n";
        assertThat(baseline.without("a.md", twice, check(twice)))
                .extracting(f -> f.diagnostic().range().orElseThrow().startLine())
                .containsExactly(5);
    }
}
