package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    Path dir;

    private Path markdown;

    @BeforeEach
    void writeDocument() throws IOException {
        markdown = Documents.write(dir.resolve("cache.md"), Documents.MARKDOWN);
    }

    private List<String> files(String folder) throws IOException {
        Path root = dir.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void printsOneDocument() {
        Run run = Run.of("convert", markdown, "--to", "yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("title: Кэш 🚀", "Never lie");
    }

    @Test
    void everyFormatAndBackIsTheSame() {
        for (String format : List.of("json", "yaml")) {
            Run there = Run.of("convert", markdown, "--to", format);
            Run back = Run.withInput(there.out(), "convert", "-", "--from", format, "--to", "md");
            assertThat(back.out()).isEqualTo(Documents.MARKDOWN);
            assertThat(back.exit()).isZero();
        }
    }

    @Test
    void writesTheFileWhoseEndingTellsTheFormat() {
        Path out = dir.resolve("new folder/cache.json");
        Run run = Run.of("convert", markdown, "-o", out);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().startsWith("{").endsWith("}\n").contains("Кэш 🚀");
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(Run.of("convert", markdown, "--to", "md", "-o", "-").out()).isEqualTo(Documents.MARKDOWN);
    }

    @Test
    void standardInputNeedsAFormat() {
        Run run = Run.withInput(Documents.MARKDOWN, "convert", "-", "--to", "json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("say which format standard input is in: --from json|markdown|yaml");
    }

    @Test
    void theFormatMustBeKnown() {
        Run run = Run.of("convert", markdown);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("say which format to write: --to ");
    }

    @Test
    void convertsAFolder() throws IOException {
        Documents.write(dir.resolve("docs/a/b.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/c.YAML"), Documents.YAML);
        Documents.write(dir.resolve("docs/picture.png"), "no document");
        Documents.write(dir.resolve("docs/.hidden/d.md"), Documents.MARKDOWN);
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"));
        assertThat(run).isEqualTo(
                new Run(0, "", dir.resolve("docs") + ": note: passed over: 1 hidden (.hidden) [passed-over]\n"));
        assertThat(files("out")).containsExactly("a/b.json", "c.json");
        assertThat(dir.resolve("out/a/b.json")).hasSameTextualContentAs(dir.resolve("out/c.json"));
    }

    @Test
    void oneFormatOfAFolder() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/a.yaml"), Documents.YAML);
        Run run = Run.of("convert", dir.resolve("docs"), "--from", "md", "--to", "json", "-o", dir.resolve("out"));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(files("out")).containsExactly("a.json");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/b.yaml"), Documents.BAD_YAML);
        Files.write(dir.resolve("docs/c.md"), "# \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Documents.write(dir.resolve("docs/d.md"), Documents.MARKDOWN);
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(files("out")).containsExactly("a.json", "d.json");
        assertThat(run.err()).containsSubsequence(
                dir + "/docs/b.yaml:2:1: error: ", "problemStatment", " at /problemStatment [", "]\n",
                "  problemStatment:\n", "  ^^^^",
                dir + "/docs/c.md:1:3: error: not UTF-8: byte 0xE9 at offset 2; save it as UTF-8 [not-utf-8]\n");
    }

    @Test
    void manyFilesInTheirOrder() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int i = 100; i < 200; i++) {
            Path bad = Documents.write(dir.resolve("docs/" + i + ".yaml"), i % 3 == 0 ? Documents.BAD_YAML : Documents.YAML);
            expected.append(i % 3 == 0 ? bad + "\n" : "");
        }
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "md", "-o", dir.resolve("out"));
        String places = run.err().lines()
                .filter(line -> line.contains(": error: "))
                .map(line -> line.substring(0, line.indexOf(".yaml") + 5))
                .distinct()
                .reduce("", (a, b) -> a + b + "\n");
        assertThat(places).isEqualTo(expected.toString());
        assertThat(files("out")).hasSize(67);
    }

    @Test
    void showsProgressOnATerminalOnly() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/b.md"), Documents.MARKDOWN);
        Run run = Run.onTerminal("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"));
        assertThat(run.err()).contains("] 2/2").endsWith("\r\033[K");
        assertThat(Run.onTerminal("convert", markdown, "--to", "md").err()).isEmpty();
    }

    @Test
    void severalDocumentsNeedAFolder() throws IOException {
        Path other = Documents.write(dir.resolve("b.md"), Documents.MARKDOWN);
        assertThat(Run.of("convert", markdown, other, "--to", "json").err()).contains("need a folder to go to: -o DIR");
        assertThat(Run.of("convert", dir, "--to", "json").exit()).isEqualTo(2);
        Run run = Run.of("convert", markdown, other, "--to", "json", "-o", other);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is a file; several documents need a folder");
    }

    @Test
    void documentsThatDifferOnlyInTheirEndingMustSayTheSame() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/a.yaml"), Documents.YAML);
        Path markdown = Documents.write(dir.resolve("docs/b.md"), Documents.MARKDOWN);
        Path yaml = Documents.write(dir.resolve("docs/b.yaml"), Documents.YAML.replace("Never", "Always"));
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(files("out")).containsExactly("a.json");
        String reason = ": error: several documents would be written to " + dir.resolve("out/b.json")
                + " and say different things: " + markdown + ", " + yaml + "; --from picks those of one format\n";
        assertThat(run.err()).isEqualTo(markdown + reason + yaml + reason);
    }

    @Test
    void doesNotOverwriteInputsByAccident() throws IOException {
        Path docs = dir.resolve("docs");
        Path file = Documents.write(docs.resolve("a.md"), "# T\n\n\n\ntext");
        Run run = Run.of("convert", docs, "--to", "md", "-o", docs);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is itself an input");
        assertThat(file).hasContent("# T\n\n\n\ntext");
        Run itself = Run.of("convert", file, "--to", "md", "-o", file);
        assertThat(itself).isEqualTo(new Run(2, "", file + ": error: exists already: --force overwrites it\n"));
        assertThat(Run.of("convert", file, "--to", "md", "-o", file, "--force").exit()).isZero();
        assertThat(file).hasContent("# T\n\ntext\n");
    }

    @Test
    void leavesOutTheFolderItWritesTo() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("docs/out"));
            assertThat(run).isEqualTo(new Run(0, "", ""));
        }
        assertThat(files("docs/out")).containsExactly("a.json");
    }

    @Test
    void aFileOfAnotherNameIsMeant() {
        Run run = Run.of("convert", dir.resolve("cahce.md"), "--to", "json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(
                dir.resolve("cahce.md") + ": error: no such file; did you mean \"cache.md\"?\n");
    }

    @Test
    void anUnknownEndingNeedsAFormat() throws IOException {
        Path text = Documents.write(dir.resolve("cache.txt"), Documents.MARKDOWN);
        Run run = Run.of("convert", text, "--to", "md");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the ending .txt stands for no format; known are .json, .md", "--from");
        assertThat(Run.of("convert", text, "--from", "markdown", "--to", "md").out()).isEqualTo(Documents.MARKDOWN);
    }

    @Test
    void anEmptyFolderIsNoMistakeOfTheProgram() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Run run = Run.of("convert", empty, "--to", "json", "-o", dir.resolve("out"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("empty: error: no documents in this folder; looked for .json, .md");
    }

    @Test
    void whatExistsIsLeftUnlessForced() throws IOException {
        Path out = Documents.write(dir.resolve("out/cache.json"), "{}");
        Documents.write(dir.resolve("docs/cache.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/other.md"), Documents.MARKDOWN);
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"));
        assertThat(run).isEqualTo(new Run(
                2, "", dir.resolve("docs/cache.md") + ": error: " + out + ": exists already: --force overwrites it\n"));
        assertThat(out).hasContent("{}");
        assertThat(files("out")).containsExactly("cache.json", "other.json");
        assertThat(Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"), "--force").exit()).isZero();
        assertThat(out).content().contains("Never lie");
        assertThat(Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out")).exit()).isZero();
    }

    @Test
    void theEndingMustNotContradictTheFormat() {
        Path out = dir.resolve("x.json");
        Run run = Run.of("convert", markdown, "--to", "yaml", "-o", out);
        assertThat(run).isEqualTo(new Run(2, "", "designdoc: " + out
                + " has the ending of json, but --to says yaml; leave one out\n"));
        assertThat(out).doesNotExist();
        assertThat(Run.of("convert", markdown, "--to", "yaml", "-o", dir.resolve("x.txt")).exit()).isZero();
    }

    @Test
    void nothingIsReadOrWrittenThroughLinksOutOfAFolder() throws IOException {
        Path secret = Documents.write(dir.resolve("outside/secret.md"), Documents.MARKDOWN);
        Path victim = Documents.write(dir.resolve("outside/a.json"), "{}");
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("docs/sub/a.md"), Documents.MARKDOWN);
        Files.createSymbolicLink(dir.resolve("docs/secret.md"), secret);
        Files.createDirectory(dir.resolve("out"));
        Files.createSymbolicLink(dir.resolve("out/a.json"), victim);
        Files.createSymbolicLink(dir.resolve("out/sub"), victim.getParent());
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", dir.resolve("out"), "--force");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("docs/a.md: error: ", "out/a.json: is a symbolic link that leads out of ", "docs/sub/a.md: error: ",
                        "passed over: 1 symbolic links out of the folder (secret.md) [passed-over]\n");
        assertThat(victim).hasContent("{}");
        assertThat(files("outside")).containsExactly("a.json", "secret.md");
    }

    @Test
    void anOutputFolderThatIsALinkIsNamed() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Path real = Files.createDirectory(dir.resolve("real"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), real);
        Run run = Run.of("convert", dir.resolve("docs"), "--to", "json", "-o", link);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo(
                link + ": note: is a symbolic link; written is " + real.toRealPath() + " [linked-output]\n");
        assertThat(files("real")).containsExactly("a.json");
    }

    @Test
    void writesThroughSymbolicLinks() throws IOException {
        Path target = Documents.write(dir.resolve("real.json"), "{}");
        Path link = Files.createSymbolicLink(dir.resolve("link.json"), target.getFileName());
        Path input = Files.createSymbolicLink(dir.resolve("input.md"), markdown.getFileName());
        assertThat(Run.of("convert", input, "-o", link, "--force")).isEqualTo(new Run(0, "", ""));
        assertThat(link).isSymbolicLink();
        assertThat(target).content().contains("Never lie");
    }

    @Test
    void aBadDocumentLeavesTheOutputAsItWas() throws IOException {
        Path bad = Documents.write(dir.resolve("bad.yaml"), Documents.BAD_YAML);
        Path out = Documents.write(dir.resolve("out.json"), "old");
        assertThat(Run.of("convert", bad, "-o", out).exit()).isEqualTo(1);
        assertThat(out).hasContent("old");
        assertThat(Run.of("convert", bad, "--to", "json").out()).isEmpty();
    }

    @Test
    void aFolderThatCantBeWrittenToIsOneLine() throws IOException {
        Path file = Documents.write(dir.resolve("file"), "");
        Run run = Run.of("convert", markdown, "--to", "json", "-o", file.resolve("out.json"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(markdown + ": error: ").doesNotContain("Exception");
    }

    @Test
    void keepsPermissionsOfTheOutput() throws IOException {
        Path out = Documents.write(dir.resolve("out.json"), "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
        Run.of("convert", markdown, "-o", out, "--force");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out))).isEqualTo("rw-r-----");
    }

    @Test
    void theSameFileTwiceIsOneDocument() {
        Run run = Run.of("convert", markdown, markdown, "--to", "json", "-o", dir.resolve("out") + "/");
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }
}
