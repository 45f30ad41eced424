package dev.designdoc.internal.edit;

import dev.designdoc.codec.Codec;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.ItemText;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands at a pointer, as the text with which {@link PointerEditor} would write the same there. */
public final class PointerReader<T extends Record> {

    private final Formats formats;
    private final T root;
    private final String pointer;
    private final PointerPath path;

    /** What stands at {@code pointer} in {@code root}. */
    public PointerReader(Formats formats, T root, String pointer) {
        this.formats = formats;
        this.root = root;
        this.pointer = pointer;
        this.path = new PointerPath(pointer);
    }

    /** What was found: a raw value, and the slot it stands in, as the whole of it or as an element of its list. */
    private record Found(@Nullable Object value, @Nullable Slot slot, boolean isElement) {

        boolean isList() {
            return slot != null && !isElement && PointerEditor.isList(slot.holds());
        }
    }

    /**
     * The text, or empty when nothing stands there.
     *
     * @throws IllegalArgumentException when the pointer leads nowhere, or there is no JSON for what needs it
     */
    public Optional<String> text() {
        Found found = new Found(root, null, false);
        for (int at = 0; at < path.length(); at++) {
            found = found.isList() ? element(found, at) : component(found, at);
        }
        Object value = found.value();
        if (value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty()) {
            return Optional.empty();
        }
        if (!(value instanceof Record) && !(value instanceof List<?>)) {
            return Optional.of(value.toString());
        }
        PointerReader<T> alone = alone();
        return line(found.slot(), value).filter(alone::readsBack).or(alone::json);
    }

    /** The same in a value whose other lists have one element, so that it costs what stands there and not the whole. */
    @SuppressWarnings("unchecked")
    private PointerReader<T> alone() {
        if (path.length() == 0) {
            return this;
        }
        List<String> parts = new ArrayList<>(path.parts());
        T thin = (T) thin(Shapes.of(root.getClass()), root, 0, parts);
        return new PointerReader<>(formats, thin, JsonPointer.of(parts));
    }

    private Record thin(Shape shape, Record record, int at, List<String> parts) {
        @Nullable Object[] values = shape.values(record);
        for (Slot slot : shape.slots()) {
            boolean isOnTheWay = at < parts.size() && slot.name().equals(parts.get(at));
            if (!isOnTheWay || at + 1 < parts.size()) {
                values[slot.index()] = thin(slot, values[slot.index()], isOnTheWay ? at + 1 : parts.size(), parts);
            }
        }
        return shape.create(values);
    }

    private @Nullable Object thin(Slot slot, @Nullable Object value, int at, List<String> parts) {
        Shape shape = slot.element();
        if (value instanceof List<?> list && !list.isEmpty()) {
            boolean isOnTheWay = at < parts.size();
            Object one = list.get(isOnTheWay ? path.number(slot, at) : 0);
            if (isOnTheWay) {
                parts.set(at, "0");
            }
            boolean isWhole = isOnTheWay && at + 1 == parts.size();
            return List.of(shape == null || isWhole ? one : thin(shape, (Record) one, isOnTheWay ? at + 1 : at, parts));
        }
        return shape != null && value instanceof Record record ? thin(shape, record, at, parts) : value;
    }

    private Found element(Found found, int at) {
        Slot slot = Objects.requireNonNull(found.slot());
        int index = path.isNew(at) ? Integer.MAX_VALUE : path.number(slot, at);
        List<?> list = found.value() instanceof List<?> there ? there : List.of();
        return new Found(index < list.size() ? list.get(index) : null, slot, true);
    }

    private Found component(Found found, int at) {
        Slot slot = found.slot();
        Shape shape = slot == null ? Shapes.of(root.getClass()) : slot.element();
        if (shape == null) {
            throw path.wrong(at, "there stands a text, which has no parts", "end the pointer there");
        }
        Slot next = path.slot(shape, at);
        return new Found(found.value() instanceof Record record ? next.get(record) : null, next, false);
    }

    /** A record or list as one writes it without JSON, if one can. */
    private static Optional<String> line(@Nullable Slot slot, Object value) {
        Shape shape = slot == null ? null : slot.element();
        if (slot == null || shape == null || shape.kind() != Kind.ITEM && shape.kind() != Kind.FENCED) {
            return Optional.empty();
        }
        if (value instanceof List<?> list) {
            return slot.isInline()
                    ? Optional.of(list.stream().map(item -> line(shape, (Record) item)).collect(Collectors.joining(", ")))
                    : Optional.empty();
        }
        return Optional.of(line(shape, (Record) value));
    }

    private static String line(Shape shape, Record record) {
        return shape.kind() == Kind.ITEM ? ItemText.line(shape, shape.values(record)) : code(shape, record);
    }

    private static String code(Shape fenced, Record record) {
        return fenced.slots().stream()
                .filter(part -> !part.optional())
                .map(part -> String.valueOf(part.get(record)))
                .findFirst()
                .orElse("");
    }

    private boolean readsBack(String text) {
        try {
            return new PointerEditor<>(formats, root, pointer, text).edited().equals(root);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What stands there in the JSON of the whole; empty where the whole is the same without it. */
    @SuppressWarnings("unchecked")
    private Optional<String> json() {
        Codec<T> codec = formats.codec((Class<T>) root.getClass(), "json").orElseThrow(() -> path.wrong(
                path.length(), "what stands there has parts", "give one of them, or add the jar designdoc-json for JSON"));
        String all = codec.encode(root);
        return codec.decode(all).locate(JsonPointer.of(path.parts())).map(range -> all
                .substring(range.startOffset(), range.endOffset())
                .replace("\n" + indent(all, range.startOffset()), "\n"));
    }

    /** The white space that the line of {@code at} begins with. */
    private static String indent(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = start;
        while (end < at && Texts.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
