package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * What the archives hold beside jars says what the commands say; {@code -Ddesigndoc.dist} writes it anew.
 */
class DistributionTest {

    private static final Path DIST = Path.of("src/dist");

    private final CommandLine program = new Main(Terminal.ofProcess()).commandLine();

    @Test
    void completionsKnowEveryCommandAndOption() throws IOException {
        String script = AutoComplete.bash("designdoc", program);
        // Another time, or another version of the library, is no change of a command.
        check("completions/designdoc.bash", script.replaceAll("(?m)^# (?:Auto-)?[Gg]enerated .*\n", ""));
    }

    @Test
    void theManualIsCurrent() throws IOException {
        check("man/designdoc.1", ManPage.of(program));
    }

    private static void check(String name, String current) throws IOException {
        Path file = DIST.resolve(name);
        if (System.getProperty("designdoc.dist") != null) {
            assertThat(System.getenv("CI")).as("CI compares, it does not write").isNull();
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s; -Ddesigndoc.dist writes it anew", file)
                .isEqualTo(current);
    }
}
