package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.DesignDoc;
import java.util.HashSet;
import java.util.Set;

/** The words of the template at a component and below it. */
public final class Wording {

    private Wording() {}

    /** The names of the component at {@code path} and of everything in it; "-" stands for any position. */
    public static Set<String> of(String path) {
        Shape shape = Shapes.of(DesignDoc.class);
        Slot slot = null;
        for (String key : path.substring(1).split("/", -1)) {
            if (!key.equals("-")) {
                slot = shape.slot(key);
                if (slot == null) {
                    throw new IllegalArgumentException(path);
                }
                shape = slot.element() == null ? shape : slot.element();
            }
        }
        Set<String> names = new HashSet<>();
        if (slot != null) {
            collect(slot, names);
        }
        return names;
    }

    private static void collect(Slot slot, Set<String> names) {
        names.addAll(slot.names());
        if (slot.element() != null && slot.element().kind() != Declaration.Kind.REST) {
            names.addAll(slot.element().names());
            slot.element().slots().forEach(s -> collect(s, names));
        }
    }
}
