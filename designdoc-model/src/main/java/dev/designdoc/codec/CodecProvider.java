package dev.designdoc.codec;

/** Adds a format; found by {@link java.util.ServiceLoader}. */
public interface CodecProvider {

    /** The format. */
    DocumentFormat format();

    /**
     * A codec of the format for an annotated record type.
     *
     * @param <T> the record type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    <T extends Record> Codec<T> codec(Class<T> type);
}
