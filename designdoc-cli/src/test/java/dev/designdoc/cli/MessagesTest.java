package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything the program says stands in {@code docs/messages.txt}, where it is read through in one go;
 * {@code -Ddesigndoc.messages} writes that file.
 */
class MessagesTest {

    private static final String WRITE = "designdoc.messages";
    private static final Path ROOT = Path.of("..");
    private static final Path LIST = ROOT.resolve("docs/messages.txt");

    private static final String HEAD = """
            What the program and the libraries say: the strings of their sources that read like sentences, by module and file.
            {} stands for what is put in, {this|that} for either. The build compares this list with the sources. After a change
            write it anew, and read what is new: what is wrong, where, what was expected, what to do.

                mvn -pl designdoc-cli -am test -Dtest=MessagesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddesigndoc.messages

            Where one message is put into another, as "expected {}, found {}", each is listed by itself.
            """;

    @Test
    void everyMessageIsListed() throws IOException {
        StringBuilder list = new StringBuilder(HEAD);
        List<String> modules =
                List.of("designdoc-model", "designdoc-markdown", "designdoc-json", "designdoc-lint", "designdoc-cli");
        for (String module : modules) {
            list.append("\n\n== ").append(module).append("\n").append(Messages.list(ROOT.resolve(module)));
        }
        if (System.getProperty(WRITE) != null) {
            assertThat(System.getenv("CI")).as("CI compares the list, it does not write it").isNull();
            Files.writeString(LIST, list.toString());
        }
        assertThat(list.toString())
                .as("%s; read what is new or changed, then write the list with -D%s", LIST, WRITE)
                .isEqualTo(Files.readString(LIST).replace("\r\n", "\n"));
    }

    @Test
    void messagesAreFoundWhereverTheyStand(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Sample.java");
        Files.writeString(file, """
                import java.util.List;
                @Command(description = "Says what is wrong.", name = "x")
                @Section("Problem Statement")
                class Sample {
                    static final String CODE = "not-a-sentence";
                    String why(String name, int n, boolean a) {
                        if (n > 0) {
                            throw new IllegalArgumentException(name + " has " + (a ? "no" : "a") + " place "
                                    + List.of(\"""
                                            two
                                            lines here\""") + ("; it is " + name));
                        }
                        return name + ": " + (n + 1) + (a ? help("leave it out") : "there is none");
                    }
                }
                """);
        assertThat(Messages.of(file))
                .containsExactly("Says what is wrong.", "{} has {no|a} place {}; it is {}", "two\nlines here",
                        "{}: {}{{}|there is none}", "leave it out");
    }
}
