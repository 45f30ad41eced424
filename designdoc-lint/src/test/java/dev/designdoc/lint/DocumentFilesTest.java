package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

    @TempDir
    Path dir;

    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(dir.resolve("top"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void link(String name, String to) throws IOException {
        Files.createSymbolicLink(dir.resolve(name), Path.of(to));
    }

    private DocumentFiles find() throws IOException {
        return DocumentFiles.in(root).find();
    }

    private List<String> documents(DocumentFiles files) {
        return files.documents().stream().map(p -> root.relativize(p).toString()).toList();
    }

    private static LintConfig config(List<String> documents, List<String> exclude) {
        return new LintConfig(documents, exclude, Optional.empty(), List.of(), Map.of(), Map.of());
    }

    @Test
    void documentsComeInTheOrderOfTheirNames() throws IOException {
        write("top/b.md", "");
        write("top/a/z.MD", "");
        write("top/c.markdown", "");
        write("top/picture.png", "");
        write("top/README", "");
        DocumentFiles files = find();
        assertThat(documents(files)).containsExactly("a/z.MD", "b.md", "c.markdown");
        assertThat(files.summary()).isEmpty();
        assertThat(files.failures()).isEmpty();
    }

    @Test
    void hiddenBuiltAndIgnoredOnesArePassedOver() throws IOException {
        write("top/a.md", "");
        write("top/.github/b.md", "");
        write("top/.git/c.md", "");
        write("top/.d.md", "");
        write("top/node_modules/e/f.md", "");
        write("top/x/target/g.md", "");
        write("top/x/build/h.md", "");
        write("top/x/build.md", "");
        write("top/x/.gitignore", "*.md\n!build.md\ndrafts/\n");
        write("top/x/i.md", "");
        write("top/x/drafts/j.md", "");
        DocumentFiles files = find();
        assertThat(documents(files)).containsExactly("a.md", "x/build.md");
        assertThat(files.summary()).isEqualTo("passed over: 2 hidden (.d.md, .github), 3 built (node_modules, x/build, x/target),"
                + " 2 ignored by git (x/drafts, x/i.md)");
    }

    @Test
    void patternsAboveTheFolderHoldInARepository() throws IOException {
        write(".gitignore", "/top/b.md\n");
        write("top/a.md", "");
        write("top/b.md", "");
        assertThat(documents(find())).containsExactly("a.md", "b.md");
        Files.createDirectory(dir.resolve(".git"));
        assertThat(documents(find())).containsExactly("a.md");
    }

    @Test
    void whatTheFolderItselfIsCalledDoesNotMatter() throws IOException {
        write("top/.build/node_modules/a.md", "");
        assertThat(DocumentFiles.in(root.resolve(".build/node_modules")).find().documents())
                .containsExactly(root.resolve(".build/node_modules/a.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"schemaVersion\": \"1.0\", \"title\": \"x\"}",
        "\uFEFF \n{ \"title\": \"}{\\\"\", \"a\": [{\"b\": \"]\"}], \"schemaVersion\" : \"1.0\"}",
        "{\"$schema\": \"https://designdoc.dev/schema/1/design-doc.schema.json\"}",
        "{\"schemaVersion\": \"1.0\", broken",
    })
    void jsonThatSaysSoIsADocument(String text) throws IOException {
        write("top/a.json", text);
        assertThat(documents(find())).containsExactly("a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "[]",
        "[\"schemaVersion\", {\"schemaVersion\": 1}]",
        "{\"name\": \"schemaVersion\", \"a\": {\"schemaVersion\": \"1.0\"}}",
        "{\"$schema\": \"https://json.schemastore.org/package.json\", \"name\": \"designdoc\"}",
        "{\"a\": \"\\\"schemaVersion\\\": 1\"}",
        "{\"a\": \"unclosed, \\\"schemaVersion\\\": ",
    })
    void otherJsonIsNone(String text) throws IOException {
        write("top/a.json", text);
        DocumentFiles files = find();
        assertThat(documents(files)).isEmpty();
        assertThat(files.summary()).isEqualTo("passed over: 1 without schemaVersion (a.json)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "schemaVersion: \"1.0\"\ntitle: x\n",
        "# comment\n---\r\ntitle: x\r\n\"schemaVersion\" : 1.0",
        "$schema: ./designdoc.schema.json\n",
        "'$schema': \"https://designdoc.dev/schema/1/design-doc.schema.json\"\n",
        "{\"schemaVersion\": \"1.0\"}",
        "title: x\nschemaVersion:\n  \"1.0\"",
    })
    void yamlThatSaysSoIsADocument(String text) throws IOException {
        write("top/a.yml", text);
        assertThat(documents(find())).containsExactly("a.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "on: push\njobs:\n  schemaVersion: 1\n",
        "text: |\n  schemaVersion: 1.0\n",
        "schemaVersions: 1\n",
        "schemaVersion:1\n",
        "$schema: https://example.org/other.json\n",
        "# schemaVersion: 1.0\n",
    })
    void otherYamlIsNone(String text) throws IOException {
        write("top/a.yaml", text);
        assertThat(documents(find())).isEmpty();
    }

    @Test
    void aPageWithAnIndexIsNone() throws IOException {
        write("top/README.md", "# Ours\n\n<!-- designdoc-index -->\n");
        write("top/about.md", "# About\n\n```\n<!-- designdoc-index -->\n```\n");
        DocumentFiles files = find();
        assertThat(documents(files)).containsExactly("about.md");
        assertThat(files.summary()).isEqualTo("passed over: 1 with an index (README.md)");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        write("outside/secret.md", "");
        write("top/a.md", "");
        write("top/.hidden/b.md", "");
        link("top/folder", "../outside");
        link("top/file.md", "../outside/secret.md");
        link("top/nowhere.md", "missing.md");
        link("top/itself.md", "itself.md");
        link("top/again.md", "a.md");
        link("top/again2.md", "a.md");
        link("top/shown.md", ".hidden/b.md");
        link("top/circle", ".");
        DocumentFiles files = find();
        assertThat(documents(files)).containsExactly("a.md", "shown.md");
        assertThat(files.summary()).isEqualTo("passed over: 1 hidden (.hidden),"
                + " 4 symbolic links out of the folder (file.md, folder, itself.md, nowhere.md)");
    }

    @Test
    void theFolderCanBeALink() throws IOException {
        write("top/a.md", "");
        link("link", "top");
        assertThat(DocumentFiles.in(dir.resolve("link")).find().documents()).containsExactly(dir.resolve("link/a.md"));
    }

    @Test
    void theWorkingDirectoryNeedsNoName() throws IOException {
        DocumentFiles here = DocumentFiles.in(Path.of(".")).find();
        assertThat(here.passedOver().get(PassedOver.BUILT)).containsExactly(Path.of("target"));
        assertThat(here.relative(Path.of("target"))).isEqualTo(Path.of("target"));
        Path docs = write("top/docs/a.md", "");
        assertThat(DocumentFiles.in(root).find().relative(docs)).isEqualTo(Path.of("docs/a.md"));
    }

    @Test
    void theConfigurationSaysWhatIsADocument() throws IOException {
        write("top/docs/a.md", "");
        write("top/docs/deep/b.md", "");
        write("top/docs/README.md", "");
        write("top/docs/old/c.md", "");
        write("top/d.md", "");
        LintConfig config = config(List.of("/top/docs", "!README.md"), List.of("old/"));
        DocumentFiles files = DocumentFiles.in(root).config(config, dir).find();
        assertThat(documents(files)).containsExactly("docs/a.md", "docs/deep/b.md");
        assertThat(files.passedOver()).isEqualTo(Map.of(
                PassedOver.EXCLUDED, List.of(root.resolve("docs/old")),
                PassedOver.UNLISTED, List.of(root.resolve("d.md"), root.resolve("docs/README.md"))));
        assertThat(documents(DocumentFiles.in(root).config(config(List.of("docs/**/*.md"), List.of()), root).find()))
                .containsExactly("docs/README.md", "docs/a.md", "docs/deep/b.md", "docs/old/c.md");
    }

    @Test
    void oneFormatWithoutTheOutput() throws IOException {
        write("top/a.md", "");
        write("top/b.json", "{\"schemaVersion\": \"1.0\"}");
        write("top/out/a.md", "");
        DocumentFiles.Search search = DocumentFiles.in(root).without(root.resolve("out"));
        assertThat(documents(search.find())).containsExactly("a.md", "b.json");
        assertThat(documents(search.only(Codecs.formatOf(Path.of("x.json")).orElseThrow()).find())).containsExactly("b.json");
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> DocumentFiles.in(root.resolve("missing")).find()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theNearestConfigurationHolds() throws IOException {
        Path file = write("top/a/b.md", "");
        Path above = write("top/.designdoc.yaml", "");
        assertThat(DocumentFiles.configuration(file)).contains(above);
        Path near = write("top/a/.designdoc.yaml", "");
        assertThat(DocumentFiles.configuration(file)).contains(near);
        assertThat(DocumentFiles.configuration(root)).contains(above);
    }
}
