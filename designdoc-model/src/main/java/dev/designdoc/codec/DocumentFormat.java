package dev.designdoc.codec;

import java.util.List;

/**
 * A text format of documents.
 *
 * @param name its name in lower case, such as {@code markdown}
 * @param extensions the endings of its files without the dot, the usual one first
 */
public record DocumentFormat(String name, List<String> extensions) {

    /** Copies the extensions. */
    public DocumentFormat {
        extensions = List.copyOf(extensions);
    }
}
