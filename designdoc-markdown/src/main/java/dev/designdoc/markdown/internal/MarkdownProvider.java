package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.internal.shape.Shapes;

/** Offers Markdown to whoever looks for a format. */
public final class MarkdownProvider implements CodecProvider {

    @Override
    public DocumentFormat format() {
        return Engine.FORMAT;
    }

    @Override
    public <T extends Record> Codec<T> codec(Class<T> type) {
        return new Engine<>(type, Shapes.of(type));
    }
}
