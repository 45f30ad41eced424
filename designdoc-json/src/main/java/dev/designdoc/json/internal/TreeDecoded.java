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
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.TreeReader;
import dev.designdoc.json.internal.update.Correspondence;
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
        if (steps.isEmpty()) {
            return Optional.of(SourceRange.of(source, 0, source.length()));
        }
        Node node = tree();
        Node known = Unbinder.unbind(value);
        for (String step : steps) {
            Node inner = child(known, step);
            if (inner == null) {
                return Optional.empty();
            }
            // A record given as its line has its parts in that line.
            Node place = node instanceof ScalarNode ? node : place(node, known, step);
            if (place == null) {
                return Optional.empty();
            }
            node = place;
            known = inner;
        }
        return Optional.of(SourceRange.of(source, node.start(), node.end()));
    }

    private static @Nullable Node child(Node known, String step) {
        if (known instanceof ObjectNode object) {
            Member member = object.member(step);
            return member == null ? null : member.value();
        }
        int index = known instanceof ArrayNode ? index(step) : -1;
        return index >= 0 && index < ((ArrayNode) known).elements().size() ? ((ArrayNode) known).elements().get(index) : null;
    }

    private static @Nullable Node place(Node node, Node known, String step) {
        if (node instanceof ObjectNode object) {
            Member member = object.member(step);
            return member == null ? null : member.value();
        }
        if (node instanceof ArrayNode array && known instanceof ArrayNode value) {
            int index = Correspondence.find(array, value, index(step));
            return index < 0 ? null : array.elements().get(index);
        }
        return null;
    }

    private static int index(String step) {
        return step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : -1;
    }
}
