package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.lint.Aliases;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;

/**
 * What holds for the documents of a folder.
 *
 * @param lint what a team agreed on
 * @param folder the folder that its patterns are relative to
 * @param markdown reads Markdown with the further names
 */
record Configuration(LintConfig lint, Path folder, Codec<DesignDoc> markdown) {

    /** The configuration of a file in that folder. */
    static Configuration of(LintConfig lint, Path folder) {
        return new Configuration(lint, folder, Aliases.codec(DesignDoc.class, lint.aliases()));
    }

    /** What holds below a folder where nothing is configured. */
    static Configuration none(Path folder) {
        return new Configuration(LintConfig.defaults(), folder, MarkdownCodec.of(DesignDoc.class));
    }

    /** The codec of the same format, with the further names where it is Markdown. */
    Codec<DesignDoc> codec(Codec<DesignDoc> usual) {
        return usual.format().equals(markdown.format()) ? markdown : usual;
    }
}
