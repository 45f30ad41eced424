package dev.designdoc.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Shows as escapes what would steer a terminal: control characters but line feeds and tabs, and what turns the direction of
 * a line. Everything that messages, titles and names of files reach people by goes through it. The escapes are JSON's, so
 * JSON stays the same JSON. Takes UTF-8; not thread-safe.
 */
final class EscapingStream extends OutputStream {

    private static final int LONGEST = 4;

    private final OutputStream out;
    /** The bytes of a character of which more are to come. */
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream(LONGEST);
    private int missing;

    EscapingStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        boolean goesOn = (b & 0xc0) == 0x80;
        if (missing > 0 && !goesOn) {
            finish();
        }
        begun.write(b);
        missing = missing > 0 ? missing - 1 : following(b & 0xff);
        if (missing == 0) {
            finish();
        }
    }

    /** How many bytes follow the first of a character. */
    private static int following(int first) {
        return first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    }

    private void finish() throws IOException {
        String character = begun.toString(StandardCharsets.UTF_8);
        if (steers(character.codePointAt(0))) {
            out.write("\\u%04x".formatted(character.codePointAt(0)).getBytes(StandardCharsets.US_ASCII));
        } else {
            begun.writeTo(out);
        }
        begun.reset();
        missing = 0;
    }

    private static boolean steers(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean direction = c == 0x061c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return control || separator || direction;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
