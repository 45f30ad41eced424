package dev.designdoc.json;

import dev.designdoc.codec.Codec;
import dev.designdoc.json.internal.TreeCodec;

/**
 * Reads, writes and updates records in YAML.
 *
 * <p>The values are those of {@link JsonCodec}, and reading is as strict; anchors, aliases, tags, merge keys and further
 * documents are errors as well. Text of several lines is written as a literal block, and quotes stand only where a
 * reader could take a text for something else.
 *
 * <pre>{@code
 * Codec<DesignDoc> yaml = YamlCodec.of(DesignDoc.class);
 * DesignDoc doc = yaml.decode(text).value();
 * String text2 = yaml.update(text, doc.withTitle("Offline mode"));   // comments, order and quotes stay
 * }</pre>
 */
public final class YamlCodec {

    private YamlCodec() {}

    /**
     * A codec for a record type; thread-safe.
     *
     * @param type the record type, which declares a template
     * @param <T> the record type
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return TreeCodec.yaml(type);
    }
}
