package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Name;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a document's sections whose headings mean them outside of the section as well. Immutable. */
public final class Parts {

    private final List<Detachable> all;
    private final List<Detachable> entries;
    private final Map<String, List<PartName>> named = new HashMap<>();

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
        List<Detachable> parts = new ArrayList<>();
        for (Slot section : document.slots()) {
            for (Slot part : section.intro() instanceof Intro.Heading ? section.elementShape().slots() : List.<Slot>of()) {
                if (part.intro().anywhere()) {
                    parts.add(new Detachable(section, part));
                }
            }
        }
        parts.forEach(this::addNames);
        all = List.copyOf(parts);
        entries = all.stream().filter(p -> p.part().holds() instanceof Holds.Entries).toList();
    }

    /** The parts in the shape of a document. */
    public static Parts of(Shape document) {
        return document.derived(Parts.class, Parts::new);
    }

    private void addNames(Detachable part) {
        part.section().elementShape().headings.forEach((normal, name) -> {
            if (name.slot().index() == part.part().index() && isMeant(name)) {
                named.computeIfAbsent(normal, k -> new ArrayList<>(1)).add(new PartName(part, name.rank()));
            }
        });
    }

    /** All of them, in the order of the document. */
    public List<Detachable> all() {
        return all;
    }

    /** Those that hold entries. */
    public List<Detachable> entries() {
        return entries;
    }

    /** The parts that a heading of that text stands for. */
    public List<PartName> headings(String title) {
        String normal = Names.normalize(title);
        List<PartName> found = named.get(normal);
        return found != null ? found : named.getOrDefault(Names.withoutDecoration(normal), List.of());
    }

    private static boolean isMeant(Name name) {
        return !(name.slot().intro() instanceof Intro.Label label)
                || label.sections().contains(label.names().get(name.rank()));
    }
}
