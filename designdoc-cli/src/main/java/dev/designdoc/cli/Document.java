package dev.designdoc.cli;

import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Limits;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;

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
        Limits limits = terminal.limits();
        String text = source.path() == null
                ? TextFiles.read(terminal.in(), source.name(), limits)
                : TextFiles.read(source.path(), limits);
        return new Document(source, text, source.codec().withLimits(limits).decode(text));
    }
}
