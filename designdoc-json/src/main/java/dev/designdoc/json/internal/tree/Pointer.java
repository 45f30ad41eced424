package dev.designdoc.json.internal.tree;

import dev.designdoc.internal.edit.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** The place of a walk, as a JSON pointer that is only spelled out when somebody asks. */
public final class Pointer {

    private final List<Object> steps = new ArrayList<>();

    public void push(String key) {
        steps.add(key);
    }

    public void push(int index) {
        steps.add(index);
    }

    public void pop() {
        steps.remove(steps.size() - 1);
    }

    /** The pointer of what holds the value, "" for the whole. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    @Override
    public String toString() {
        return JsonPointer.of(steps.stream().map(Object::toString).toList());
    }
}
