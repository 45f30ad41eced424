package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Goldens;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The layout that encode writes: {@code canonical/name.md} becomes {@code canonical/name.expected.md}, and what has no
 * expected file stays as it is.
 */
class CanonicalGoldenTest {

    private static final String FOLDER = "canonical";
    private static final String EXPECTED = ".expected";
    private static final List<String> NAMES =
            Goldens.names(FOLDER, ".md").stream().filter(name -> !name.endsWith(EXPECTED)).toList();

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    static List<String> names() {
        return NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesItsCanonicalForm(String name) {
        Path source = Goldens.file(FOLDER, name + ".md");
        Path expected = Goldens.file(FOLDER, name + EXPECTED + ".md");
        DesignDoc doc = codec.decode(Project.read(source)).value();
        String canonical = codec.encode(doc);
        boolean stays = !Files.exists(expected) && !(Goldens.isWritten() && !canonical.equals(Project.read(source)));
        Goldens.check(stays ? source : expected, canonical);
        assertThat(codec.decode(canonical).value()).isEqualTo(doc);
    }

    @Test
    void thereAreCasesAndNoExpectationsWithoutOne() {
        assertThat(names()).hasSizeGreaterThan(30);
        assertThat(Goldens.names(FOLDER, EXPECTED + ".md")).isSubsetOf(names());
    }
}
