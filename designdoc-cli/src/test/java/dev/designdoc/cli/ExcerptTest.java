package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.diagnostic.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String of(String text, String part) {
        int at = text.indexOf(part);
        return Excerpt.of(text, SourceRange.of(text, at, at + part.length()));
    }

    @Test
    void marksThePlace() {
        assertThat(of("one\r\ntwo three\r\n", "three")).isEqualTo("  two three\n      ^^^^^\n");
        assertThat(of("one\ntwo\nthree", "one\ntwo")).isEqualTo("  one\n  ^^^\n");
        assertThat(of("a b", "")).isEqualTo("  a b\n  ^\n");
        assertThat(of("a b", "b")).isEqualTo("  a b\n    ^\n");
    }

    @Test
    void keepsColumnsUnderTabsAndWideCharacters() {
        assertThat(of("\ta\tb c", "c")).isEqualTo("  \ta\tb c\n  \t \t  ^\n");
        assertThat(of("日本 🚀 x", "x")).isEqualTo("  日本 🚀 x\n" + " ".repeat(10) + "^\n");
        assertThat(of("e\u0301 x", "x")).isEqualTo("  e\u0301 x\n    ^\n");
    }

    @Test
    void cutsLongLines() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        String shown = of(line, "X");
        assertThat(shown.lines()).allMatch(l -> l.length() < 130);
        List<String> lines = shown.lines().toList();
        assertThat(lines.get(0).charAt(lines.get(1).indexOf('^'))).isEqualTo('X');
        assertThat(lines.get(0)).startsWith("  …a").endsWith("b…");
    }

    @Test
    void showsNoControlCharacters() {
        assertThat(of("a\033[31m\0x", "x")).isEqualTo("  a\uFFFD[31m\uFFFDx\n" + " ".repeat(9) + "^\n");
        assertThat(of("\uD83Cx", "x")).startsWith("  \uFFFDx\n");
    }

    @Test
    void saysNothingOfBlankLines() {
        assertThat(of("a\n\nb", "\n\n")).isEqualTo("  a\n   ^\n");
        assertThat(Excerpt.of("a\n\nb", SourceRange.of("a\n\nb", 2, 2))).isEmpty();
        assertThat(Excerpt.of("", new SourceRange(1, 1, 1, 1, 0, 0))).isEmpty();
        assertThat(Excerpt.of("a", new SourceRange(9, 9, 9, 9, 99, 99))).isEmpty();
    }
}
