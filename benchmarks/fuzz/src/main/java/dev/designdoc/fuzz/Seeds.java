package dev.designdoc.fuzz;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts that fuzzing starts from: the sections of the template, and heads in other forms. */
final class Seeds {

    private static final List<String> HEADS = List.of(
            "---\nstatus: Draft\nrelated: [a, \"b\"]\nowner: 'x' # why\n---\n\n# T\n",
            "---\ntitle: T\nstatus: |\n  Draft\nrelated:\n  - a\n  - b\ntags: {a: b}\n---\n\n## Problem Statement\n",
            "# T\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| Owner | x |\n",
            "# T\n\n* **Status:** Draft\n* Related:\n  * [a](b)\n\n## Status\n\nDone\n",
            "# T\n\nStatus: Draft\nCreated: 2026-01-31\n\n[spec]: /x\n\nSee [spec].\n");

    private Seeds() {}

    /** Writes each section as a document of that format. */
    static void write(Codec<DesignDoc> codec, String folder) throws IOException {
        Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
        Path seeds = Files.createDirectories(Path.of(folder));
        int count = 0;
        for (String section : TemplateDocument.markdown().split("(?m)^---\n", -1)) {
            Files.writeString(seeds.resolve("section-" + count++), codec.encode(markdown.decode(section).value()));
        }
        for (String head : HEADS) {
            String seed = codec.format().equals(markdown.format()) ? head : codec.encode(markdown.decode(head).value());
            Files.writeString(seeds.resolve("head-" + count++), seed);
        }
    }
}
