package dev.designdoc.json;

import dev.designdoc.codec.Codec;
import dev.designdoc.json.internal.TreeCodec;

/**
 * Reads, writes and updates records in JSON.
 *
 * <p>Keys are the names of the components; what is absent or empty is left out. Reading is strict: an unknown or
 * duplicate key and a value of the wrong type are errors, each with its line, column and pointer. Where the template
 * has a list item, such as a task, a string in the form of that item stands for the record.
 *
 * <pre>{@code
 * Codec<DesignDoc> json = JsonCodec.of(DesignDoc.class);
 * DesignDoc doc = json.decode(text).value();
 * String text2 = json.update(text, doc.withTitle("Offline mode"));   // one line differs
 * }</pre>
 */
public final class JsonCodec {

    private JsonCodec() {}

    /**
     * A codec for a record type; thread-safe.
     *
     * @param type the record type, which declares a template
     * @param <T> the record type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return TreeCodec.json(type);
    }
}
