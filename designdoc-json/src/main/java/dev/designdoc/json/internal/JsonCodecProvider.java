package dev.designdoc.json.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.json.internal.json.JsonSyntax;
import java.util.Optional;

/** Adds JSON. */
public final class JsonCodecProvider implements CodecProvider {

    @Override
    public DocumentFormat format() {
        return JsonSyntax.FORMAT;
    }

    @Override
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return Optional.of(new TreeCodec<>(new JsonSyntax(), type, false, Limits.none()));
    }
}
