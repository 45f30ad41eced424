package dev.designdoc.json.internal;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries records to JSON or YAML and back, by way of a tree where there is none shorter.
 *
 * @param <T> the record type
 */
public final class TreeCodec<T extends Record> implements Codec<T> {

    private final Syntax syntax;
    private final Class<T> type;
    private final JsonType jsonType;

    TreeCodec(Syntax syntax, Class<T> type) {
        this.syntax = syntax;
        this.type = type;
        this.jsonType = JsonType.of(type);
    }

    /**
     * A codec for JSON.
     *
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Codec<T> json(Class<T> type) {
        return new TreeCodec<>(new JsonSyntax(), type);
    }

    /**
     * A codec for YAML.
     *
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static <T extends Record> Codec<T> yaml(Class<T> type) {
        return new TreeCodec<>(new YamlSyntax(), type);
    }

    @Override
    public DocumentFormat format() {
        return syntax.format();
    }

    @Override
    public Decoded<T> decode(String source) {
        return read(source);
    }

    @Override
    public String encode(T value) {
        return syntax.write(value);
    }

    @Override
    public String update(String source, T value) {
        return readTree(source).update(value);
    }

    Syntax syntax() {
        return syntax;
    }

    TreeDecoded<T> read(String source) {
        Record record = syntax.bind(jsonType, source);
        return record == null
                ? readTree(source)
                : new TreeDecoded<>(this, source, null, type.cast(record), List.of());
    }

    TreeDecoded<T> readTree(String source) {
        Problems problems = new Problems();
        Node root = syntax.read(source, problems);
        Record record = root == null ? null : new Binder(problems).bind(jsonType, root);
        @Nullable T value = problems.errors() > 0 ? null : type.cast(record);
        return new TreeDecoded<>(this, source, root, value, problems.diagnostics(source));
    }
}
