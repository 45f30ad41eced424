package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Name;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a document's sections whose headings mean them outside of the section as well. Immutable. */
public final class Parts {

    private final List<Detachable> all;

    /** A part of a section. */
    public record Detachable(Slot section, Slot part) {
        // Two parts of one document are told apart by where they stand; slots are large to compare.
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Detachable d && section.index() == d.section.index() && part.index() == d.part.index();
        }

        @Override
        public int hashCode() {
            return 31 * section.index() + part.index();
        }
    }

    /** A name of a part: 0 for the one the template writes, then its aliases. */
    public record PartName(Detachable part, int rank) {}

    private Parts(Shape document) {
        List<Detachable> found = new ArrayList<>();
        for (Slot section : document.slots()) {
            for (Slot part : section.intro() instanceof Intro.Heading ? section.elementShape().slots() : List.<Slot>of()) {
                if (part.intro().anywhere()) {
                    found.add(new Detachable(section, part));
                }
            }
        }
        this.all = List.copyOf(found);
    }

    /** The parts in the shape of a document. */
    public static Parts of(Shape document) {
        return new Parts(document);
    }

    /** All of them, in the order of the document. */
    public List<Detachable> all() {
        return all;
    }

    /** The parts that a heading of that text stands for. */
    public List<PartName> headings(String title) {
        String normal = Names.normalize(title);
        List<PartName> found = named(normal);
        String plain = found.isEmpty() ? Names.withoutDecoration(normal) : normal;
        return plain.equals(normal) ? found : named(plain);
    }

    private static boolean isMeant(Name name) {
        return !(name.slot().intro() instanceof Intro.Label label)
                || label.sections().contains(label.names().get(name.rank()));
    }

    private List<PartName> named(String normal) {
        List<PartName> found = new ArrayList<>(0);
        @Nullable Shape last = null;
        @Nullable Name name = null;
        for (Detachable each : all) {
            Shape section = each.section().elementShape();
            if (section != last) {
                name = section.headings.get(normal);
                last = section;
            }
            if (name != null && name.slot().index() == each.part().index() && isMeant(name)) {
                found.add(new PartName(each, name.rank()));
            }
        }
        return found;
    }
}
