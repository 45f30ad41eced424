package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Goldens;
import dev.designdoc.markdown.support.Json;
import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What texts are read as: {@code reading/name.md} as {@code reading/name.json} says or, where there is none, as the
 * {@code value.json} of its folder. All laws hold of each.
 */
class ReadingGoldenTest {

    private static final String FOLDER = "reading";
    private static final String VALUE = "value.json";
    private static final List<String> NAMES = Goldens.names(FOLDER, ".md");

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
    private final Laws<DesignDoc> laws = new Laws<>(DesignDoc.class);

    static List<String> names() {
        return NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAs(String name) {
        String source = Project.read(Goldens.file(FOLDER, name + ".md"));
        DesignDoc doc = codec.decode(source).value();
        String json = Json.of(doc);
        Goldens.check(expected(name, json), json);
        assertThat(codec.update(source, doc)).isEqualTo(source);
        laws.check(name, source);
    }

    private static Path expected(String name, String json) {
        Path own = Goldens.file(FOLDER, name + ".json");
        Path shared = own.resolveSibling(VALUE);
        boolean isShared = !Files.exists(own) && Files.exists(shared);
        return isShared && (!Goldens.isWritten() || Project.read(shared).equals(json)) ? shared : own;
    }

    @Test
    void everyExpectationIsOfAText() {
        List<String> folders = new ArrayList<>();
        names().forEach(name -> folders.add(name.substring(0, name.lastIndexOf('/') + 1)));
        assertThat(Goldens.names(FOLDER, ".json")).allSatisfy(name -> {
            boolean shared = name.endsWith("/value") && folders.contains(name.substring(0, name.lastIndexOf('/') + 1));
            assertThat(shared || names().contains(name)).as(name).isTrue();
        });
    }
}
