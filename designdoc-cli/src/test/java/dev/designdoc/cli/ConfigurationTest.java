package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designdoc.lint.LintConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code .designdoc.yaml} is read by every command, and what is wrong in it is said where it stands. */
class ConfigurationTest {

    private static final List<String> GOOD = List.of(
            "",
            "# only a comment\n",
            "documents: [docs/, \"!README.md\"]\nexclude:\n  - old/\n",
            "requiredSections: []\nstatuses: [Open, Closed]\n",
            "requiredSections:\n",
            "rules:\n  dead-link: off\n  placeholder: Error\n",
            "aliases:\n  Goals: [Ziele]\n  /metadata/status: [Stand, Zustand]\n",
            "$schema: https://designdoc.dev/schema/1/configuration.schema.json\n");

    @TempDir
    Path dir;

    private Run check(String configuration) throws IOException {
        Documents.write(dir.resolve(".designdoc.yaml"), configuration);
        return Run.of("list", Documents.write(dir.resolve("docs/a.md"), "# T\n\n**Ziele:**\n"));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("documents: []\nrequiredSection: []\n", ":2:1: error: there is no key \"requiredSection\"; there are"
                        + " aliases, documents, exclude, requiredSections, rules, statuses; did you mean \"requiredSections\"?"),
                Arguments.of("documents: docs/\n", ":1:12: error: expected a list"),
                Arguments.of("documents:\n  - a: b\n", ":2:5: error: expected a text"),
                Arguments.of("documents: [null]\n", ":1:13: error: expected a text"),
                Arguments.of("rules: [a]\n", ":1:8: error: expected keys and their values"),
                Arguments.of("rules:\n  dead-link: waring\n", ":2:14: error: a rule is one of off, note, warning, error"),
                Arguments.of("rules:\n  dead-link: 1\n", ":2:14: error: a rule is one of off, note, warning, error"),
                Arguments.of("- a\n", ":1:1: error: expected keys and their values, such as documents: [docs/]"),
                Arguments.of("statuses: []\nstatuses: []\n", ":2:9: error: no YAML: Duplicate Object property \"statuses\""),
                Arguments.of("documents: [\n", ":1:13: error: no YAML: "));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsWrongIsSaidWhereItStands(String text, String message) throws IOException {
        Run run = check(text);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(".designdoc.yaml" + message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesMustBeThoseOfTheTemplateAndTheRules() throws IOException {
        assertThat(check("aliases:\n  Gaols: [Ziele]\n").err()).contains(".designdoc.yaml:2:3: error: the template has no"
                + " section, label or field \"Gaols\"; did you mean \"Goals\"?");
        assertThat(check("aliases:\n  Goals: [Non-Goals]\n").err()).contains(".designdoc.yaml:2:3: error: ", "Non-Goals");
        assertThat(check("rules:\n  unraed-field: off\n").err())
                .contains(".designdoc.yaml:2:3: error: there is no rule \"unraed-field\"; did you mean \"unread-field\"?");
    }

    @Test
    void everyCommandReadsTheOtherNames() throws IOException {
        check("aliases:\n  Goals: [Ziele]\n  Problem Statement: [Problem]\n");
        Path file = Documents.write(dir.resolve("docs/b.md"), "# T\n\n## Problem\n\n**Ziele:**\n- a\n");
        assertThat(Run.of("get", file, "/problemStatement/goals/0")).isEqualTo(new Run(0, "a\n", ""));
        assertThat(Run.of("convert", file, "--to", "yaml").out()).contains("goals:\n    - a\n");
        assertThat(Run.of("set", file, "/problemStatement/goals/-=b")).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent("# T\n\n## Problem\n\n**Ziele:**\n- a\n- b\n");
        assertThat(Run.of("fmt", file, "--dry-run").out()).contains("+**Goals:**");
    }

    @Test
    void itSaysWhatIsADocument() throws IOException {
        check("documents: [docs/]\nexclude: [\"*.draft.md\"]\n");
        Documents.write(dir.resolve("README.md"), "# R\n");
        Documents.write(dir.resolve("docs/x.draft.md"), "# D\n");
        Run run = Run.of("list", dir);
        assertThat(run.out()).contains("docs/a.md").doesNotContain("README", "draft");
        assertThat(run.err()).isEqualTo(dir + ": note: passed over: 1 hidden (.designdoc.yaml), 1 excluded by the configuration"
                + " (docs/x.draft.md), 1 not listed in the configuration (README.md) [passed-over]\n");
    }

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("../docs/folders.md")));
        assertThat(example.find()).isTrue();
        assertThat(check(example.group(1)).err()).isEmpty();
    }

    @Test
    void theSchemaTakesWhatIsRead() throws IOException {
        Run printed = Run.of("schema", "--configuration");
        assertThat(printed).isEqualTo(new Run(0, LintConfig.schema(), ""));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(printed.out());
        for (String good : GOOD) {
            Run run = check(good);
            assertThat(run.err()).as(good).isEmpty();
            if (good.contains(":")) {
                assertThat(schema.validate(good, InputFormat.YAML)).as(good).isEmpty();
            }
        }
        bad().map(a -> (String) a.get()[0]).filter(text -> !text.startsWith("statuses:") && !text.endsWith("[\n"))
                .forEach(text -> assertThat(schema.validate(text, InputFormat.YAML)).as(text).isNotEmpty());
    }
}
