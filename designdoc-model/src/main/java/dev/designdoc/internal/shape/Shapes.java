package dev.designdoc.internal.shape;

import static java.util.stream.Collectors.joining;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.WrongDeclaration.Mistakes;
import dev.designdoc.template.Document;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Fenced;
import dev.designdoc.template.Fields;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Rest;
import dev.designdoc.template.Scalar;
import dev.designdoc.template.Section;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the annotations of record types into shapes, each type once. */
public final class Shapes {

    private static final Map<Class<? extends Annotation>, Kind> KINDS = Map.of(
            Document.class, Kind.DOCUMENT,
            Fields.class, Kind.FIELDS,
            Section.class, Kind.SECTION,
            Entry.class, Kind.ENTRY,
            Item.class, Kind.ITEM,
            Scalar.class, Kind.SCALAR,
            Fenced.class, Kind.FENCED,
            Rest.class, Kind.REST);

    private static final ClassValue<Compiled> COMPILED = new ClassValue<>() {
        @Override
        protected Compiled computeValue(Class<?> type) {
            return new Compiled();
        }
    };

    /** The one shape of a type, once it is known; a constructor asks for it while it is tried. */
    private static final class Compiled {
        private volatile @Nullable Shape shape;

        synchronized Shape set(Shape compiled) {
            Shape first = shape;
            shape = first == null ? compiled : first;
            return first == null ? compiled : first;
        }
    }

    private Shapes() {}

    /**
     * The shape that the annotations of {@code type} declare.
     *
     * @throws IllegalArgumentException when the declaration is incomplete or ambiguous; the message names the component
     */
    public static Shape of(Class<? extends Record> type) {
        Compiled compiled = COMPILED.get(type);
        Shape shape = compiled.shape;
        Shape tried = shape != null ? shape : Sentinels.asked(type);
        return tried != null ? tried : compiled.set(compile(type, Map.of()));
    }

    /**
     * The shape with further names for some slots.
     *
     * @param aliases the names, by the path of the slot, such as {@code /problemStatement/goals}
     * @throws IllegalArgumentException when a path leads to no slot that has a name, or a name stands for another
     */
    public static Shape of(Class<? extends Record> type, Map<String, List<String>> aliases) {
        return aliases.isEmpty() ? of(type) : compile(type, aliases);
    }

    /** The aliases in the records that a component holds. */
    public static Map<String, List<String>> below(String component, Map<String, List<String>> aliases) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        aliases.forEach((path, names) -> {
            if (path.startsWith("/" + component + "/")) {
                below.put(path.substring(component.length() + 1), names);
            }
        });
        return below;
    }

    private static Shape compile(Class<? extends Record> type, Map<String, List<String>> aliases) {
        Declaration declaration = declaration(type);
        checkPaths(type, aliases);
        checkNotWithinItself(type, new ArrayDeque<>());
        Mistakes mistakes = new Mistakes();
        List<Slot> slots = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            Slot slot = mistakes.collect(() -> slot(declaration.kind(), index, components[index], aliases));
            if (slot != null) {
                slots.add(slot);
            }
        }
        if (declaration.kind() == Kind.SCALAR) {
            mistakes.collect(() -> ScalarType.ofRecord(type));
        }
        MethodHandle constructor = Handles.constructor(type);
        Shape shape = new Shape(declaration, slots, constructor);
        ShapeRules.check(shape, mistakes);
        mistakes.throwAny(type);
        boolean isOwn = declaration.kind() != Kind.SCALAR && declaration.kind() != Kind.REST && declaration.kind() != Kind.FENCED;
        boolean isPlain = isOwn && Sentinels.leavesSome(shape, constructor, mistakes);
        mistakes.throwAny(type);
        return isPlain ? new Shape(declaration.plain(), slots, Handles.with(constructor, v -> NormalForm.of(shape, v))) : shape;
    }

    private static Slot slot(Kind owner, int index, RecordComponent component, Map<String, List<String>> aliases) {
        Class<?> held = held(component);
        Map<String, List<String>> below = below(component.getName(), aliases);
        if (!held.isRecord() && !below.isEmpty()) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + " holds no records, so the path ends there");
        }
        Shape element = held.isRecord() ? of(held.asSubclass(Record.class), below) : null;
        List<String> own = aliases.getOrDefault("/" + component.getName(), List.of());
        boolean list = component.getType() == List.class;
        return new SlotCompiler(owner, index, component, held, list, element, own).compile();
    }

    private static Class<?> held(RecordComponent component) {
        boolean wraps = component.getType() == Optional.class || component.getType() == List.class;
        return wraps ? argument(component) : component.getType();
    }

    /** A record within itself would have no end. */
    private static void checkNotWithinItself(Class<?> type, Deque<Class<?>> around) {
        if (around.contains(type)) {
            String path = Stream.concat(around.stream(), Stream.of(type)).map(Class::getSimpleName).collect(joining(" → "));
            throw new IllegalArgumentException(type.getSimpleName() + " holds itself (" + path
                    + "), and the headings and lists of a template have an end; declare another record for each level");
        }
        around.addLast(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType p && p.getActualTypeArguments()[0] instanceof Class<?> c
                    && c.isRecord()) {
                checkNotWithinItself(c, around);
            } else if (component.getType().isRecord()) {
                checkNotWithinItself(component.getType(), around);
            }
        }
        around.removeLast();
    }

    private static void checkPaths(Class<? extends Record> type, Map<String, List<String>> aliases) {
        List<String> known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        for (String path : aliases.keySet()) {
            int end = path.indexOf('/', 1);
            String component = path.substring(1, end < 0 ? path.length() : end);
            if (!known.contains(component)) {
                throw new IllegalArgumentException(
                        type.getSimpleName() + " has no component " + component + "; it has " + known);
            }
        }
    }

    private static Class<?> argument(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType p
                && p.getActualTypeArguments()[0] instanceof Class<?> c) {
            return c;
        }
        throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                + ": its type argument must be a class; write: List<String> or List<X> with a record X, and no list of lists");
    }

    private static Declaration declaration(Class<? extends Record> type) {
        Entry entry = type.getAnnotation(Entry.class);
        Item item = type.getAnnotation(Item.class);
        Document document = type.getAnnotation(Document.class);
        Section section = type.getAnnotation(Section.class);
        return new Declaration(
                type,
                kind(type),
                entry != null ? List.of(entry.value()) : section != null ? List.of(section.value()) : List.of(),
                entry != null ? entry.ordinal() : Entry.Ordinal.NUMBER,
                entry != null ? entry.form() : Entry.Form.HEADING,
                entry != null && entry.items(),
                item != null ? item.value() : Marker.BULLET,
                document != null ? document.schemaVersion() : "",
                false);
    }

    private static Kind kind(Class<? extends Record> type) {
        @Nullable Kind kind = null;
        for (Map.Entry<Class<? extends Annotation>, Kind> e : KINDS.entrySet()) {
            if (type.isAnnotationPresent(e.getKey())) {
                if (kind != null) {
                    throw new IllegalArgumentException(type.getSimpleName()
                            + " is declared as two kinds of record; keep one of the annotations");
                }
                kind = e.getValue();
            }
        }
        if (kind == null) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " declares no template: annotate it with @Document, @Section, @Entry, @Item, @Fields or @Scalar");
        }
        return kind;
    }
}
