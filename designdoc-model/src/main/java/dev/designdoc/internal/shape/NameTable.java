package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What headings, labels or fields stand for, by their names as people write them. */
final class NameTable<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** Adds a name in its normal form, and as it is written, which is how most documents have it. The first one counts. */
    void add(String name, T meaning) {
        T first = meanings.putIfAbsent(Names.normalize(name), meaning);
        meanings.putIfAbsent(name, first == null ? meaning : first);
    }

    void forEach(BiConsumer<String, T> action) {
        meanings.forEach(action);
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** What the name stands for, or null. */
    @Nullable T find(String name) {
        T found = meanings.get(name);
        return found != null || meanings.isEmpty() ? found : meanings.get(Names.normalize(name));
    }

    /** What a heading of that text stands for, be it numbered or decorated, or null. */
    @Nullable T findHeading(String title) {
        T found = meanings.get(title);
        if (found != null || meanings.isEmpty()) {
            return found;
        }
        String normal = Names.normalize(title);
        found = meanings.get(normal);
        return found != null ? found : meanings.get(Names.withoutDecoration(normal));
    }
}
