package dev.designdoc.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DesignDocs;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

    @TempDir
    Path dir;

    @Test
    void writesAPageInWhichNothingRuns() throws IOException {
        Path page = dir.resolve("a.html");
        DesignDocs.write(page, DesignDoc.builder()
                .title("Fast & *safe*")
                .introduction("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](b.md)")
                .build());
        assertThat(page).content()
                .startsWith("<!DOCTYPE html>\n")
                .contains("<title>Fast &amp; safe</title>", "<h1>Fast &amp; <em>safe</em></h1>", "href=\"b.md\"")
                .contains("&lt;script&gt;", "&lt;img src=x")
                .doesNotContain("<script", "<img src=x", "href=\"javascript:");
    }

    @Test
    void isAFormatThatIsOnlyWritten() {
        assertThat(Codecs.formats()).extracting(DocumentFormat::name).containsExactly("html", "json", "markdown", "yaml");
        assertThat(Codecs.encoder(DesignDoc.class, "html")).isPresent();
        assertThat(Codecs.of(DesignDoc.class, "html")).isEmpty();
        Path page = dir.resolve("a.html");
        assertThatThrownBy(() -> DesignDocs.read(page))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("html can only be written");
    }

    @Test
    void theProgramWritesItAndTakesNoPageOfAFolderForADocument() throws IOException, InterruptedException {
        Path docs = Files.createDirectory(dir.resolve("docs"));
        DesignDocs.write(docs.resolve("a.md"), DesignDoc.builder().title("A").build());
        Files.writeString(docs.resolve("b.html"), "<h1>B</h1>");
        assertThat(program("convert", docs.toString(), "--to", "html", "-o", dir.resolve("out").toString())).isEmpty();
        try (Stream<Path> made = Files.list(dir.resolve("out"))) {
            assertThat(made).containsExactly(dir.resolve("out/a.html"));
        }
        assertThat(program("check", docs.resolve("b.html").toString())).contains("html can only be written");
    }

    private static String program(String... args) throws IOException, InterruptedException {
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "dev.designdoc.cli.Main");
        Process process = new ProcessBuilder(Stream.concat(java.stream(), Stream.of(args)).toList())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
