package dev.designdoc.json;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Limits;
import dev.designdoc.json.internal.TreeCodec;
import dev.designdoc.json.internal.json.JsonSyntax;

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
        return builder(type).build();
    }

    /**
     * A builder of a codec with options.
     *
     * @param type the record type, which declares a template
     * @param <T> the record type
     */
    public static <T extends Record> Builder<T> builder(Class<T> type) {
        return new Builder<>(type);
    }

    /**
     * Builds a codec with options. Not thread-safe.
     *
     * @param <T> the record type
     */
    public static final class Builder<T extends Record> {

        private final Class<T> type;
        private boolean lenient;
        private Limits limits = Limits.none();

        private Builder(Class<T> type) {
            this.type = type;
        }

        /**
         * Reads what a language model answers that was held to {@link JsonSchemas#strict}: null and blank are absent
         * everywhere, a record without a text that it needs is not there, and of two anchors the second is dropped.
         */
        public Builder<T> lenient() {
            lenient = true;
            return this;
        }

        /** Refuses texts that exceed these limits; without, there are none. */
        public Builder<T> limits(Limits most) {
            limits = most;
            return this;
        }

        /**
         * The codec; thread-safe.
         *
         * @throws IllegalArgumentException when the record type declares no template
         */
        public Codec<T> build() {
            return new TreeCodec<>(new JsonSyntax(), type, lenient, limits);
        }
    }
}
