package dev.designdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record of the model. */
class RecordsTest {

    static List<Class<?>> records() throws ClassNotFoundException {
        Set<Class<?>> found = new HashSet<>();
        collect(DesignDoc.class, found);
        List<Class<?>> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> a.getName().compareTo(b.getName()));
        return sorted;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) throws ClassNotFoundException {
        if (found.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                for (String name : component.getGenericType().getTypeName().split("[<>]", -1)) {
                    if (name.startsWith("dev.designdoc.model.")) {
                        collect(Class.forName(name), found);
                    }
                }
            }
        }
    }

    @Test
    void thereAreAsManyAsTheContractNames() throws ClassNotFoundException {
        assertThat(records()).hasSize(44).contains(DesignDoc.class, Extra.class, BreakingChange.class, Overview.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsRejectedWithTheNameOfTheComponent(Class<?> type) throws ReflectiveOperationException {
        @Nullable Object[] values = sample(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                @Nullable Object[] some = values.clone();
                some[i] = null;
                String name = type.getSimpleName() + "." + components[i].getName();
                assertThatThrownBy(() -> create(type, some)).isInstanceOf(NullPointerException.class).hasMessageContaining(name);
            }
            if (components[i].getType() == List.class) {
                @Nullable Object[] some = values.clone();
                List<@Nullable Object> list = new ArrayList<>((List<?>) some[i]);
                list.add(null);
                some[i] = list;
                String name = type.getSimpleName() + "." + components[i].getName() + "[1]";
                assertThatThrownBy(() -> create(type, some)).isInstanceOf(NullPointerException.class).hasMessageContaining(name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsAreCopiedAndImmutable(Class<?> type) throws ReflectiveOperationException {
        @Nullable Object[] values = sample(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                @Nullable Object[] some = values.clone();
                List<Object> mine = new ArrayList<>((List<?>) some[i]);
                some[i] = mine;
                Object record = create(type, some);
                List<?> kept = (List<?>) components[i].getAccessor().invoke(record);
                assertThat(kept).as(components[i].getName()).isNotSameAs(mine);
                int size = kept.size();
                mine.clear();
                assertThat(kept).hasSize(size);
                assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void constructorsAreIdempotent(Class<?> type) throws ReflectiveOperationException {
        Object record = create(type, sample(type));
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(component.getAccessor().invoke(record));
        }
        assertThat(create(type, values.toArray())).isEqualTo(record).hasSameHashCodeAs(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void buildersBeginWithTheRecordsComponents(Class<?> type) throws ReflectiveOperationException {
        if (type == Status.class || type == DocDate.class) {
            return; // Scalars have of(…) instead.
        }
        Object record = create(type, sample(type));
        Object builder = type.getMethod("toBuilder").invoke(record);
        assertThat(build(builder)).isEqualTo(record);
        assertThat(Modifier.isStatic(type.getMethod("builder").getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentHasAWither(Class<?> type) throws ReflectiveOperationException {
        if (type == Status.class || type == DocDate.class) {
            return;
        }
        Object record = create(type, sample(type));
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Object value = component.getAccessor().invoke(record);
            Class<?> parameter = component.getType() == List.class ? Iterable.class : component.getType();
            Method method = type.getMethod(wither, parameter);
            assertThat(method.invoke(record, value)).as(wither).isEqualTo(record);
            if (component.getType() == Optional.class) {
                assertThat(Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(wither)).count())
                        .as("%s takes a value and an Optional", wither)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object create(Class<?> type, @Nullable Object[] values) throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** A value for each component: one element in each list, everything there. */
    private static @Nullable Object[] sample(Class<?> type) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean anchor = component.getName().equals("after") || component.getName().equals("under");
            values.add(anchor && component.getType() == Optional.class && type != UserMigration.class
                    ? Optional.empty()
                    : sample(component.getGenericType()));
        }
        return values.toArray();
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type == String.class) {
            return "amber";
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 2;
        }
        if (type instanceof ParameterizedType p) {
            Object element = sample(p.getActualTypeArguments()[0]);
            return p.getRawType() == List.class ? List.of(element) : Optional.of(element);
        }
        Class<?> record = (Class<?>) type;
        return create(record, sample(record));
    }
}
