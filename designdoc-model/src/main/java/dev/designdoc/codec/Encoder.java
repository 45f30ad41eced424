package dev.designdoc.codec;

/**
 * Writes values of one type in one text format. Thread-safe.
 *
 * <p>This is all that a format offers which can't be read back, such as HTML. A format that can has a {@link Codec}.
 *
 * @param <T> the type of the values
 */
public interface Encoder<T> {

    /** The format. */
    DocumentFormat format();

    /**
     * Writes a value in the canonical form of the format.
     *
     * @throws EncodeException when a text of the value would add, end or rename another part of the document, or can't
     *     stand in the format; with the paths of all such texts
     */
    String encode(T value);
}
