package dev.designdoc.internal.io;

import dev.designdoc.codec.CodecProvider;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Finds what {@link ServiceLoader} knows, for whoever asks. */
final class Providers {

    /** Softly, so that a class loader that nobody else uses can go. */
    private static final Map<ClassLoader, SoftReference<List<CodecProvider>>> FOUND =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Providers() {}

    /** The providers that the context class loader, that of {@code type} and that of this library find, each once. */
    static List<CodecProvider> find(@Nullable Class<?> type) {
        ClassLoader[] loaders = {
            Thread.currentThread().getContextClassLoader(),
            type == null ? null : type.getClassLoader(),
            Providers.class.getClassLoader()
        };
        Map<Class<?>, CodecProvider> found = new LinkedHashMap<>();
        Arrays.stream(loaders)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(loader -> of(loader).stream())
                .forEach(provider -> found.putIfAbsent(provider.getClass(), provider));
        return List.copyOf(found.values());
    }

    private static List<CodecProvider> of(ClassLoader loader) {
        SoftReference<List<CodecProvider>> known = FOUND.get(loader);
        List<CodecProvider> found = known == null ? null : known.get();
        if (found == null) {
            found = load(loader);
            FOUND.put(loader, new SoftReference<>(found));
        }
        return found;
    }

    private static List<CodecProvider> load(ClassLoader loader) {
        List<CodecProvider> found = new ArrayList<>();
        if (seesThisLibrary(loader)) {
            ServiceLoader.load(CodecProvider.class, loader).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** Another copy of this library, as a build tool or a server can have one, has other providers. */
    private static boolean seesThisLibrary(ClassLoader loader) {
        try {
            return loader.loadClass(CodecProvider.class.getName()) == CodecProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
