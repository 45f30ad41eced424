package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.LineDiff;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the guide is what happens. */
class UpdateGuideTest {

    @Test
    void theDiffOfTheGuide() {
        String guide = Project.read(Project.root().resolve("docs/update.md"));
        String before = block(guide, "markdown");
        Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
        DesignDoc doc = codec.decode(before).value();
        DesignDoc changed = doc.withMetadata(doc.metadata().withStatus(Status.of("Implemented")))
                .withProblemStatement(doc.problemStatement().map(p -> p.toBuilder().addGoals("Keep seven years").build()))
                .withAlternativesConsidered(doc.alternativesConsidered().map(a -> {
                    List<Alternative> two = new ArrayList<>(a.alternatives());
                    two.remove(1);
                    return a.withAlternatives(two);
                }));
        List<String> diff = new ArrayList<>();
        for (LineDiff.Hunk hunk : LineDiff.of(LineDiff.lines(before), LineDiff.lines(codec.update(before, changed)))) {
            hunk.removed().forEach(l -> diff.add("-" + l));
            hunk.added().forEach(l -> diff.add("+" + l));
        }
        List<String> shown = block(guide, "diff").lines().filter(l -> l.startsWith("-") || l.startsWith("+")).toList();
        assertThat(diff).containsExactlyInAnyOrderElementsOf(shown);
    }

    private static String block(String text, String language) {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(text);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
