package dev.designdoc.cli;

import dev.designdoc.codec.Decoded;
import dev.designdoc.internal.io.Utf8;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;

/**
 * A document that was read.
 *
 * @param source where it comes from
 * @param text all of it
 * @param decoded what it says
 */
record Document(Source source, String text, Decoded<DesignDoc> decoded) {

    /** Reads a document. */
    static Document read(Source source, Terminal terminal) throws IOException {
        byte[] bytes = source.path() == null ? terminal.in().readAllBytes() : Files.readAllBytes(source.path());
        String text = Utf8.decode(bytes, source.name());
        return new Document(source, text, source.codec().decode(text));
    }
}
