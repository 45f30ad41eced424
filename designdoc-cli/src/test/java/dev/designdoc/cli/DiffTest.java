package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiffTest {

    @Test
    void equalTextsHaveNone() {
        assertThat(Diff.unified("f", "a\n", "a\n")).isEmpty();
        assertThat(Diff.unified("f", "", "")).isEmpty();
    }

    @Test
    void aMissingLastLineEndIsTold() {
        assertThat(Diff.unified("f", "a\nb", "a\nb\n")).isEqualTo(
                "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
        assertThat(Diff.unified("f", "a\nb", "c\nb")).isEqualTo(
                "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n");
    }

    @Test
    void carriageReturnsBelongToTheirLines() {
        assertThat(Diff.unified("f", "a\r\nb\r\n", "a\r\nc\r\n")).isEqualTo(
                "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
    }
}
