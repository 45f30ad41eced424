package dev.designdoc.codec;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Adds a format; found by {@link ServiceLoader}.
 *
 * <p>A format that can be read back overrides {@link #codec}, one that can only be written overrides {@link #encoder}.
 * The provider is named in the {@code provides} clause of its module, and for the class path in the file
 * {@code META-INF/services/dev.designdoc.codec.CodecProvider} of its jar. It is thread-safe.
 *
 * <pre>{@code
 * public final class HtmlProvider implements CodecProvider {
 *     @Override
 *     public DocumentFormat format() {
 *         return new DocumentFormat("html", List.of("html"));
 *     }
 *
 *     @Override
 *     public <T extends Record> Optional<Encoder<T>> encoder(Class<T> type) {
 *         return Optional.of(new HtmlEncoder<>(type));
 *     }
 * }
 * }</pre>
 */
public interface CodecProvider {

    /** The format. */
    DocumentFormat format();

    /**
     * A codec of the format.
     *
     * @param type a record type
     * @param <T> the record type
     * @return the codec, or empty when the format is only written, or not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    default <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return Optional.empty();
    }

    /**
     * What writes the format: the codec, unless this is overridden.
     *
     * @param type a record type
     * @param <T> the record type
     * @return the encoder, or empty when the format is not made for this type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    default <T extends Record> Optional<Encoder<T>> encoder(Class<T> type) {
        return codec(type).map(codec -> codec);
    }
}
