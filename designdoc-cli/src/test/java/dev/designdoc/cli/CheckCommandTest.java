package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path dir;

    private Path good;
    private Path bad;

    @BeforeEach
    void writeDocuments() throws IOException {
        good = Documents.write(dir.resolve("good.md"), Documents.MARKDOWN);
        bad = Documents.write(dir.resolve("bad: 100%.yaml"), Documents.BAD_YAML);
    }

    @Test
    void aGoodDocument() {
        Run run = Run.of("check", good);
        assertThat(run).isEqualTo(new Run(0, "", "1 document: 0 errors, 0 warnings, 0 notes\n"));
    }

    @Test
    void aBadDocument() {
        Run run = Run.of("check", dir);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(bad + ":2:1: error: ")
                .contains(" at /problemStatment [", "]\n  problemStatment:\n  ^^^");
        assertThat(run.err()).isEqualTo("2 documents: 1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void asJson() {
        Run run = Run.of("check", bad, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("[\n  {\n    \"file\": ").endsWith("\n]\n").contains(
                "\"severity\": \"error\"", "\"path\": \"/problemStatment\"", "\"startLine\": 2", "\"startOffset\": 11");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("check", good, "--format=JSON")).isEqualTo(new Run(0, "[]\n", ""));
    }

    @Test
    void forGithub() {
        Run run = Run.of("check", bad, "--format", "github");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("::error file=").contains("bad%3A 100%25.yaml,line=2,", ",col=1,", ",title=");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void asSarif() {
        Run run = Run.of("check", bad, "--format", "sarif");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"version\": \"2.1.0\"", "\"level\": \"error\"", "\"ruleId\": ", "bad:%20100%25.yaml",
                "\"startLine\": 2", "\"columnKind\": \"utf16CodeUnits\"");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        Run run = Run.of("check", good, "--format", "xml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format", "xml");
    }

    @Test
    void aMissingFileIsAFailureInEveryFormat() {
        Path missing = dir.resolve("missing.md");
        Run run = Run.of("check", missing, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(missing + ": error: no such file\n");
        assertThat(Run.of("check", missing, "--format", "json").out()).contains("no such file");
    }

    @Test
    void aNewDocumentIsToldItsPlaceholdersAndNothingElse() {
        Path begun = dir.resolve("x.md");
        assertThat(Run.of("new", "X", "-o", begun).exit()).isZero();
        Run run = Run.of("check", begun);
        assertThat(run.exit()).isEqualTo(1);
        List<String> findings = run.out().lines().filter(line -> line.startsWith(begun.toString())).toList();
        assertThat(findings).hasSizeGreaterThan(80).allMatch(line -> line.endsWith(" [placeholder]"));
        assertThat(findings.get(0)).startsWith(begun + ":7:21: warning: \"YYYY-MM-DD (optional)\" is a hint");
    }

    @Test
    void whatIsWrongWithADocument() throws IOException {
        Path file = Documents.write(dir.resolve("wrong.md"), """
                # Offline mode

                > **Status**: Implmented
                >
                > **Created**: 2026-13-45

                ## Problem Statement

                See [the plan](plan.md).

                **Goals:**
                - [Primary goal]
                """);
        Run run = Run.of("check", file);
        assertThat(run).isEqualTo(new Run(1, """
                FILE:3:15: warning: "Implmented" is no status that is known; did you mean "Implemented"? [unknown-status]
                  > **Status**: Implmented
                                ^^^^^^^^^^
                FILE:5:16: warning: "2026-13-45" is no day of the calendar; correct it [invalid-date]
                  > **Created**: 2026-13-45
                                 ^^^^^^^^^^
                FILE:9:5: warning: there is no file plan.md; correct the link [dead-link]
                  See [the plan](plan.md).
                      ^^^^^^^^^^^^^^^^^^^
                FILE:12:3: warning: "[Primary goal]" is a hint of the template; write your own text, or delete it [placeholder]
                  - [Primary goal]
                    ^^^^^^^^^^^^^^
                """.replace("FILE", file.toString()), "1 document: 0 errors, 4 warnings, 0 notes\n"));
    }

    @Test
    void notesAreShownOnDemandAndNeverFail() throws IOException {
        Path file = Documents.write(dir.resolve("notes.md"), "# A\n\n## Motivation\n\nX.\n\n## Naming\n\nShort.\n");
        assertThat(Run.of("check", file)).isEqualTo(
                new Run(0, "", "1 document: 0 errors, 0 warnings, 1 note (--notes shows them)\n"));
        Run run = Run.of("check", file, "--notes", "--fail-on", "warning");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(file + ":7:1: note: ").contains(" [unknown-section]\n");
        assertThat(Run.of("check", file, "--rule", "unknown-section=error").exit()).isEqualTo(1);
    }

    @Test
    void rulesMatterAsMuchAsTheCommandLineSays() throws IOException {
        Path file = Documents.write(dir.resolve("link.md"), "# A\n\n[x](y.md)\n");
        assertThat(Run.of("check", file).exit()).isEqualTo(1);
        assertThat(Run.of("check", file, "--rule", "dead-link=off")).isEqualTo(
                new Run(0, "", "1 document: 0 errors, 0 warnings, 0 notes\n"));
        assertThat(Run.of("check", file, "--rule=dead-link=note", "--notes").out()).contains(": note: ");
        assertThat(Run.of("check", file, "--rule", "dead-link=error", "--fail-on", "error").exit()).isEqualTo(1);
        assertThat(Run.of("check", file, "--fail-on", "error").exit()).isZero();
        assertThat(Run.of("check", file, "--rule", "dead-link=error", "--fail-on", "never").exit()).isZero();
        assertThat(Run.of("check", file, "--rule", "ded-link=off").err()).contains("no rule ded-link", "\"dead-link\"");
        assertThat(Run.of("check", file, "--rule", "dead-link").err()).contains("off, note, warning or error");
        assertThat(Run.of("check", file, "--rule", "dead-link=loud").exit()).isEqualTo(2);
    }

    @Test
    void today() throws IOException {
        Path file = Documents.write(dir.resolve("date.md"), "# A\n\n> **Created**: 2026-01-31\n");
        assertThat(Run.of("check", file, "--today", "2026-01-31").exit()).isZero();
        assertThat(Run.of("check", file, "--today", "2026-01-30").out()).contains("2026-01-31 lies in the future");
        assertThat(Run.of("check", file, "--today", "tomorrow").err()).contains("write a day such as 2026-01-31");
    }

    @Test
    void aBaselineSurvivesShiftedLines() throws IOException {
        Path file = Documents.write(dir.resolve("docs/old.md"), "# A\n\n[x](y.md)\n");
        Path baseline = dir.resolve("baseline.json");
        assertThat(Run.of("check", file, "--write-baseline", baseline).exit()).isZero();
        assertThat(Files.readString(baseline)).contains("\"docs/old.md\"", "\"dead-link\"", "\"[x](y.md)\"");
        assertThat(Run.of("check", file, "--baseline", baseline).exit()).isZero();
        Files.writeString(file, "# A\n\nA new line.\n\n[x](y.md)\n\n[x](y.md)\n[z](z.md)\n");
        Run run = Run.of("check", dir.resolve("docs"), "--baseline", baseline);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("dead-link")))
                .hasSize(2).first().asString().startsWith(file + ":7:1: ");
        assertThat(Run.of("check", file, "--baseline", file).err()).contains("is no baseline");
        assertThat(Run.of("check", file, "--baseline", dir.resolve("none.json")).exit()).isEqualTo(2);
        assertThat(Run.of("check", file, "--baseline", baseline, "--write-baseline", baseline).exit()).isEqualTo(2);
    }

    @Test
    void fixesAreCarriedOutOrShown() throws IOException {
        String text = "# A\n\n> **Status**: Implmented\n\n## Motivation\n\n**Gaols:**\n- Fast\n\n[x](y.md)\n";
        Path file = Documents.write(dir.resolve("fix.md"), text);
        Run shown = Run.of("check", file, "--fix", "--dry-run");
        assertThat(shown.out()).startsWith("--- a/").contains(
                "-> **Status**: Implmented\n+> **Status**: Implemented\n", "-**Gaols:**\n+**Goals:**\n");
        assertThat(Files.readString(file)).isEqualTo(text);
        Run run = Run.of("check", file, "--fix");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith(file.toString())))
                .hasSize(1).first().asString().contains("dead-link");
        assertThat(Files.readString(file)).isEqualTo(text.replace("Implmented", "Implemented").replace("Gaols", "Goals"));
        assertThat(Run.of("check", file, "--dry-run").exit()).isEqualTo(2);
    }

    @Test
    void controlCharactersReachNoTerminal() throws IOException {
        Path file = Documents.write(dir.resolve("esc.md"), "# A\n\n[x](<y\u001b[31mz.md>)\n");
        for (String format : List.of("text", "json", "sarif", "github")) {
            assertThat(Run.of("check", file, "--format", format).out()).contains("31mz.md").doesNotContain("\u001b");
        }
    }

    @Test
    void sarifIsValid() throws IOException {
        Documents.write(dir.resolve("wrong: 1%.md"), "# A\n\n> **Status**: Implmented\n\n[x](y.md)\n\n## Naming\n");
        try (InputStream schema = Schema.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            Schema sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8));
            String out = Run.of("check", dir, "--format", "sarif", "--notes").out();
            assertThat(sarif.validate(out, InputFormat.JSON)).isEmpty();
            assertThat(out).contains("\"unknown-status\"", "\"level\": \"note\"", "designdoc-ignore dead-link");
        }
    }

    @Test
    void jsonIsValid() throws IOException {
        Documents.write(dir.resolve("wrong.md"), "# A\n\n> **Status**: Implmented\n\n## Naming\n");
        try (InputStream schema = CheckCommand.class.getResourceAsStream("check.schema.json")) {
            Schema json = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8));
            String out = Run.of("check", dir, dir.resolve("missing.md"), "--format", "json", "--notes").out();
            assertThat(json.validate(out, InputFormat.JSON)).isEmpty();
            assertThat(out).contains("\"note\"", "\"warning\"", "\"error\"");
        }
    }

    @Test
    void standardInput() {
        Run run = Run.withInput(Documents.BAD_YAML, "check", "-", "--from", "yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("standard input:2:1: error: ");
    }
}
