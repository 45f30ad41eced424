package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The layout that encode writes: {@code golden/name.md} becomes {@code golden/name.expected.md}, and what has no
 * expected file stays as it is.
 */
class GoldenTest {

    private static final String EXPECTED = ".expected.md";

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    static List<String> names() {
        return Project.markdown(Project.golden()).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.endsWith(EXPECTED))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesItsCanonicalForm(String name) {
        Path source = Project.golden().resolve(name);
        Path expected = Project.golden().resolve(name.replaceFirst("\\.md$", EXPECTED));
        String canonical = Project.read(Files.exists(expected) ? expected : source);
        DesignDoc doc = codec.decode(Project.read(source)).value();
        assertThat(codec.encode(doc)).isEqualTo(canonical);
        assertThat(codec.decode(canonical).value()).isEqualTo(doc);
    }

    @Test
    void thereAreCasesAndNoExpectationsWithoutOne() {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(Project.markdown(Project.golden()).stream()
                        .map(path -> path.getFileName().toString())
                        .filter(name -> name.endsWith(EXPECTED))
                        .map(name -> name.replace(EXPECTED, ".md")))
                .isSubsetOf(names);
    }
}
