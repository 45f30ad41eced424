package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Slot.Holds;
import dev.designdoc.internal.shape.Slot.Intro;
import dev.designdoc.internal.shape.Slot.Role;
import dev.designdoc.internal.shape.Slot.Sep;
import dev.designdoc.internal.text.Names;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Code;
import dev.designdoc.template.Document;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Fenced;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Scalar;
import dev.designdoc.template.Section;
import dev.designdoc.template.Separator;
import dev.designdoc.template.Title;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the annotations of one record type into its {@link Shape}, and rejects what two readings could share. */
public final class ShapeCompiler {

    private static final List<Class<?>> REST_TYPES = List.of(Extra.class, CustomSection.class, MetadataField.class);

    private final Class<? extends Record> type;
    private final Shape.Kind kind;

    public ShapeCompiler(Class<? extends Record> type) {
        this.type = type;
        this.kind = kindOf(type);
    }

    public Shape compile() {
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            slots.add(slot(i, components[i]));
        }
        Entry entry = type.getAnnotation(Entry.class);
        Item item = type.getAnnotation(Item.class);
        Document document = type.getAnnotation(Document.class);
        Section section = type.getAnnotation(Section.class);
        Shape shape = new Shape(
                type,
                kind,
                entry != null ? List.of(entry.value()) : section != null ? List.of(section.value()) : List.of(),
                entry != null ? entry.ordinal() : Entry.Ordinal.NUMBER,
                entry != null ? entry.form() : Entry.Form.HEADING,
                entry != null && entry.items(),
                item != null ? item.value() : Marker.BULLET,
                document != null ? document.schemaVersion() : "",
                slots,
                constructor(components));
        check(shape);
        return shape;
    }

    private static Shape.Kind kindOf(Class<? extends Record> type) {
        Map<Class<? extends Annotation>, Shape.Kind> kinds = Map.of(
                Document.class, Shape.Kind.DOCUMENT,
                Fields.class, Shape.Kind.FIELDS,
                Section.class, Shape.Kind.SECTION,
                Entry.class, Shape.Kind.ENTRY,
                Item.class, Shape.Kind.ITEM,
                Scalar.class, Shape.Kind.SCALAR,
                Fenced.class, Shape.Kind.FENCED);
        Shape.Kind kind = REST_TYPES.contains(type) ? Shape.Kind.REST : null;
        for (Map.Entry<Class<? extends Annotation>, Shape.Kind> e : kinds.entrySet()) {
            if (type.isAnnotationPresent(e.getKey())) {
                if (kind != null) {
                    throw new IllegalArgumentException(type.getSimpleName() + " is declared as two kinds of record");
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

    private Slot slot(int index, RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        boolean list = component.getType() == List.class;
        Class<?> held = optional || list ? argument(component) : component.getType();
        Item item = component.getAnnotation(Item.class);
        Shape element = held.isRecord() ? Shape.of(held.asSubclass(Record.class)) : null;
        List<String> names = names(component, element);
        Intro intro = intro(index, component, element, list, names);
        Separator separator = component.getAnnotation(Separator.class);
        if (separator != null && separator.value().isEmpty()) {
            throw wrong(component.getName(), "its separator is empty, so nothing would divide it from what is before it");
        }
        Label label = component.getAnnotation(Label.class);
        return new Slot(
                index,
                component.getName(),
                intro,
                names,
                holds(index, component, intro, held, list, element),
                optional,
                element,
                item != null
                        ? item.value()
                        : intro == Intro.FIELD ? Marker.INLINE : element != null ? element.marker() : Marker.BULLET,
                label != null && label.below(),
                separator == null ? Sep.DASH : new Sep(separator.value(), separator.lastBeforeDigit()),
                component.isAnnotationPresent(Bold.class)
                        ? Role.BOLD
                        : component.isAnnotationPresent(Code.class)
                                ? Role.CODE
                                : component.isAnnotationPresent(Link.class) ? Role.LINK : Role.PLAIN,
                component.isAnnotationPresent(Anywhere.class),
                accessor(component));
    }

    private static List<String> names(RecordComponent component, @Nullable Shape element) {
        Label label = component.getAnnotation(Label.class);
        Section section = component.getAnnotation(Section.class);
        Field field = component.getAnnotation(Field.class);
        Nested nested = component.getAnnotation(Nested.class);
        if (label != null) {
            return List.of(label.value());
        }
        if (section != null) {
            return List.of(section.value());
        }
        if (field != null) {
            return List.of(field.value());
        }
        if (nested != null && !nested.value().isEmpty()) {
            return List.of(nested.value());
        }
        return element != null && element.kind() == Shape.Kind.SECTION ? element.names() : List.of();
    }

    private Intro intro(
            int index, RecordComponent component, @Nullable Shape element, boolean list, List<String> names) {
        if (kind == Shape.Kind.FENCED || kind == Shape.Kind.SCALAR || kind == Shape.Kind.REST) {
            return Intro.STRUCTURE;
        }
        if (element != null && element.kind() == Shape.Kind.REST) {
            return Intro.REST;
        }
        if (component.isAnnotationPresent(Title.class)) {
            return Intro.TITLE;
        }
        if (component.isAnnotationPresent(Label.class)) {
            return Intro.LABEL;
        }
        if (component.isAnnotationPresent(Field.class)) {
            return Intro.FIELD;
        }
        if (component.isAnnotationPresent(FrontMatter.class)) {
            return Intro.FRONT_MATTER;
        }
        if (component.isAnnotationPresent(Nested.class)) {
            return Intro.NESTED;
        }
        if (component.isAnnotationPresent(Section.class)
                || !names.isEmpty() && !list && element != null && element.kind() == Shape.Kind.SECTION) {
            return Intro.HEADING;
        }
        if (kind == Shape.Kind.ITEM) {
            return Intro.PLACE;
        }
        return kind == Shape.Kind.ENTRY && index == 0 ? Intro.NAME : Intro.BODY;
    }

    private Holds holds(
            int index, RecordComponent component, Intro intro, Class<?> held, boolean list, @Nullable Shape element) {
        if (component.getType() == boolean.class) {
            return Holds.FLAG;
        }
        if (held == int.class) {
            return Holds.RAW;
        }
        if (element != null) {
            return switch (element.kind()) {
                case REST -> Holds.REST;
                case FENCED -> Holds.CODE;
                case SCALAR -> Holds.INLINE;
                case SECTION, FIELDS, DOCUMENT -> {
                    if (list) {
                        throw wrong(component.getName(), "a list needs @Item or @Entry records");
                    }
                    yield Holds.RECORD;
                }
                case ENTRY -> list ? Holds.ENTRIES : fail(component, "an @Entry record stands in a list");
                case ITEM -> list ? Holds.ITEMS : fail(component, "an @Item record stands in a list");
            };
        }
        if (held != String.class) {
            throw wrong(component.getName(), "its type " + held.getSimpleName() + " has no place in a template");
        }
        if (list) {
            return Holds.ITEMS;
        }
        return switch (intro) {
            case TITLE, NAME, FIELD -> Holds.INLINE;
            case FRONT_MATTER, STRUCTURE -> Holds.RAW;
            case PLACE -> isLastText(index) ? Holds.TEXT : Holds.INLINE;
            default -> Holds.TEXT;
        };
    }

    private Holds fail(RecordComponent component, String why) {
        throw wrong(component.getName(), why);
    }

    /** The blocks after an item's first paragraph belong to its last text, unless a nested list takes them. */
    private boolean isLastText(int index) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = index + 1; i < components.length; i++) {
            if (components[i].getType() != boolean.class) {
                return false;
            }
        }
        return true;
    }

    private void check(Shape shape) {
        checkNames(shape);
        boolean heading = false;
        Slot body = null;
        for (Slot slot : shape.slots()) {
            switch (slot.intro()) {
                case HEADING -> heading = true;
                case LABEL -> {
                    if (heading) {
                        throw wrong(slot.name(), "a label can't follow a heading, whose region would swallow it");
                    }
                }
                case BODY -> {
                    if (slot.holds() == Holds.TEXT && body != null && body.holds() == Holds.TEXT) {
                        throw wrong(slot.name(), "a text right after the text " + body.name() + " is not told from it");
                    }
                    if (slot.holds() == Holds.ITEMS && body != null && body.holds() == Holds.ITEMS) {
                        throw wrong(slot.name(), "a list right after the list " + body.name() + " is not told from it");
                    }
                    if (slot.holds() == Holds.TEXT && body != null && kind != Shape.Kind.DOCUMENT) {
                        throw wrong(slot.name(), "a text without a label comes before every other slot");
                    }
                    body = slot.holds() == Holds.RECORD ? body : slot;
                }
                default -> { }
            }
        }
        boolean needsRest = kind == Shape.Kind.SECTION || kind == Shape.Kind.ENTRY;
        boolean onlyText = shape.slots().stream()
                .allMatch(s -> s.intro() == Intro.NAME || s.intro() == Intro.BODY && s.holds() == Holds.TEXT);
        if (needsRest && !onlyText && shape.rest() == null) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " needs a component List<Extra> extras, or Markdown that fits no slot would be lost");
        }
        if (kind == Shape.Kind.DOCUMENT) {
            checkDocument(shape);
        }
        if (kind == Shape.Kind.FIELDS
                && (shape.rest() == null || shape.slot(Intro.FRONT_MATTER, Holds.RAW) == null)) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " needs List<MetadataField> and @FrontMatter Optional<String>, or other fields would be lost");
        }
    }

    /** What a document can hold without any part of a source being lost. */
    private void checkDocument(Shape shape) {
        if (shape.rest() == null) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " needs a component List<CustomSection>, or sections it does not know would be lost");
        }
        if (shape.slot(Intro.TITLE, Holds.INLINE) == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " needs a component @Title String");
        }
        if (shape.description() == null) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " needs a component Optional<String>, or the blocks before its first section would be lost");
        }
        if (shape.slots().stream().noneMatch(s -> s.element() != null && s.element().kind() == Shape.Kind.FIELDS)) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " needs a component of a @Fields type (Metadata will do), or front matter would be lost");
        }
        for (Slot slot : shape.slots()) {
            if (slot.intro() == Intro.HEADING && slot.holds() != Holds.RECORD) {
                throw wrong(slot.name(), "a section of a document is an Optional of a @Section record");
            }
        }
    }

    public static void checkNames(Shape shape) {
        Map<String, String> owner = new HashMap<>();
        for (Slot slot : shape.slots()) {
            for (String name : slot.names()) {
                String other = owner.put(Names.normalize(name), slot.name());
                if (other != null && !other.equals(slot.name())) {
                    throw new IllegalArgumentException(shape.type().getSimpleName() + "." + slot.name() + ": the name \""
                            + name + "\" already stands for " + other);
                }
            }
        }
    }

    private IllegalArgumentException wrong(String component, String why) {
        return new IllegalArgumentException(type.getSimpleName() + "." + component + ": " + why);
    }

    private Class<?> argument(RecordComponent component) {
        Type argument = component.getGenericType() instanceof ParameterizedType p
                ? p.getActualTypeArguments()[0]
                : Object.class;
        if (argument instanceof Class<?> c) {
            return c;
        }
        throw wrong(component.getName(), "its type argument must be a class");
    }

    private MethodHandle accessor(RecordComponent component) {
        try {
            Method method = component.getAccessor();
            method.trySetAccessible();
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw notAccessible(e);
        }
    }

    private MethodHandle constructor(RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asType(MethodType.genericMethodType(types.length).changeReturnType(Record.class))
                    .asSpreader(Object[].class, types.length);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw notAccessible(e);
        }
    }

    private IllegalArgumentException notAccessible(Exception cause) {
        return new IllegalArgumentException(
                type.getName() + " must be public in an exported package, or its package open", cause);
    }
}
