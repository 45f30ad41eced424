package dev.designdoc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final TitleFormat SHORT = new TitleFormat("short", List.of("md", "x"));
    private static final TitleFormat LONG = new TitleFormat("long", List.of("design.md"));
    private static final Formats FORMATS = new Formats(List.of(SHORT, LONG));

    private static Optional<String> format(String path) {
        return FORMATS.formatOf(Path.of(path)).map(DocumentFormat::name);
    }

    @Test
    void theLongestEndingCounts() {
        assertThat(format("d/a.md")).contains("short");
        assertThat(format("d/a.design.MD")).contains("long");
        assertThat(FORMATS.codec(DesignDoc.class, Path.of("a.design.md")).orElseThrow().format()).isEqualTo(LONG.format());
    }

    @Test
    void anEndingAloneIsAName() {
        assertThat(format(".md")).isEmpty();
        assertThat(format("md")).isEmpty();
        assertThat(format("/")).isEmpty();
        assertThat(format("")).isEmpty();
    }

    @Test
    void findsByNameOrEnding() {
        assertThat(FORMATS.codec(DesignDoc.class, "SHORT")).isPresent();
        assertThat(FORMATS.codec(DesignDoc.class, "x")).isPresent();
        assertThat(FORMATS.encoder(DesignDoc.class, "x")).isPresent();
        assertThat(FORMATS.codec(DesignDoc.class, "nothing")).isEmpty();
    }

    @Test
    void passesOverProvidersThatDoNotKnowTheType() {
        TitleFormat second = new TitleFormat("short", List.of("md"));
        CodecProvider none = () -> new DocumentFormat("short", List.of("md"));
        Formats both = new Formats(List.of(none, second));
        assertThat(both.codec(DesignDoc.class, "short")).isPresent();
        assertThat(both.codec(DesignDoc.class, Path.of("a.md"))).isPresent();
        assertThat(both.codec(Task.class, "short")).isEmpty();
        assertThat(both.formats()).extracting(DocumentFormat::name).containsOnly("short");
    }
}
