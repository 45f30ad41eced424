package dev.designdoc.codec;

import dev.designdoc.internal.io.Formats;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The formats there are, and their codecs by name or by the name of a file. Thread-safe.
 *
 * <pre>{@code
 * Codec<DesignDoc> yaml = Codecs.of(DesignDoc.class, "yaml").orElseThrow();
 * String names = Codecs.formats().stream().map(DocumentFormat::name).collect(joining(", "));   // json, markdown, yaml
 * }</pre>
 *
 * <p>A format is there when its jar is on the class path or module path: every {@link CodecProvider} that the context
 * class loader of the thread, the class loader of the record type or that of this library finds. Of two providers with
 * the same name or ending, the first that has a codec for the type counts, in this order.
 */
public final class Codecs {

    private Codecs() {}

    /** The formats that can be read or written, in the order of their names. */
    public static List<DocumentFormat> formats() {
        return Formats.installed(null).formats();
    }

    /**
     * The format that the file's name tells: the one with the longest ending that the name has, in any case.
     *
     * @return the format, or empty when the name has an ending of none
     */
    public static Optional<DocumentFormat> formatOf(Path path) {
        return Formats.installed(null).formatOf(path);
    }

    /**
     * The codec of a format.
     *
     * @param type an annotated record type
     * @param formatName the format's name, or an ending of its files, in any case: {@code markdown}, {@code md}
     * @param <T> the record type
     * @return the codec, or empty when there is no such format, it is only written, or not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Optional<Codec<T>> of(Class<T> type, String formatName) {
        return Formats.installed(type).codec(type, formatName);
    }

    /**
     * The codec of the format that the file's name tells. The file need not exist.
     *
     * @param type an annotated record type
     * @param <T> the record type
     * @return the codec, or empty when the name tells no format, or one that is only written, or not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Optional<Codec<T>> of(Class<T> type, Path path) {
        return Formats.installed(type).codec(type, path);
    }

    /**
     * What writes a format; for one that can be read back, its codec.
     *
     * @param type an annotated record type
     * @param formatName the format's name, or an ending of its files, in any case: {@code html}
     * @param <T> the record type
     * @return the encoder, or empty when there is no such format, or it is not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Optional<Encoder<T>> encoder(Class<T> type, String formatName) {
        return Formats.installed(type).encoder(type, formatName);
    }

    /**
     * What writes the format that the file's name tells; where that can be read back, its codec. The file need not
     * exist.
     *
     * @param type an annotated record type
     * @param <T> the record type
     * @return the encoder, or empty when the name tells no format, or one that is not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Optional<Encoder<T>> encoder(Class<T> type, Path path) {
        return Formats.installed(type).encoder(type, path);
    }
}
