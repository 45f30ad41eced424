package dev.designdoc.codec;

import dev.designdoc.internal.text.LimitExceeded;
import java.util.List;

/**
 * Carries values of one type to one text format and back without loss. Thread-safe.
 *
 * <p>For every source {@code s} that decodes and every value {@code v} that can be written:
 *
 * <ul>
 *   <li>{@code update(s, decode(s).value())} is {@code s}, char for char
 *   <li>{@code decode(update(s, v)).value()} equals {@code v}
 *   <li>{@code decode(encode(v)).value()} equals {@code v}
 *   <li>whatever {@code decode} yields can be written
 * </ul>
 *
 * @param <T> the type of the values
 */
public interface Codec<T> extends Encoder<T> {

    /**
     * Reads a text.
     *
     * <p>Never throws for what the text says: a text that holds no value gives a result with errors.
     *
     * @param source the whole text of a document
     */
    Decoded<T> decode(String source);

    /**
     * Writes what a text says in the canonical form of the format, and keeps what has a place of its own in a text
     * but not in a value, such as the front matter of Markdown.
     *
     * @param source the text to write anew
     * @return a text that says the same; formatted again, it stays as it is
     * @throws DecodeException when {@code source} can't be read
     * @throws EncodeException when a text of its value can't stand in the format
     */
    default String format(String source) {
        return encode(decode(source).value());
    }

    /**
     * Writes a value into a text that exists, changing only the lines of what differs from it.
     *
     * @param source the text to change
     * @param value what the result is to say
     * @return the changed text; {@code source} itself when it says {@code value} already
     * @throws DecodeException when {@code source} can't be read
     * @throws EncodeException when {@code value} can't be written
     */
    String update(String source, T value);

    /**
     * The same codec, which refuses texts that exceed these limits, and no others that it was told to refuse. Unless this is
     * overridden, only the limit of characters counts.
     */
    default Codec<T> withLimits(Limits limits) {
        record Limited<T>(Codec<T> codec, int characters) implements Codec<T> {

            @Override
            public DocumentFormat format() {
                return codec.format();
            }

            @Override
            public Decoded<T> decode(String source) {
                return source.length() > characters
                        ? Decoded.failed(List.of(LimitExceeded.characters(characters)))
                        : codec.decode(source);
            }

            @Override
            public String encode(T value) {
                return codec.encode(value);
            }

            @Override
            public String format(String source) {
                decode(source).value();
                return codec.format(source);
            }

            @Override
            public String update(String source, T value) {
                return decode(source).update(value);
            }

            @Override
            public Codec<T> withLimits(Limits others) {
                return codec.withLimits(others);
            }
        }
        return new Limited<>(this, limits.characters());
    }
}
