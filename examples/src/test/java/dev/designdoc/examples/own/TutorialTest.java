package dev.designdoc.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.examples.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/tutorial.md compiles as it stands there, and prints what stands below it. */
class TutorialTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern NAME = Pattern.compile("// (\\w+)\\.java");

    @TempDir
    private Path project;

    @Test
    void thePageDoesWhatItSays() throws IOException, InterruptedException {
        List<MatchResult> blocks = BLOCK.matcher(Checkout.text(Checkout.ROOT.resolve("docs/tutorial.md"))).results().toList();
        List<Path> sources = new ArrayList<>();
        for (MatchResult block : blocks) {
            if (block.group(1).equals("java")) {
                sources.add(Files.writeString(project.resolve(name(block) + ".java"), block.group(2)));
            } else if (block.group(1).equals("markdown")) {
                Files.writeString(project.resolve("outage.md"), block.group(2));
            }
        }
        compile(sources);
        int programs = 0;
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).group(1).equals("text")) {
                String program = name(blocks.get(i - 1));
                assertThat(run(program).stripTrailing()).as(program).isEqualTo(blocks.get(i).group(2).stripTrailing());
                programs++;
            }
        }
        assertThat(programs).isEqualTo(sources.size() - 1);
    }

    private static String name(MatchResult block) {
        return NAME.matcher(block.group(2)).results().findFirst().orElseThrow().group(1);
    }

    private void compile(List<Path> sources) throws IOException {
        StringWriter messages = new StringWriter();
        var javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-Xlint:all,-path", "-Werror", "-cp", classPath(), "-d", project.toString());
            boolean compiled = javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    private String run(String program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8", "-cp", project + File.pathSeparator + classPath(), "postmortem." + program)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
