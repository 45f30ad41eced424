package dev.designdoc.json.internal;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.edit.JsonPointer;
import dev.designdoc.internal.shape.NormalRecords;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value, the text it was read from, and the tree of that text, which is made when it is first asked for. */
final class TreeDecoded<T extends Record> implements Decoded<T> {

    private final Reading.Way way;
    private final String source;
    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;

    /** Null until it is asked for. */
    private volatile @Nullable Node tree;
    private volatile @Nullable Places places;

    TreeDecoded(Reading.Way way, Class<T> type, String source, Reading reading) {
        this.way = way.withLimits(Limits.none());
        this.source = source;
        this.value = type.cast(reading.record());
        this.diagnostics = reading.diagnostics();
    }

    @Override
    public T value() {
        if (value == null) {
            throw new DecodeException(diagnostics);
        }
        return value;
    }

    @Override
    public String update(T wanted) {
        return new Updater(way, source, tree(), value()).update(NormalRecords.of(wanted)).text();
    }

    /** The tree of a text that has a value. */
    Node tree() {
        value();
        Node read = tree;
        if (read == null) {
            read = TreeReader.read(way.syntax().tokens(source));
            tree = read;
        }
        return read;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean hasErrors() {
        return value == null;
    }

    @Override
    public Optional<SourceRange> locate(String pointer) {
        List<String> steps;
        try {
            steps = JsonPointer.parts(pointer);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (value == null) {
            return Optional.empty();
        }
        Places known = places;
        if (known == null) {
            known = new Places(source, tree(), Unbinder.unbind(value));
            places = known;
        }
        return known.locate(steps);
    }
}
