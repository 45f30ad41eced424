package dev.designdoc.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The components and the constructors of records, as method handles. */
final class Handles {

    private Handles() {}

    static MethodHandle accessor(RecordComponent component) {
        try {
            Method method = component.getAccessor();
            method.trySetAccessible();
            return MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw notAccessible(component.getDeclaringRecord(), e);
        }
    }

    static MethodHandle constructor(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
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
            throw notAccessible(type, e);
        }
    }

    /** The constructor for components that {@code change} changes before. */
    static MethodHandle with(MethodHandle constructor, UnaryOperator<@Nullable Object[]> change) {
        try {
            MethodHandle changing = MethodHandles.lookup()
                    .findVirtual(UnaryOperator.class, "apply", MethodType.methodType(Object.class, Object.class))
                    .bindTo(change)
                    .asType(MethodType.methodType(Object[].class, Object[].class));
            return MethodHandles.filterArguments(constructor, 0, changing);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalArgumentException notAccessible(Class<?> type, Exception cause) {
        return new IllegalArgumentException(
                type.getName() + " must be public in an exported package, or its package open", cause);
    }

    static @Nullable Object get(MethodHandle accessor, Record record) {
        try {
            return accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static Record create(MethodHandle constructor, @Nullable Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
