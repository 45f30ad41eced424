package dev.designdoc.codec;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A value read from a text, with what there was to say about it. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public interface Decoded<T> {

    /**
     * The result of a text that has no value.
     *
     * @param diagnostics why, with at least one error
     * @param <T> the type of the values
     */
    static <T> Decoded<T> failed(List<Diagnostic> diagnostics) {
        record Failed<T>(List<Diagnostic> diagnostics) implements Decoded<T> {

            @Override
            public T value() {
                throw new DecodeException(diagnostics);
            }

            @Override
            public String update(T value) {
                throw new DecodeException(diagnostics);
            }

            @Override
            public boolean hasErrors() {
                return true;
            }

            @Override
            public Optional<SourceRange> locate(String pointer) {
                return Optional.empty();
            }
        }
        return new Failed<>(List.copyOf(diagnostics));
    }

    /**
     * The value.
     *
     * @throws DecodeException when there is none; it carries the diagnostics
     */
    T value();

    /**
     * The text this was read from, changed to say {@code value}; see {@link Codec#update}.
     *
     * @throws DecodeException when the text could not be read
     * @throws EncodeException when {@code value} can't be written
     */
    String update(T value);

    /** Everything there was to say, in the order of the text. */
    List<Diagnostic> diagnostics();

    /** Whether a diagnostic is an error. */
    boolean hasErrors();

    /**
     * Where the value at {@code pointer} stands in the text.
     *
     * @param pointer a JSON pointer, such as {@code /problemStatement/goals/0}; "" is the whole document
     * @return the range, or empty when there is no such value or it stands nowhere
     */
    Optional<SourceRange> locate(String pointer);
}
