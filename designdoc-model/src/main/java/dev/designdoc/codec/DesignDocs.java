package dev.designdoc.codec;

import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Design documents in files: {@link Documents} for {@link DesignDoc}. Thread-safe.
 *
 * <pre>{@code
 * DesignDoc doc = DesignDocs.read(Path.of("cache.md"));
 * DesignDocs.write(Path.of("cache.json"), doc);
 * DesignDocs.update(Path.of("cache.md"), d -> d.withStatus(Status.of("Implemented")));   // one line differs
 * }</pre>
 *
 * <p>The ending of the file's name tells the format. Files are UTF-8, and replaced whole or not at all; see
 * {@link Documents}.
 */
public final class DesignDocs {

    private static final Documents<DesignDoc> DOCUMENTS = Documents.of(DesignDoc.class);

    private DesignDocs() {}

    /**
     * Reads a document.
     *
     * @throws DecodeException when the text holds no document; Markdown always does
     * @throws IOException when the file can't be read, is not UTF-8, or its name tells no format there is a codec for
     */
    public static DesignDoc read(Path path) throws IOException {
        return DOCUMENTS.read(path);
    }

    /**
     * Reads a document, with what there was to say about it; see {@link Documents#decode}.
     *
     * @throws IOException when the file can't be read, is not UTF-8, or its name tells no format there is a codec for
     */
    public static Decoded<DesignDoc> decode(Path path) throws IOException {
        return DOCUMENTS.decode(path);
    }

    /**
     * Writes a document in the canonical form of the format, in place of what the file held. To keep the file's own
     * style and comments, use {@link #update}.
     *
     * @throws EncodeException when the document can't be written; the file stays as it was
     * @throws IOException when the file can't be written, or its name tells no format there is an encoder for
     */
    public static void write(Path path, DesignDoc doc) throws IOException {
        DOCUMENTS.write(path, doc);
    }

    /**
     * Changes a document in place: only the lines of what differs change; see {@link Documents#update}.
     *
     * @param change from what the file says to what it is to say; called again, with what the file says then, when
     *     somebody else has changed the file meanwhile
     * @return whether the file was written; false when the document did not change
     * @throws DecodeException when the text holds no document
     * @throws EncodeException when the changed document can't be written; the file stays as it was
     * @throws IOException when the file can't be read or written, is not UTF-8, or its name tells no format there is a
     *     codec for
     */
    public static boolean update(Path path, UnaryOperator<DesignDoc> change) throws IOException {
        return DOCUMENTS.update(path, change);
    }
}
