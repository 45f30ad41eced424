package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Limits;
import dev.designdoc.house.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed arrives, or the exit code says that it did not; and it steers no terminal. */
class OutputTest {

    private static final String STEERING = "\u001b[2J\u0007\u009b1m\u007f\u202e\u2028";

    @TempDir
    Path dir;

    private static PrintStream full() {
        return new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        }, false, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check FILE", "check --format json FILE", "check --format sarif FILE", "check --format github FILE",
            "convert --to yaml FILE", "index DIR", "schema", "fmt --check FILE", "set --dry-run FILE /title=T", "new T", "--help",
            "check --help", "--version"})
    void whatCanNotBePrintedIsAFailure(String command) throws IOException {
        Path file = Files.writeString(dir.resolve("a.md"), "# A\n\n## Naming\n\n* b\n\n## Empty\n");
        String[] args = command.replace("FILE", file.toString()).replace("DIR", dir.toString()).split(" ");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        full(),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false,
                        Limits.untrusted()),
                args);
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("can't be written to");
    }

    @Test
    void whatCanNotBeComplainedOfIsAFailure() {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintStream(OutputStream.nullOutputStream(), false,
                        StandardCharsets.UTF_8), full(), false, Limits.untrusted());
        assertThat(Main.run(terminal, "check", Path.of("missing.md").toString())).isEqualTo(2);
        assertThat(Main.run(terminal, "convert", "--to", "yaml", "missing.md")).isEqualTo(2);
    }

    @Test
    void theDeviceThatIsAlwaysFull() throws Exception {
        Path file = Documents.write(dir.resolve("a.md"), "# A\n\n## Naming\n");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Program.classPath(), Main.class.getName(), "check", file.toString());
        Process process = new ProcessBuilder(command).redirectOutput(Path.of("/dev/full").toFile()).start();
        assertThat(Program.end(process).exit()).isEqualTo(2);
    }

    private static void steersNothing(Run run) {
        for (String text : List.of(run.out(), run.err())) {
            assertThat(text.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c == 0x2028
                            || c == 0x202e).toArray())
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --format json", "check --format sarif", "check --format github", "convert --to yaml",
            "set --dry-run /title=T", "fmt --check", "set /nothing=T", "convert --to nothing"})
    void noDocumentSteersATerminal(String command) throws IOException {
        Path file = dir.resolve("a" + STEERING.replace("/", "") + ".md");
        Files.writeString(file, "# A" + STEERING + "b\n\n## " + STEERING + "\n\nx" + STEERING + "y\n");
        String[] args = (command + " FILE").split(" ");
        args[args.length - 1] = file.toString();
        if (args[0].equals("set")) {
            args = new String[] {"set", file.toString(), command.substring(command.lastIndexOf(' ') + 1), "--dry-run"};
        }
        Run run = Run.of((Object[]) args);
        if (!command.equals("convert --to yaml")) {
            steersNothing(run);
        } else {
            assertThat(run.out()).contains("\u202e");
        }
    }

    @Test
    void escapesAreThoseOfJson() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(new EscapingStream(bytes), false, StandardCharsets.UTF_8)) {
            out.print("a\tb\n\u001b[0m \u0085 ü 🎉 日本 \u2028\r\n");
            out.write(0xe2);
            out.write('x');
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .isEqualTo(new String("a\tb\n\\u001b[0m \\u0085 ü 🎉 日本 \\u2028\\u000d\n".getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1) + "\u00e2x");
    }

    @Test
    void aLineOfAMessageIsOneLine() throws IOException {
        Path file = Files.writeString(dir.resolve("a\nb.md"), "# A\n\n## Naming\n");
        assertThat(Run.of("check", file).out().lines().findFirst().orElseThrow()).contains("a\\nb.md:3:1: warning:");
    }
}
