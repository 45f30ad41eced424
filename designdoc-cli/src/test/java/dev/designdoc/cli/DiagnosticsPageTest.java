package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about diagnostics names the codes there are, and its examples give what it says. */
class DiagnosticsPageTest {

    private static final Path ROOT = Path.of("..");

    /** A code in the sources: the text in front of a message where a diagnostic is made, or a constant for one. */
    private static final Pattern CODE = Pattern.compile(
            "(?:error\\(|warning\\(|Fault\\(|unwritable\\(|add\\(|Diagnostic\\(|Problem\\(|\\? |: |"
            + "(?:FAILED|CODE) = )\\s*(?:Severity\\.\\w+,\\s*|severity,\\s*|true,\\s*)?\"([a-z]+(?:-[a-z0-9]+)*)\"");

    private static final Pattern SECTION = Pattern.compile("(?m)^## ([a-z0-9-]+)$");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(````?)(markdown|json|yaml)\n(.*?)\\1\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static Codec<DesignDoc> codec(String format) {
        return Codecs.of(DesignDoc.class, format).orElseThrow();
    }

    private static Map<String, String> sections() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/diagnostics.md"));
        return Stream.of(page.split("(?m)(?=^## [a-z0-9-]+$)"))
                .filter(section -> SECTION.matcher(section).find())
                .collect(Collectors.toMap(DiagnosticsPageTest::code, section -> section));
    }

    private static String code(String section) {
        Matcher matcher = SECTION.matcher(section);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void thePageNamesTheCodesThereAre() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("designdoc-model", "designdoc-markdown", "designdoc-json", "designdoc-cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                    String source = Files.readString(file);
                    if (Stream.of("Diagnostic", "Problem(", "Fault(", "in.error(", "Oddity(").anyMatch(source::contains)) {
                        CODE.matcher(source).results().forEach(r -> codes.add(r.group(1)));
                    }
                }
            }
        }
        assertThat(new TreeSet<>(sections().keySet())).isEqualTo(codes);
    }

    @TestFactory
    List<DynamicTest> examplesGiveWhatThePageSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        sections().forEach((code, section) -> EXAMPLE.matcher(section).results().forEach(example -> tests.add(
                DynamicTest.dynamicTest(code, () -> assertThat(found(code, example.group(2), example.group(3)))
                        .isEqualTo(example.group(4))))));
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    private static String found(String code, String format, String source) {
        List<Diagnostic> diagnostics;
        try {
            diagnostics = codec(format).decode(source).diagnostics();
        } catch (DecodeException e) {
            diagnostics = e.diagnostics();
        }
        StringBuilder lines = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            if (d.code().equals(code)) {
                d.range().ifPresent(r -> lines.append(r.startLine()).append(':').append(r.startColumn()).append(": "));
                lines.append(d.severity().name().toLowerCase(Locale.ROOT)).append(": ").append(d.message());
                lines.append(d.path().isEmpty() ? "" : " at " + d.path()).append('\n');
            }
        }
        return lines.toString();
    }

    @Test
    void whatCannotBeWrittenIsNotContained() {
        DesignDoc doc = DesignDoc.builder().introduction("Fast.\n\n## Architecture\n\nSlow.").build();
        assertThatThrownBy(() -> codec("markdown").encode(doc))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::code)
                        .containsExactly("not-contained"));
    }
}
