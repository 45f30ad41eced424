package dev.designdoc.json.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.json.internal.yaml.YamlSyntax;
import java.util.Optional;

/** Adds YAML. */
public final class YamlCodecProvider implements CodecProvider {

    @Override
    public DocumentFormat format() {
        return YamlSyntax.FORMAT;
    }

    @Override
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
        return Optional.of(new TreeCodec<>(new YamlSyntax(), type, false, Limits.none()));
    }
}
