package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.lint.internal.Values.Place;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document has no title; a text without a heading or a field, such as a licence, is none. */
final class MissingTitle extends BasicRule<Record> {

    MissingTitle() {
        super("missing-title", Severity.WARNING, "Lists of documents and links to them name a document by its title.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        return Sections.title(subject.template()).stream()
                .filter(title -> isMissing(subject, title) && isDocument(subject))
                .map(title -> Finding.of(severity(), code(), "the document has no title; " + advice(subject),
                        Optional.of(SourceRange.of(subject.text(), 0, 0)), "/" + title.component()))
                .toList();
    }

    private static boolean isMissing(Subject<?> subject, Slot title) {
        return subject.template().value(subject.value(), title.component()).map(Object::toString).orElse("").isBlank();
    }

    private static boolean isDocument(Subject<?> subject) {
        List<Place> typed = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.path().lastIndexOf('/') > 0 && place.text().isPresent()) {
                typed.add(place);
            }
        });
        return !typed.isEmpty() || subject.outline().map(outline -> !outline.headings().isEmpty()).orElse(true);
    }

    private static String advice(Subject<?> subject) {
        return subject.outline().isPresent() ? "write it as a heading \"# …\" above everything else" : "add one";
    }
}
