package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.house.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that work on one document at once. */
class ProcessesTest {

    private static final int PROGRAMS = 4;
    private static final int CALLS = 12;

    /** Calls {@code designdoc set} and {@code designdoc fmt} in turn. */
    static final class Calls {

        private Calls() {}

        public static void main(String[] args) {
            for (int i = 0; i < CALLS; i++) {
                call("set", args[0], "/problemStatement/goals/-=" + args[1] + i);
                call("fmt", args[0]);
            }
        }

        private static void call(String... args) {
            int exit = Main.run(Terminal.ofProcess(), args);
            if (exit != ExitCodes.DONE) {
                System.exit(exit);
            }
        }
    }

    @Test
    void nothingIsLost(@TempDir Path dir) throws Exception {
        Path file = Documents.write(dir.resolve("cache.md"), Documents.MARKDOWN.replace("- Never lie", "* Never lie"));
        List<Process> processes = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        for (int p = 0; p < PROGRAMS; p++) {
            processes.add(Program.with().start(Calls.class, file, "p" + p + "g"));
            for (int i = 0; i < CALLS; i++) {
                goals.add("p" + p + "g" + i);
            }
        }
        for (Process process : processes) {
            Program.Outcome outcome = Program.end(process);
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.err().lines()).allMatch(line -> line.equals(file + ": formatted"));
        }
        assertThat(DesignDocs.read(file).goals()).containsAll(goals).doesNotHaveDuplicates();
        assertThat(dir.toFile().list()).containsExactly("cache.md");
    }
}
