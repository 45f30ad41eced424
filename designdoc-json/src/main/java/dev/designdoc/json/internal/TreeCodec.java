package dev.designdoc.json.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Limits;
import dev.designdoc.internal.shape.NormalRecords;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.update.Syntax;

/**
 * Carries records to JSON or YAML and back, by way of a tree where there is none shorter.
 *
 * @param <T> the record type
 */
public final class TreeCodec<T extends Record> implements Codec<T> {

    private final Class<T> type;
    private final Reading.Way way;

    private TreeCodec(Class<T> type, Reading.Way way) {
        this.type = type;
        this.way = way;
    }

    /**
     * A codec of records.
     *
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public TreeCodec(Syntax syntax, Class<T> type, boolean lenient, Limits limits) {
        this(type, new Reading.Way(syntax, JsonType.of(type), lenient, limits));
    }

    @Override
    public DocumentFormat format() {
        return way.syntax().format();
    }

    @Override
    public Decoded<T> decode(String source) {
        return new TreeDecoded<>(way, type, source, way.read(source));
    }

    @Override
    public String encode(T value) {
        return way.syntax().write(NormalRecords.of(value));
    }

    @Override
    public String update(String source, T value) {
        return decode(source).update(value);
    }

    @Override
    public Codec<T> withLimits(Limits limits) {
        return new TreeCodec<>(type, way.withLimits(limits));
    }

    Reading.Way way() {
        return way;
    }
}
