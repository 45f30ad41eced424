package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void showsHelp() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: designdoc", "convert", "check", "new", "get", "set", "fmt", "schema", "list",
                "index", "Exit code: 0 done, 1 findings", "Examples:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "check", "new", "get", "set", "fmt", "schema", "list", "index"})
    void everyCommandShowsHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: designdoc " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpFitsATerminal() {
        for (String command : new String[] {"convert", "check", "new", "get", "set", "fmt", "schema", "list", "index"}) {
            assertThat(Run.of(command, "--help").out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "set")).isEqualTo(Run.of("set", "--help"));
    }

    @Test
    void showsItsVersion() {
        assertThat(Run.of("--version").out()).matches("designdoc \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R");
        assertThat(Run.of("set", "-V").out()).startsWith("designdoc ");
    }

    @Test
    void withoutACommandShowsHelpAsAnError() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Usage: designdoc");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsTheCommandThatWasMeant() {
        Run run = Run.of("convrt", "a.md");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command convrt", "Did you mean convert?").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "convert IN", "check PATH", "new TITLE", "get FILE", "set FILE", "fmt FILE", "list PATH", "index DIR",
    })
    void tellsWhatIsMissing(String commandAndParameter) {
        List<String> words = List.of(commandAndParameter.split(" ", -1));
        Run run = Run.of(words.get(0));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("designdoc: Missing required parameter").contains(words.get(1),
                "Try: designdoc " + words.get(0) + " --help");
    }

    @Test
    void tellsTheOptionThatWasMeant() {
        Run run = Run.of("convert", "a.md", "--too", "yaml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--too", "Did you mean --to?", "designdoc convert --help");
    }

    @Test
    void tellsTheFormatThatWasMeant() {
        Run run = Run.of("convert", "a.md", "--to", "ymal");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format \"ymal\"", "markdown", "did you mean \"yaml\"?");
    }

    @Test
    void doesNotReadArgumentsFromFiles() {
        assertThat(Run.of("new", "@title").out()).startsWith("# @title\n");
    }
}
