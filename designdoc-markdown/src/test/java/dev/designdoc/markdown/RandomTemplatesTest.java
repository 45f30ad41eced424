package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.markdown.support.Templates;
import dev.designdoc.template.Document;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates nobody would think of: whatever is read of any text by one of them can be written, there and elsewhere. */
@Tag("generated")
class RandomTemplatesTest {

    private static final int TEMPLATES = Integer.getInteger("templates.count", 25);
    private static final int FIRST = Integer.getInteger("templates.first", 0);
    private static final int TEXTS = 30;

    @TempDir
    Path dir;

    @Test
    void whatIsReadCanBeWritten() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", dir.toString(), "-cp",
                Path.of(Document.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString()));
        for (int i = FIRST; i < FIRST + TEMPLATES; i++) {
            Path file = dir.resolve("T" + i + ".java");
            Files.writeString(file, Templates.source("T" + i, new Random(i)));
            arguments.add(file.toString());
        }
        int failed = ToolProvider.findFirst("javac").orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, getClass().getClassLoader())) {
            for (int i = FIRST; i < FIRST + TEMPLATES; i++) {
                check("template " + i, loader.loadClass("T" + i + "$Doc").asSubclass(Record.class));
            }
        }
    }

    private static <T extends Record> void check(String name, Class<T> type) {
        Laws<T> laws = new Laws<>(type);
        Codec<T> codec = MarkdownCodec.of(type);
        String before = "";
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = Sources.document(new Random(seed), type);
            laws.check(name + ", text " + seed, text);
            T value = codec.decode(text).value();
            assertThat(codec.update(text, value)).as("%s, text %s", name, seed).isEqualTo(text);
            try {
                assertThat(codec.decode(codec.update(before, value)).value()).as("%s, to text %s", name, seed).isEqualTo(value);
            } catch (EncodeException e) {
                // What leaves out a text that something else would take the place of; each such message names what that is.
                assertThat(e.diagnostics()).allSatisfy(d -> assertThat(d.code()).isIn("not-contained", "unread-field"));
            }
            before = text;
        }
    }
}
