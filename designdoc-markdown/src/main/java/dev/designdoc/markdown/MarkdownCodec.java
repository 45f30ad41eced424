package dev.designdoc.markdown;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.internal.Engine;
import dev.designdoc.template.Template;

/**
 * Carries annotated records to Markdown and back. Immutable and thread-safe.
 *
 * <p>Every text decodes: what fits no part of the template is kept as it is.
 *
 * <pre>{@code
 * Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
 * DesignDoc doc = markdown.decode(text).value();
 * String canonical = markdown.encode(doc);
 * }</pre>
 *
 * @param <T> the record type of whole documents
 */
public final class MarkdownCodec<T extends Record> implements Codec<T> {

    private final Engine<T> engine;

    private MarkdownCodec(Engine<T> engine) {
        this.engine = engine;
    }

    /**
     * A codec for documents of a record type.
     *
     * @param type a record annotated with {@link dev.designdoc.template.Document}
     * @throws IllegalArgumentException when its declaration is incomplete or ambiguous; the message names the component
     */
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return builder(type).build();
    }

    /**
     * A builder of a codec with options.
     *
     * @param type a record annotated with {@link dev.designdoc.template.Document}
     * @throws IllegalArgumentException when its declaration is incomplete or ambiguous; the message names the component
     */
    public static <T extends Record> Builder<T> builder(Class<T> type) {
        return new Builder<>(type);
    }

    @Override
    public DocumentFormat format() {
        return Engine.FORMAT;
    }

    @Override
    public Decoded<T> decode(String source) {
        return engine.decode(source);
    }

    @Override
    public String encode(T value) {
        return engine.encode(value);
    }

    @Override
    public String format(String source) {
        return engine.format(source);
    }

    @Override
    public String update(String source, T value) {
        return decode(source).update(value);
    }

    @Override
    public Codec<T> withLimits(Limits limits) {
        return new MarkdownCodec<>(engine.withLimits(limits));
    }

    /**
     * Builds a codec with options. Not thread-safe.
     *
     * @param <T> the record type of whole documents
     */
    public static final class Builder<T extends Record> {

        private final Class<T> type;
        private Template template;
        private Limits limits = Limits.none();

        private Builder(Class<T> type) {
            this.type = type;
            this.template = Template.of(type);
        }

        /**
         * Reads one more name for a part of the template; it is never written.
         *
         * @param alias the name as people write it, in any case
         * @param path the component's path, such as {@code /problemStatement/goals}
         * @throws IllegalArgumentException when the path leads nowhere, or the name stands for something else there
         */
        public Builder<T> alias(String alias, String path) {
            template = template.withAlias(alias, path);
            return this;
        }

        /** Refuses texts that exceed these limits; without, there are none. */
        public Builder<T> limits(Limits most) {
            limits = most;
            return this;
        }

        /** The codec. */
        public Codec<T> build() {
            return new MarkdownCodec<>(new Engine<>(type, Shapes.of(type, template.aliases()), limits));
        }
    }
}
