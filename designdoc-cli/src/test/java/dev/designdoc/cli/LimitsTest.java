package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.house.Program;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no person wrote is refused before the memory is gone; each process has 128 megabytes. */
class LimitsTest {

    private static final Program SMALL = Program.with("-Xmx128m", "-Xss8m");
    private static final int SIZE = 8_000_000;
    private static final String GOALS = "{\"problemStatement\": {\"goals\": [";

    @TempDir
    Path dir;

    /** Calls {@code designdoc check} for each file. */
    static final class Checks {

        private Checks() {}

        public static void main(String[] args) {
            for (String file : args) {
                int exit = Main.run(Terminal.ofProcess(), "check", file);
                System.err.println(Path.of(file).getFileName() + " " + exit);
            }
        }
    }

    private Path large(String name, String head, String unit, String tail) throws IOException {
        return Files.writeString(
                dir.resolve(name), head + unit.repeat((SIZE - head.length() - tail.length()) / unit.length()) + tail);
    }

    private Path huge(String name) throws IOException {
        Path file = dir.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        return file;
    }

    private static Program.Outcome check(List<Path> files) throws Exception {
        return SMALL.run(Checks.class, files.toArray());
    }

    @Test
    void textsOfEightMegabytesAreRead() throws Exception {
        String prose = "Nobody knows why the brown fox jumps over the lazy dog, but it does so every single day.\n";
        Program.Outcome outcome = check(List.of(
                large("prose.md", "# T\n\n> **Status**: Draft\n\n", prose, "\n"),
                large("prose.json", "{\"title\": \"T\", \"introduction\": \"", prose.replace("\n", "\\n"), "\"}\n"),
                large("prose.yaml", "title: T\nintroduction: |\n", "  " + prose, "\n")));
        assertThat(outcome.err()).contains("prose.md 0\n", "prose.json 0\n", "prose.yaml 0\n");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void textsOfEightMegabytesThatAskForMoreAreRefused() throws Exception {
        List<Path> files = new ArrayList<>();
        String goals = "## Problem Statement\n\n**Goals:**\n";
        files.add(large("items.md", goals, "- a\n", ""));
        files.add(large("empty.md", goals, "-\n", ""));
        files.add(large("lines.md", "", "\n", "a"));
        files.add(large("returns.md", "", "\r", "a"));
        files.add(large("nested.md", "", "- ".repeat(90) + "a\n\n", ""));
        files.add(large("deep.md", "", "> ".repeat(150) + "a\n\n", ""));
        files.add(large("commas.md", "# T\n\n> **Status**: Draft\n> **Related**: ", "a, ", "a\n"));
        files.add(large("sections.md", "", "## A\n", ""));
        files.add(large("front.md", "---\n", "a: b\n", "---\n"));
        files.add(large("items.json", GOALS, "\"a\",", "\"a\"]}}"));
        files.add(large("wrong.json", GOALS, "1,", "1]}}"));
        files.add(large("deep.json", GOALS, "[", "1"));
        files.add(large("items.yaml", "problemStatement:\n  goals:\n", "    - a\n", ""));
        files.add(large("wrong.yaml", "problemStatement:\n  goals:\n", "    - 1\n", ""));
        files.add(large("deep.yaml", GOALS, "[", "1"));
        Program.Outcome outcome = check(files);
        assertThat(outcome.out().lines().filter(l -> l.contains("[limit-exceeded]")))
                .as(outcome.out().lines().limit(30).toList() + "\n" + outcome.err())
                .hasSameSizeAs(files);
        for (Path file : files) {
            assertThat(outcome.err()).contains(file.getFileName() + " 1\n");
        }
    }

    @Test
    void filesOfAHundredMegabytesAreNotRead() throws Exception {
        List<Path> files = List.of(huge("a.md"), huge("a.json"), huge("a.yaml"));
        Program.Outcome outcome = Program.with("-Xmx24m").run(Checks.class, files.toArray());
        assertThat(outcome.out().lines()).hasSize(3).allMatch(l ->
                l.endsWith(": error: the text has more than 10000000 characters; divide it, or read it with a higher limit"
                        + " [limit-exceeded]"));
        assertThat(outcome.err()).contains("a.md 1\n", "a.json 1\n", "a.yaml 1\n");
    }

    @Test
    void whoKnowsTheDocumentTakesTheLimitsOff() throws IOException {
        Path file = Files.writeString(dir.resolve("deep.md"), "# T\n\n" + "> ".repeat(150) + "a\n");
        Run limited = Run.of("check", file);
        assertThat(limited.exit()).isOne();
        assertThat(limited.out()).isEqualTo(file
                + ": error: the text has more than 100 levels; divide it, or read it with a higher limit [limit-exceeded]\n");
        assertThat(Run.of("check", "--no-limits", file).exit()).isZero();
        Run edited = Run.of("set", file, "/title=U");
        assertThat(edited.exit()).isOne();
        assertThat(edited.err()).contains("[limit-exceeded]");
        assertThat(Run.of("set", "--no-limits", file, "/title=U").exit()).isZero();
        assertThat(file).content().startsWith("# U\n");
    }
}
