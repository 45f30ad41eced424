package dev.designdoc.markdown.internal.outline;

import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Names;
import dev.designdoc.model.DesignDoc;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Texts that need no sign to mean something in a design document: the names of its sections, the words of nested items. */
final class TemplateWords {

    private static final Shape DOCUMENT = Shapes.of(DesignDoc.class);
    private static final Parts PARTS = Parts.of(DOCUMENT);
    /** What begins a nested item without a colon, in lower case. */
    private static final Set<String> BEGINNINGS = beginnings(DOCUMENT, new HashSet<>(), new HashSet<>());

    private TemplateWords() {}

    /** Whether {@code text} names a section, part or field, or begins as a nested item does. */
    static boolean areIn(String text) {
        String name = Names.withoutDecoration(Names.normalize(text));
        Slot fields = DOCUMENT.fields();
        return DOCUMENT.heading(text) != null
                || !PARTS.headings(text).isEmpty()
                || fields != null && fields.elementShape().field(name) != null
                || BEGINNINGS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static Set<String> beginnings(Shape shape, Set<Shape> seen, Set<String> found) {
        if (seen.add(shape)) {
            for (Slot slot : shape.slots()) {
                if (slot.intro() instanceof Intro.Nested) {
                    slot.names().stream()
                            .filter(words -> !words.endsWith(":"))
                            .forEach(words -> found.add(words.toLowerCase(Locale.ROOT)));
                }
                if (slot.element() != null) {
                    beginnings(slot.elementShape(), seen, found);
                }
            }
        }
        return found;
    }
}
