package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.markdown.support.Wording;
import dev.designdoc.markdown.support.Words;
import dev.designdoc.model.DesignDoc;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws are worth as much as the input they are tried on: it must reach every part, and a loss must show. */
@Tag("generated")
class GeneratorsTest {

    private static Set<String> components(DesignDoc doc) {
        Set<String> components = new TreeSet<>();
        Pointer.texts(doc).keySet().forEach(p -> components.add(p.replaceAll("/\\d+", "/*")));
        return components;
    }

    @Test
    void aFullValueHasEveryComponentThatRandomOnesHave() {
        Set<String> full = components(Values.full(new Random(1), DesignDoc.class));
        Set<String> random = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            random.addAll(components(Values.harmless(new Random(seed), DesignDoc.class)));
        }
        assertThat(random).hasSizeGreaterThan(120).isEqualTo(full);
    }

    @Test
    void nastyValuesReachEveryComponent() {
        Set<String> nasty = new TreeSet<>();
        for (int seed = 0; seed < 1000; seed++) {
            nasty.addAll(components(Values.nasty(new Random(seed), DesignDoc.class)));
        }
        assertThat(nasty).containsAll(components(Values.full(new Random(1), DesignDoc.class)));
    }

    @Test
    void generatedTextsReachEveryComponent() {
        Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
        Set<String> missed = components(Values.full(new Random(1), DesignDoc.class));
        for (int seed = 0; seed < 6000 && !missed.isEmpty(); seed++) {
            missed.removeAll(components(codec.decode(Sources.document(new Random(seed), DesignDoc.class)).value()));
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void aLostWordIsFound() {
        Words words = new Words(DesignDoc.class);
        DesignDoc doc = DesignDoc.builder().title("amber").introduction("basalt basalt").build();
        assertThat(words.lost("# amber\n\nbasalt basalt\n", doc)).isEmpty();
        assertThat(words.lost("# Amber\n\nbasalt basalt basalt cedar\n", doc)).containsExactly("basalt", "cedar");
        // Wording of the template and ordinals may go, a number in a text may not.
        assertThat(words.lost("# amber\n\n## 7. Problem Statement\n\n**Goals:**\n1. basalt\n2. basalt\n", doc)).isEmpty();
        assertThat(words.lost("# amber\n\nbasalt 7 basalt\n", doc)).containsExactly("7");
    }

    @Test
    void failuresAreMadeSmall() {
        String text = "a\nb\nc x d\ne\n".repeat(20);
        assertThat(Shrink.text(text, s -> s.indexOf('x') >= 0)).isEqualTo("x");
        DesignDoc value = Values.full(new Random(1), DesignDoc.class).withTitle("a#b");
        DesignDoc small = Shrink.value(value, v -> v.title().contains("#"));
        assertThat(small).isEqualTo(DesignDoc.builder().title("#").build());
    }
}
