package dev.designdoc.markdown.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "`a`", "**a**", "1 a", "ä", "a\nb", "a\n - b", "a\n\n---", "[a](b)", "<b>a</b>", "-a",
        "a\n    ---"})
    void beginsAParagraph(String text) {
        assertThat(Fragment.beginsParagraph(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a", "1. a", "# a", "> a", "---", "```\na\n```", " a", "\ta", "    a", "a\n---", "a\n===",
        "a\nb\n  =", "<div>"})
    void beginsSomethingElse(String text) {
        assertThat(Fragment.beginsParagraph(text)).isFalse();
    }

    @Test
    void theHeadOfATableMayNotFollowALabel() {
        assertThat(Fragment.mayFollowLabel("a | b")).isTrue();
        assertThat(Fragment.mayFollowLabel("a | b\n|---|---|")).isFalse();
        assertThat(Fragment.mayFollowLabel("# a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "# a", "> a", "- a", "1. a", "---", "a\nb"})
    void goesOnALine(String text) {
        assertThat(Fragment.goesOnALine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "\ta", "```\na\n```", "<div>\na\n</div>", "a\n---", "- a\n===", "# a\n---",
        "> a\n> b", "- a\n\n- b"})
    void doesNotGoOnALine(String text) {
        assertThat(Fragment.goesOnALine(text)).isFalse();
    }

    @Test
    void knowsItsBlocks() {
        assertThat(Fragment.isOneParagraph("a\nb")).isTrue();
        assertThat(Fragment.isOneParagraph("a\n\nb")).isFalse();
        assertThat(Fragment.isOneParagraph("- a")).isFalse();
        assertThat(Fragment.isParagraph("1. a\nb")).isFalse();
        assertThat(Fragment.isParagraph("a\n1. b")).isTrue();
        assertThat(Fragment.hasSeveralBlocks("a\n\nb")).isTrue();
        assertThat(Fragment.hasSeveralBlocks("a\n# b")).isTrue();
        assertThat(Fragment.hasSeveralBlocks("a\nb")).isFalse();
    }

    @Test
    void knowsABreakAtItsEnd() {
        for (String text : List.of("---", "a\n\n---", "a\n***", "_ _ _", "a\n\n ---")) {
            assertThat(Fragment.endsWithBreak(text)).as(text).isTrue();
        }
        for (String text : List.of("", "a", "a\n---", "---\n\na", "- a", "a\n")) {
            assertThat(Fragment.endsWithBreak(text)).as(text).isFalse();
        }
    }

    @Test
    void knowsTheMarkersOfItsLists() {
        assertThat(Fragment.listMarker("- a")).isEqualTo('-');
        assertThat(Fragment.listMarker("1) a")).isEqualTo(')');
        assertThat(Fragment.listMarker("١. a")).isEqualTo((char) 0);
        assertThat(Fragment.listMarker("a\n- b")).isEqualTo((char) 0);
        assertThat(Fragment.listMarker("")).isEqualTo((char) 0);
        assertThat(Fragment.lastListMarker("a\n\n  * b")).isEqualTo('*');
        assertThat(Fragment.lastListMarker("- a\n\nb")).isEqualTo((char) 0);
        assertThat(Fragment.lastListMarker("a - b")).isEqualTo((char) 0);
        assertThat(Fragment.lastListMarker("1. a")).isEqualTo('.');
    }

    @Test
    void closesWhatOnlyItsEndCloses() {
        assertThat(Fragment.closed("```\na")).isEqualTo("```\na\n```");
        assertThat(Fragment.closed("<!-- a")).isEqualTo("<!-- a\n-->");
        assertThat(Fragment.closed("a")).isEqualTo("a");
        assertThat(Fragment.closed("")).isEmpty();
    }

    @Test
    void oneToThreeSpacesBeforeBlocksMeanNothing() {
        assertThat(Fragment.isIndented(" a\nb")).isTrue();
        assertThat(Fragment.isIndented("   a\nb")).isTrue();
        assertThat(Fragment.isIndented("    a\nb")).isFalse();
        assertThat(Fragment.isIndented("  \ta\nb")).isFalse();
        assertThat(Fragment.isIndented("a\nb")).isFalse();
        assertThat(Fragment.isIndented(" a")).isFalse();
        assertThat(Fragment.outdented("  a\n  b\n\n  # c")).isEqualTo("a\n  b\n\n# c");
        assertThat(Fragment.outdented("  ```\n  a\n   b\n c\n  ```")).isEqualTo("```\na\n b\nc\n```");
        assertThat(Fragment.outdented("  - a\n    b\n  - c")).isEqualTo("- a\n  b\n- c");
        assertThat(Fragment.outdented("  ```\n      ```\n  ```")).isEqualTo("````\n    ```\n````");
    }
}
