package dev.designdoc.json.internal.tree;

import dev.designdoc.internal.edit.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** The place of a walk, as a JSON pointer that is only spelled out when somebody asks. */
public final class Pointer {

    /** A longer key is none of a template, and is not repeated for all that is wrong below it. */
    private static final int LONGEST = 200;

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

    private static String shortened(String step) {
        return step.length() > LONGEST ? step.substring(0, LONGEST) + "…" : step;
    }

    @Override
    public String toString() {
        return JsonPointer.of(steps.stream().map(step -> shortened(step.toString())).toList());
    }
}
