package dev.designdoc.fuzz;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts that fuzzing starts from: the sections of the template. */
final class Seeds {

    private Seeds() {}

    /** Writes each section as a document of that format. */
    static void write(Codec<DesignDoc> codec, String folder) throws IOException {
        Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
        Path seeds = Files.createDirectories(Path.of(folder));
        int count = 0;
        for (String section : TemplateDocument.markdown().split("(?m)^---\n", -1)) {
            Files.writeString(seeds.resolve("section-" + count++), codec.encode(markdown.decode(section).value()));
        }
    }
}
