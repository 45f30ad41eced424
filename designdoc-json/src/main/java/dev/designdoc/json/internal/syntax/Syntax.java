package dev.designdoc.json.internal.syntax;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.text.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.update.Layout;
import org.jspecify.annotations.Nullable;

/** What differs between JSON and YAML. */
public interface Syntax {

    DocumentFormat format();

    /**
     * The record that {@code source} says, made without its tree; null when there is anything to say about the text.
     *
     * @param most how many values it may have
     */
    @Nullable Record bind(JsonType type, String source, int most);

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
