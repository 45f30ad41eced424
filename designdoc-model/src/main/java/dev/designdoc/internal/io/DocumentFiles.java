package dev.designdoc.internal.io;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.Decoded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Files that hold a value of one record type, in the format their name tells. Immutable and thread-safe.
 *
 * @param <T> the record type
 */
public final class DocumentFiles<T extends Record> {

    private final Formats formats;
    private final Class<T> type;

    /** Files in these formats. */
    public DocumentFiles(Formats formats, Class<T> type) {
        this.formats = formats;
        this.type = type;
    }

    /** The value in the file. */
    public T read(Path path) throws IOException {
        CodecProvider format = format(path);
        return format.codec(type).decode(TextFiles.read(path)).value();
    }

    /** Writes the value in canonical form. */
    public void write(Path path, T value) throws IOException {
        TextFiles.write(path, format(path).codec(type).encode(value));
    }

    /** Changes only the lines that say something else afterwards; whether the file was written. */
    public boolean update(Path path, UnaryOperator<T> change) throws IOException {
        CodecProvider format = format(path);
        return TextFiles.update(path, text -> {
            Decoded<T> decoded = format.codec(type).decode(text);
            return decoded.update(change.apply(decoded.value()));
        });
    }

    private CodecProvider format(Path path) throws IOException {
        Optional<CodecProvider> found = formats.of(path);
        if (found.isEmpty()) {
            throw new IOException(formats.explainUnknown(path));
        }
        return found.get();
    }
}
