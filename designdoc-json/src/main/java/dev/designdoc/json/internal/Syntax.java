package dev.designdoc.json.internal;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.EncodeException;
import org.jspecify.annotations.Nullable;

/** What differs between JSON and YAML. */
interface Syntax {

    DocumentFormat format();

    /**
     * The record that {@code source} says, made without its tree; null when this takes the tree, as it does where there
     * is anything to say about the text.
     */
    default @Nullable Record bind(JsonType type, String source) {
        return null;
    }

    /** The tree of {@code source}, or null when it has none; {@code problems} then says why. */
    @Nullable Node read(String source, Problems problems);

    /**
     * The canonical text of a record.
     *
     * @throws EncodeException with the paths of all texts that the format can't hold
     */
    String write(Record record);

    /** How values are changed in {@code source}. */
    Layout layout(String source, Node root, Edits edits);
}
