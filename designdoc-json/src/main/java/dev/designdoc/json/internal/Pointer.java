package dev.designdoc.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a walk, as a JSON pointer that is only spelled out when somebody asks. */
final class Pointer {

    private final List<Object> steps = new ArrayList<>();

    void push(String key) {
        steps.add(key);
    }

    void push(int index) {
        steps.add(index);
    }

    void pop() {
        steps.remove(steps.size() - 1);
    }

    int depth() {
        return steps.size();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Object step : steps) {
            out.append('/').append(escape(step.toString()));
        }
        return out.toString();
    }

    /** The steps of a pointer, or null when it is none. */
    static @Nullable List<String> parse(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            return null;
        }
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    /** The pointer of what holds the value, "" for the whole. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
