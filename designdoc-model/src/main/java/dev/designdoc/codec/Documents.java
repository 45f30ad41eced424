package dev.designdoc.codec;

import dev.designdoc.internal.io.Formats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Documents of one record type in files. Immutable and thread-safe.
 *
 * <pre>{@code
 * Documents<Madr> records = Documents.of(Madr.class);
 * Madr record = records.read(Path.of("0007-queue.md"));
 * records.write(Path.of("0007-queue.yaml"), record);
 * records.update(Path.of("0007-queue.md"), r -> r.withTitle("Use a queue"));   // one line differs
 * }</pre>
 *
 * <p>The ending of the file's name tells the format; {@link Codecs} says which there are. {@link DesignDocs} is the same
 * for {@link dev.designdoc.model.DesignDoc}.
 *
 * <p>Files are UTF-8. A file that is not is a {@link NotUtf8Exception} naming the first wrong byte; nothing is ever
 * replaced. A byte order mark belongs to the text, and {@code update} keeps it.
 *
 * <p>Files are replaced whole or not at all, by a rename: nobody sees half a document, and a failure leaves the old one
 * in place. Symbolic links and permissions stay; hard links to the old file keep its old text.
 *
 * @param <T> the record type
 */
public final class Documents<T extends Record> {

    private final Class<T> type;
    private final Supplier<Formats> formats;
    private final Limits limits;

    /** Documents in these formats. */
    Documents(Class<T> type, Supplier<Formats> formats, Limits limits) {
        this.type = type;
        this.formats = formats;
        this.limits = limits;
    }

    /**
     * Documents of a record type.
     *
     * @param type an annotated record type; what is wrong with its declaration is said when the first file is read
     * @param <T> the record type
     */
    public static <T extends Record> Documents<T> of(Class<T> type) {
        return new Documents<>(type, () -> Formats.installed(type), Limits.none());
    }

    /**
     * The same documents, of which those are refused that exceed these limits. A file that is too large is refused before it
     * is read.
     */
    public Documents<T> withLimits(Limits most) {
        return new Documents<>(type, formats, most);
    }

    /**
     * Reads a document.
     *
     * @throws DecodeException when the text holds no document; Markdown always does
     * @throws IOException when the file can't be read, is not UTF-8, or its name tells no format there is a codec for
     */
    public T read(Path path) throws IOException {
        return decode(path).value();
    }

    /**
     * Reads a document, with what there was to say about it.
     *
     * <p>Never throws for what the text says: a text that holds no document gives a result with errors.
     *
     * @throws IOException when the file can't be read, is not UTF-8, or its name tells no format there is a codec for
     */
    public Decoded<T> decode(Path path) throws IOException {
        Codec<T> codec = codec(path);
        try {
            return codec.decode(TextFiles.read(path, limits));
        } catch (LimitExceededException e) {
            return Decoded.failed(List.of(e.diagnostic()));
        }
    }

    /**
     * Writes a document in the canonical form of the format, in place of what the file held. To keep the file's own
     * style and comments, use {@link #update}.
     *
     * @throws EncodeException when the document can't be written; the file stays as it was
     * @throws IOException when the file can't be written, or its name tells no format there is an encoder for
     */
    public void write(Path path, T document) throws IOException {
        Formats known = formats.get();
        Encoder<T> encoder = known.encoder(type, path).orElseThrow(() -> new IOException(known.explainUnknown(path, type)));
        TextFiles.write(path, encoder.encode(document));
    }

    /**
     * Changes a document in place: only the lines of what differs change. A document that does not change is not
     * written.
     *
     * <p>While this runs, no other program of this user that writes the file by this library can do so; it waits, up to half
     * a minute. So nothing is lost when programs change one file at once, on one machine. Of editors and other programs that
     * take no lock, what they have written up to the moment before the file is replaced is seen; the change is then made
     * anew. Network drives promise less.
     *
     * @param change from what the file says to what it is to say; called again, with what the file says then, when
     *     somebody else has changed the file meanwhile
     * @return whether the file was written
     * @throws DecodeException when the text holds no document
     * @throws EncodeException when the changed document can't be written; the file stays as it was
     * @throws IOException when the file can't be read or written, is not UTF-8, or its name tells no format there is a
     *     codec for
     */
    public boolean update(Path path, UnaryOperator<T> change) throws IOException {
        Codec<T> codec = codec(path);
        try {
            return TextFiles.update(path, limits, text -> {
                Decoded<T> decoded = codec.decode(text);
                return decoded.update(change.apply(decoded.value()));
            });
        } catch (LimitExceededException e) {
            throw new DecodeException(List.of(e.diagnostic()));
        }
    }

    /**
     * The codec for a file, which need not exist.
     *
     * @throws IOException when the file's name tells no format there is a codec for; the message says which there are
     */
    public Codec<T> codec(Path path) throws IOException {
        Formats known = formats.get();
        return known.codec(type, path)
                .orElseThrow(() -> new IOException(known.explainUnknown(path, type)))
                .withLimits(limits);
    }
}
