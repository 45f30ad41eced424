package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Subject;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Introduction;
import dev.designdoc.template.Template.Slot;
import java.util.List;
import java.util.Optional;

/** The sections that a template declares. */
final class Sections {

    private Sections() {}

    /** The component that is the title. */
    static Optional<Slot> title(Template template) {
        return template.slots().stream().filter(s -> s.introduction() == Introduction.TITLE).findFirst();
    }

    /** The sections, in the order of the template. */
    static List<Slot> of(Template template) {
        return template.slots().stream().filter(s -> s.introduction() == Introduction.HEADING).toList();
    }

    /** The section that one of its names names. */
    static Optional<Slot> named(Template template, String name) {
        return of(template).stream().filter(s -> s.names().stream().anyMatch(n -> NearMiss.same(n, name))).findFirst();
    }

    /** Where a section stands; empty when the document has none. */
    static Optional<SourceRange> place(Subject<?> subject, Slot section) {
        return subject.template().value(subject.value(), section.component()).isPresent()
                ? subject.locate("/" + section.component())
                : Optional.empty();
    }
}
