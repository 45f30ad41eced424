package dev.designdoc.markdown.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.internal.shape.Shapes;
import java.util.Optional;

/** Offers Markdown to whoever looks for a format. */
public final class MarkdownProvider implements CodecProvider {

    @Override
    public DocumentFormat format() {
        return Engine.FORMAT;
    }

    @Override
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return Optional.of(new Engine<>(type, Shapes.of(type), Limits.none()));
    }
}
