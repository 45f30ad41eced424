package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.template.Template;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a template gives to anything. */
public final class Names {

    private Names() {}

    /** Headings, labels, fields, nested words, prefixes and all their aliases. */
    public static Set<String> of(Template template) {
        Set<String> names = new LinkedHashSet<>();
        collect(template, names, new HashSet<>());
        return names;
    }

    private static void collect(Template template, Set<String> names, Set<Class<?>> seen) {
        if (seen.add(template.type())) {
            names.addAll(Shapes.of(template.type()).names());
            for (Template.Slot slot : template.slots()) {
                names.addAll(slot.names());
                slot.nested().ifPresent(t -> collect(t, names, seen));
            }
        }
    }
}
