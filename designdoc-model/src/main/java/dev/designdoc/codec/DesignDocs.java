package dev.designdoc.codec;

import dev.designdoc.internal.io.DocumentFiles;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Design documents in files. Thread-safe.
 *
 * <pre>{@code
 * DesignDoc doc = DesignDocs.read(Path.of("cache.md"));
 * DesignDocs.write(Path.of("cache.json"), doc);
 * DesignDocs.update(Path.of("cache.md"),
 *         d -> d.withMetadata(d.metadata().withStatus(Status.of("Implemented"))));   // one line differs
 * }</pre>
 *
 * <p>The ending of the file's name tells the format. The codecs are found by {@link java.util.ServiceLoader}, so a
 * format is added by adding its jar.
 *
 * <p>Files are UTF-8. A file that is not is an {@link IOException} naming the first wrong byte; nothing is ever
 * replaced. A byte order mark belongs to the text, and {@code update} keeps it.
 *
 * <p>Files are replaced whole or not at all, by a rename: nobody sees half a document, and a failure leaves the old one
 * in place. Symbolic links and permissions stay; hard links to the old file keep its old text.
 */
public final class DesignDocs {

    private static final DocumentFiles<DesignDoc> FILES = new DocumentFiles<>(Formats.installed(), DesignDoc.class);

    private DesignDocs() {}

    /**
     * Reads a document.
     *
     * @throws DecodeException when the text holds no document; Markdown always does
     * @throws IOException when the file can't be read, is not UTF-8, or its name tells no format there is a codec for
     */
    public static DesignDoc read(Path path) throws IOException {
        return FILES.read(path);
    }

    /**
     * Writes a document in the canonical form of the format, in place of what the file held. To keep the file's own
     * style and comments, use {@link #update}.
     *
     * @throws EncodeException when the document can't be written; the file stays as it was
     * @throws IOException when the file can't be written, or its name tells no format there is a codec for
     */
    public static void write(Path path, DesignDoc doc) throws IOException {
        FILES.write(path, doc);
    }

    /**
     * Changes a document in place: only the lines of what differs change. A document that does not change is not
     * written.
     *
     * @param change from what the file says to what it is to say; called again, with what the file says then, when
     *     somebody else has changed the file meanwhile
     * @return whether the file was written
     * @throws DecodeException when the text holds no document
     * @throws EncodeException when the changed document can't be written; the file stays as it was
     * @throws IOException when the file can't be read or written, is not UTF-8, or its name tells no format there is a
     *     codec for
     */
    public static boolean update(Path path, UnaryOperator<DesignDoc> change) throws IOException {
        return FILES.update(path, change);
    }

    /** The formats there are codecs for. */
    public static List<DocumentFormat> formats() {
        return Formats.installed().providers().stream().map(CodecProvider::format).toList();
    }

    /** The format that the file's name tells, or empty when its ending is none of a format there is a codec for. */
    public static Optional<DocumentFormat> formatOf(Path path) {
        return Formats.installed().of(path).map(CodecProvider::format);
    }
}
