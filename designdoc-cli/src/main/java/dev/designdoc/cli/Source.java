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
 * @param configuration what holds for it
 */
record Source(@Nullable Path path, String name, Codec<DesignDoc> codec, Path relative, Configuration configuration) {

    /** The name of standard input, and of standard output. */
    static final String STANDARD = "-";

    /** Standard input, for which holds what holds in the working directory. */
    static Source standardInput(Codec<DesignDoc> codec, Configuration configuration) {
        return new Source(null, "standard input", configuration.codec(codec), Path.of(STANDARD), configuration);
    }
}
