package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.markdown.Outline;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A section does not stand where the template has it. As few sections as possible are said to be in the wrong place. */
final class SectionOrder extends BasicRule<Record> {

    SectionOrder() {
        super("section-order", Severity.INFO, "Whoever reads many documents finds a section where the template has it.");
    }

    /** A section of the document and its position in the template. */
    private record Section(int index, Slot slot, String name, SourceRange heading) {}

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        List<Section> sections = sections(subject);
        List<Section> inOrder = longestInOrder(sections);
        List<Finding> findings = new ArrayList<>();
        for (Section section : sections) {
            if (!inOrder.contains(section)) {
                findings.add(Finding.of(severity(), code(), message(section, inOrder),
                        Optional.of(section.heading()), "/" + section.slot().component()));
            }
        }
        return findings;
    }

    private static List<Section> sections(Subject<?> subject) {
        List<Slot> all = Sections.of(subject.template());
        List<Section> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int index = i;
            Sections.place(subject, all.get(i)).ifPresent(
                    place -> found.add(section(subject, index, all.get(index), place)));
        }
        found.sort(Comparator.comparingInt(s -> s.heading().startOffset()));
        return found;
    }

    private static Section section(Subject<?> subject, int index, Slot slot, SourceRange place) {
        String name = subject.outline().stream()
                .flatMap(outline -> outline.headings().stream())
                .filter(heading -> heading.range().startOffset() == place.startOffset())
                .map(Outline.Heading::text)
                .findFirst()
                .orElse(slot.component());
        return new Section(index, slot, name, Ranges.firstLine(subject.text(), place));
    }

    /** As many sections as there can be that stand in the order of the template. */
    private static List<Section> longestInOrder(List<Section> sections) {
        List<List<Section>> ending = new ArrayList<>();
        for (Section section : sections) {
            List<Section> longest = ending.stream()
                    .filter(e -> e.get(e.size() - 1).index() < section.index())
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            List<Section> longer = new ArrayList<>(longest);
            longer.add(section);
            ending.add(longer);
        }
        return ending.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Where the section belongs among those that stand in order. */
    private static String message(Section section, List<Section> inOrder) {
        Section before = null;
        Section after = null;
        for (Section other : inOrder) {
            if (other.index() < section.index()) {
                before = other;
            } else if (after == null) {
                after = other;
            }
        }
        boolean isTooLate = after != null && after.heading().startOffset() < section.heading().startOffset();
        Section neighbour = isTooLate || before == null ? after : before;
        return "\"" + section.name() + "\" stands " + (isTooLate ? "after" : "before")
                + (neighbour == null ? "" : " \"" + neighbour.name() + "\"")
                + ", in the template it is the other way round; move it";
    }
}
