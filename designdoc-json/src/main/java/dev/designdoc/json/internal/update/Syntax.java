package dev.designdoc.json.internal.update;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Tokens;

/** What differs between JSON and YAML. */
public interface Syntax {

    DocumentFormat format();

    /** What a text consists of. */
    Tokens tokens(String source);

    /**
     * The canonical text of a record.
     *
     * @throws EncodeException with the paths of all texts that the format can't hold
     */
    String write(Record record);

    /** How values are changed in {@code source}. */
    Layout layout(String source, Node root, Edits edits);
}
