package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document to read.
 *
 * @param path its file; null for standard input
 * @param name what messages call it
 * @param codec reads what it is written in
 * @param relative where it stands below the folder it was found in; the file name of a file given by itself
 */
record Source(@Nullable Path path, String name, Codec<DesignDoc> codec, Path relative) {

    /** The name of standard input, and of standard output. */
    static final String STANDARD = "-";

    /** A file given by itself. */
    static Source file(Path path, Codec<DesignDoc> codec) {
        Path name = path.getFileName();
        return new Source(path, path.toString(), codec, name == null ? path : name);
    }

    /** Standard input. */
    static Source standardInput(Codec<DesignDoc> codec) {
        return new Source(null, "standard input", codec, Path.of(STANDARD));
    }
}
