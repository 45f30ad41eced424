package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document to read.
 *
 * @param path its file; null for standard input
 * @param name what messages call it
 * @param format what it is written in
 * @param relative where it stands below the folder it was found in; the file name of a file given by itself
 */
record Source(@Nullable Path path, String name, CodecProvider format, Path relative) {

    /** The name of standard input, and of standard output. */
    static final String STANDARD = "-";

    /** A file given by itself. */
    static Source file(Path path, CodecProvider format) {
        Path name = path.getFileName();
        return new Source(path, path.toString(), format, name == null ? path : name);
    }

    /** Standard input. */
    static Source standardInput(CodecProvider format) {
        return new Source(null, "standard input", format, Path.of(STANDARD));
    }

    /** The codec of its format. */
    Codec<DesignDoc> codec() {
        return format.codec(DesignDoc.class);
    }
}
