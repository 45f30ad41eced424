package dev.designdoc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.house.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @TempDir
    Path dir;

    /** Prints the name of a temporary file, and waits for the end of its input. */
    static final class Maker {

        private Maker() {}

        public static void main(String[] args) throws IOException {
            System.out.println(TemporaryFiles.beside(Path.of(args[0]), new byte[] {1, 2}));
            System.in.read();
        }
    }

    private Process maker(Path folder) throws IOException {
        return Program.with().start(Maker.class, folder.resolve("a.md"));
    }

    private static Path made(Process maker) throws IOException {
        Path file = Path.of(maker.inputReader().readLine());
        assertThat(file).hasSize(2);
        return file;
    }

    @Test
    void whoIsAskedToEndTakesItsFilesAlong() throws Exception {
        Process maker = maker(dir);
        Path file = made(maker);
        maker.destroy();
        maker.waitFor();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsClearedByTheNext() throws Exception {
        Process killed = maker(dir);
        Process alive = maker(dir);
        Path left = made(killed);
        Path needed = made(alive);
        Path others = Files.createFile(dir.resolve(".designdoc-x.tmp"));
        killed.destroyForcibly().waitFor();
        assertThat(left).exists();
        Process next = maker(dir);
        assertThat(made(next)).exists();
        assertThat(left).doesNotExist();
        assertThat(needed).exists();
        assertThat(others).exists();
        Program.end(next);
        Program.end(alive);
        assertThat(dir.toFile().list()).containsExactly(".designdoc-x.tmp");
    }

    @Test
    void aFileOfItsOwnIsNeverCleared() throws IOException {
        Path first = TemporaryFiles.beside(dir.resolve("a.md"), new byte[0]);
        TemporaryFiles.delete(TemporaryFiles.beside(dir.resolve("a.md"), new byte[0]));
        assertThat(first).exists();
        TemporaryFiles.delete(first);
        assertThat(dir).isEmptyDirectory();
    }
}
