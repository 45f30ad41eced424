package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of {@code docs/trust.md} names a test that there is. */
class TrustPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void everyPromiseNamesItsTest() throws IOException {
        List<String> promises = Files.readAllLines(ROOT.resolve("docs/trust.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
                .toList();
        assertThat(promises).hasSizeGreaterThan(20);
        for (String promise : promises) {
            Matcher test = TEST.matcher(promise.substring(promise.lastIndexOf(" | ")));
            int tests = 0;
            for (; test.find(); tests++) {
                String source = Files.readString(find(test.group(1) + "/" + test.group(2) + ".java"));
                assertThat(source).as(promise).containsPattern("@(Parameterized)?Test|@TestFactory");
                if (test.group(3) != null) {
                    assertThat(source).as(promise).contains("void " + test.group(3) + "(");
                }
            }
            assertThat(tests).as(promise).isPositive();
        }
    }

    private static Path find(String test) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.filter(m -> Files.isDirectory(m.resolve("src/test/java"))).toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                    List<Path> found = files.filter(f -> f.endsWith(test)).toList();
                    if (!found.isEmpty()) {
                        return found.get(0);
                    }
                }
            }
        }
        throw new AssertionError("there is no " + test);
    }
}
