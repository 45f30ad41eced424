package dev.designdoc.json.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.json.internal.json.JsonSyntax;

/** Adds JSON. */
public final class JsonCodecProvider implements CodecProvider {

    @Override
    public DocumentFormat format() {
        return JsonSyntax.FORMAT;
    }

    @Override
    public <T extends Record> Codec<T> codec(Class<T> type) {
        return TreeCodec.json(type, false);
    }
}
