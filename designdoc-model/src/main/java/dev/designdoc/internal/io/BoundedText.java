package dev.designdoc.internal.io;

import dev.designdoc.codec.LimitExceededException;
import dev.designdoc.codec.Limits;
import dev.designdoc.codec.NotUtf8Exception;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are read only as far as they may be long. */
public final class BoundedText {

    /** UTF-8 takes no more for a UTF-16 unit. */
    private static final long MAX_BYTES_OF_CHARACTER = 3;

    private BoundedText() {}

    /**
     * The bytes of a file, unless their number alone shows that it has too many characters.
     *
     * @param name what messages call it
     */
    public static byte[] bytes(Path path, String name, Limits limits) throws IOException {
        if (Files.size(path) > limits.characters() * MAX_BYTES_OF_CHARACTER) {
            throw new LimitExceededException(name, limits.characters());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in, name, limits);
        }
    }

    /** The bytes of a stream, unless their number alone shows that it has too many characters. */
    public static byte[] bytes(InputStream in, String name, Limits limits) throws IOException {
        long most = limits.characters() * MAX_BYTES_OF_CHARACTER;
        if (most >= Integer.MAX_VALUE) {
            return in.readAllBytes();
        }
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new LimitExceededException(name, limits.characters());
        }
        return bytes;
    }

    /**
     * The text of the bytes.
     *
     * @throws NotUtf8Exception when they are not UTF-8
     */
    public static String of(byte[] bytes, String name, Limits limits) throws IOException {
        String text = Utf8.decode(bytes, name);
        if (text.length() > limits.characters()) {
            throw new LimitExceededException(name, limits.characters());
        }
        return text;
    }
}
