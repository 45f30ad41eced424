package dev.designdoc.markdown;

import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Status;
import dev.designdoc.template.Code;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Scalar;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every component of every record of the model that holds a Markdown text, each in the smallest document that has it. */
final class TextPlaces {

    /** Components that name others. */
    private static final Set<String> ANCHORS = Set.of("after", "under");
    /** What stands where a name must. */
    private static final String NAME = "Name";

    private final List<Place> places = new ArrayList<>();

    private TextPlaces() {}

    /**
     * A component.
     *
     * @param path its path, without positions
     * @param with the document with that text in it
     */
    record Place(String path, Function<String, DesignDoc> with) {

        @Override
        public String toString() {
            return path;
        }
    }

    static List<Place> all() {
        TextPlaces found = new TextPlaces();
        found.components(DesignDoc.class, "", DesignDoc.class::cast);
        return found.places;
    }

    private void components(Class<? extends Record> type, String path, Function<Record, DesignDoc> wrap) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean code = component.getType() == CodeBlock.class || component.isAnnotationPresent(Code.class)
                    || component.isAnnotationPresent(FrontMatter.class);
            if (!code && !ANCHORS.contains(component.getName())) {
                Function<Object, DesignDoc> with = value -> wrap.apply(create(type, component, value));
                component(component.getGenericType(), path + "/" + component.getName(), with);
            }
        }
    }

    private void component(Type type, String path, Function<Object, DesignDoc> with) {
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType() == List.class;
            component(generic.getActualTypeArguments()[0], path, value -> with.apply(list ? List.of(value) : Optional.of(value)));
        } else if (type == String.class) {
            places.add(new Place(path, with::apply));
        } else if (type instanceof Class<?> c && c.isRecord() && c != CodeBlock.class) {
            Class<? extends Record> record = c.asSubclass(Record.class);
            if (c.isAnnotationPresent(Scalar.class)) {
                places.add(new Place(path, text -> with.apply(create(record, record.getRecordComponents()[0], text))));
            } else {
                components(record, path, with::apply);
            }
        }
    }

    private static Record create(Class<? extends Record> type, RecordComponent component, Object value) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(c -> c.getName().equals(component.getName()) ? value : missing(type, c))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + "." + component.getName() + " = " + value, e);
        }
    }

    private static Object missing(Class<?> owner, RecordComponent component) {
        Class<?> type = component.getType();
        // A custom section without content may bear any name.
        // A block of fields needs one that is known.
        if (owner == Metadata.class && component.getName().equals("status")) {
            return Optional.of(Status.of(NAME));
        }
        boolean hasName = owner == CustomSection.class && type == Optional.class && !ANCHORS.contains(component.getName());
        return hasName ? Optional.of(NAME)
                : type == Optional.class ? Optional.empty()
                : type == List.class ? List.of()
                : type == boolean.class ? (Object) false
                : type == int.class ? (Object) 2
                : type == Metadata.class ? Metadata.builder().status(Status.of(NAME)).build()
                : owner == DesignDoc.class ? "" : NAME;
    }
}
