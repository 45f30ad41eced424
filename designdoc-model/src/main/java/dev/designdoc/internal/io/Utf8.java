package dev.designdoc.internal.io;

import dev.designdoc.codec.NotUtf8Exception;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.text.Surrogates;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text and its bytes, strictly: what can't be carried over is an error, never replaced. */
public final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int CHUNK = 8192;

    private Utf8() {}

    /**
     * The text of {@code bytes}; a byte order mark is part of it.
     *
     * @param file what messages call the bytes
     * @throws NotUtf8Exception when they are not UTF-8
     */
    public static String decode(byte[] bytes, String file) throws NotUtf8Exception {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The JDK's fast decoder replaces what is malformed, so only a text with that character needs a second look.
        int offset = text.indexOf(REPLACEMENT) < 0 ? -1 : malformed(bytes);
        if (offset < 0) {
            return text;
        }
        throw new NotUtf8Exception(file, reason(bytes, offset), place(bytes, offset));
    }

    /**
     * The bytes of {@code text}.
     *
     * @param file what messages call the bytes
     * @throws CharacterCodingException when the text holds half a surrogate pair
     */
    public static byte[] encode(String text, String file) throws CharacterCodingException {
        int at = Surrogates.firstLone(text);
        if (at >= 0) {
            throw new Unencodable(file + ": " + Surrogates.message(text, at) + ", which UTF-8 can't hold");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int malformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static String reason(byte[] bytes, int offset) {
        String where = "byte 0x" + String.format("%02X", bytes[offset]) + " at offset " + offset;
        String utf16 = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xfe) == 0xfe ? "; it looks like UTF-16" : "";
        return "not UTF-8: " + where + utf16 + "; save it as UTF-8";
    }

    private static SourceRange place(byte[] bytes, int offset) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        return SourceRange.of(before, before.length(), before.length());
    }

    private static final class Unencodable extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final String message;

        Unencodable(String message) {
            this.message = message;
        }

        @Override
        public @Nullable String getMessage() {
            return message;
        }
    }
}
