package dev.designdoc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final TitleFormat SHORT = new TitleFormat("short", List.of("md", "x"));
    private static final TitleFormat LONG = new TitleFormat("long", List.of("design.md"));
    private static final Formats FORMATS = new Formats(List.of(SHORT, LONG));

    @Test
    void theLongestEndingCounts() {
        assertThat(FORMATS.of(Path.of("d/a.md"))).contains(SHORT);
        assertThat(FORMATS.of(Path.of("d/a.design.MD"))).contains(LONG);
        assertThat(FORMATS.withoutEnding("a.design.md")).isEqualTo("a");
        assertThat(FORMATS.withoutEnding("a.b.md")).isEqualTo("a.b");
        assertThat(FORMATS.withoutEnding("README")).isEqualTo("README");
    }

    @Test
    void anEndingAloneIsAName() {
        assertThat(FORMATS.of(Path.of(".md"))).isEmpty();
        assertThat(FORMATS.of(Path.of("md"))).isEmpty();
        assertThat(FORMATS.of(Path.of("/"))).isEmpty();
        assertThat(FORMATS.of(Path.of(""))).isEmpty();
    }

    @Test
    void findsByNameOrEnding() {
        assertThat(FORMATS.named("SHORT")).contains(SHORT);
        assertThat(FORMATS.named("x")).contains(SHORT);
        assertThat(FORMATS.named("nothing")).isEmpty();
    }
}
