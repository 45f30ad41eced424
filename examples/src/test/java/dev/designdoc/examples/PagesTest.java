package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs of a page compile as they stand, with all warnings as errors, and print what the page says. A program is a block
 * of Java that begins with the name of its file; what it prints is the block of text after it.
 */
class PagesTest {

    private static final Pattern PROGRAM =
            Pattern.compile("```java\n// (\\w+)\\.java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bots.md", "generators.md"})
    void programsPrintWhatThePageSays(String page) throws IOException, InterruptedException {
        Matcher program = PROGRAM.matcher(Checkout.text(Checkout.ROOT.resolve("docs").resolve(page)));
        int programs = 0;
        while (program.find()) {
            assertThat(printed(program.group(1), program.group(2))).as("%s: %s", page, program.group(1))
                    .isEqualTo(program.group(3));
            programs++;
        }
        assertThat(programs).as("programs of %s", page).isPositive();
    }

    private String printed(String name, String code) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        String classPath = classPath();
        int compiled = ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-proc:none", "-Xlint:all", "-Werror", "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(compiled).as("%s does not compile", name).isZero();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        name)
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as("%s says %s", name, printed).isZero();
        return printed.replace("\r\n", "\n");
    }

    /** What a project would have that depends on the published modules. */
    static String classPath() {
        List<String> paths = new ArrayList<>();
        Stream.of("java.class.path", "jdk.module.path").map(System::getProperty).filter(Objects::nonNull).forEach(paths::add);
        return paths.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }
}
