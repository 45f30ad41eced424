package dev.designdoc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.house.Program;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLocksTest {

    private static final String HELD = "held";

    @TempDir
    Path dir;

    /** Holds a file until its input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws IOException {
            FileLocks.with(Path.of(args[0]), () -> {
                System.out.println(HELD);
                return System.in.read() < 0;
            });
        }
    }

    private static Process holder(Program program, Path file) throws IOException {
        Process holder = program.start(Holder.class, file);
        assertThat(holder.inputReader().readLine()).isEqualTo(HELD);
        return holder;
    }

    private static boolean isFree(Path file) throws IOException {
        try {
            return FileLocks.with(file, Duration.ZERO, () -> true);
        } catch (FileSystemException e) {
            assertThat(e.getFile()).isEqualTo(file.toString());
            assertThat(e.getReason()).startsWith("another program has been changing it for 0 seconds; nothing was written");
            return false;
        }
    }

    @Test
    void otherProgramsWaitForThatFileOnly() throws Exception {
        Path file = Files.writeString(dir.resolve("a.md"), "");
        Path link = Files.createSymbolicLink(dir.resolve("link"), dir);
        Process holder = holder(Program.with(), file);
        assertThat(isFree(file)).isFalse();
        assertThat(isFree(link.resolve("a.md"))).isFalse();
        assertThat(isFree(dir.resolve("b.md"))).isTrue();
        assertThat(Program.end(holder).exit()).isZero();
        assertThat(isFree(file)).isTrue();
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("a.md", "link");
    }

    @Test
    void whoIsKilledHoldsNothing() throws Exception {
        Process holder = holder(Program.with(), dir.resolve("new.md"));
        assertThat(isFree(dir.resolve("new.md"))).isFalse();
        holder.destroyForcibly().waitFor();
        assertThat(isFree(dir.resolve("new.md"))).isTrue();
    }

    @Test
    void otherThreadsWaitToo() throws Exception {
        Path file = dir.resolve("a.md");
        FileLocks.with(file, () -> {
            Thread other = new Thread(() -> {
                try {
                    assertThat(isFree(file)).isFalse();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            boolean[] failed = {false};
            other.setUncaughtExceptionHandler((thread, e) -> failed[0] = true);
            other.start();
            join(other);
            assertThat(failed[0]).isFalse();
            return true;
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoHoldsAFileMayHoldItAgain() throws IOException {
        Path file = dir.resolve("a.md");
        boolean[] free = new boolean[2];
        FileLocks.with(file, () -> {
            free[0] = isFree(file);
            free[1] = isFree(file);
            return true;
        });
        assertThat(free).containsExactly(true, true);
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FileLocks.with(dir.resolve("a.md"), () -> true)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> FileLocks.with(dir.resolve("missing/a.md"), () -> true))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("its folder does not exist");
    }

    @Test
    void locksStandInAFolderOfTheUser() throws Exception {
        Path home = Files.createDirectory(dir.resolve("home"));
        Program.end(holder(Program.with("-Duser.home=" + home), dir.resolve("a.md")));
        Path folder = home.resolve(".cache/designdoc");
        assertThat(folder.toFile().list()).containsExactly("locks");
        assertThat(Files.size(folder.resolve("locks"))).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    @Test
    void withoutAHomeTheyAreTemporary() throws Exception {
        Path home = Files.createFile(dir.resolve("home"));
        Path temporary = Files.createDirectory(dir.resolve("tmp"));
        Program program = Program.with("-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary, "-Duser.name=x");
        Program.end(holder(program, dir.resolve("a.md")));
        assertThat(temporary.resolve("designdoc-x/locks")).isEmptyFile();
        Files.delete(temporary.resolve("designdoc-x/locks"));
        Files.delete(temporary.resolve("designdoc-x"));
        Files.createSymbolicLink(temporary.resolve("designdoc-x"), dir);
        Program.Outcome outcome = program.run(Holder.class, dir.resolve("a.md"));
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.err()).contains(home + "/.cache/designdoc: no file for locks can be made in this folder");
    }
}
