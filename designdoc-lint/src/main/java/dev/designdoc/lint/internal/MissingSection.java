package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.lint.internal.Values.Place;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Reference;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document lacks a section that every document is to have. Where nothing is configured, a document that has no section
 * of the template, or nothing but references in it, is taken for one of another kind.
 */
final class MissingSection extends BasicRule<Record> {

    private static final int NAMES = 3;

    private final List<String> byDefault;

    /** Asks for the sections that are configured, and for these where none are. */
    MissingSection(List<String> byDefault) {
        super("missing-section", Severity.WARNING,
                "A section that every document has is where readers look first, and nobody forgets to think about it.");
        this.byDefault = List.copyOf(byDefault);
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        Optional<List<String>> agreed = subject.config().requiredSections();
        boolean isDesign = agreed.isPresent() || Sections.of(subject.template()).stream().anyMatch(s -> hasOwn(subject, s));
        List<Finding> findings = new ArrayList<>();
        for (String name : isDesign ? agreed.orElse(byDefault) : List.<String>of()) {
            Optional<Slot> section = Sections.named(subject.template(), name);
            boolean isThere = section.isPresent() ? has(subject, section.get()) : hasOther(subject, name);
            if (!isThere && (agreed.isPresent() || section.isEmpty() || !isMeant(subject, section.get()))) {
                findings.add(Finding.of(severity(), code(), message(name, section, subject), Optional.of(place(subject)),
                        section.map(s -> "/" + s.component()).orElse("")));
            }
        }
        return findings;
    }

    /** Whether there is a section of that name that the template does not know. */
    private static boolean hasOther(Subject<?> subject, String name) {
        List<String> titles = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.value() instanceof CustomSection section) {
                titles.add(section.title());
            }
        });
        return titles.stream().anyMatch(title -> NearMiss.same(title, name));
    }

    private static boolean has(Subject<?> subject, Slot section) {
        return subject.template().value(subject.value(), section.component()).isPresent();
    }

    /** Whether there is a section that is no mere list of references, which documents of every kind have. */
    private static boolean hasOwn(Subject<?> subject, Slot section) {
        Object value = subject.template().value(subject.value(), section.component()).orElse("");
        List<Place> texts = new ArrayList<>();
        if (value instanceof Record record) {
            section.nested().ifPresent(t -> Values.walk(t, record, place -> place.text().ifPresent(text -> texts.add(place))));
        }
        return has(subject, section) && (texts.isEmpty() || !texts.stream().allMatch(p -> p.record() instanceof Reference));
    }

    /** Whether a heading has the words of a name among others, such as "Background and Motivation". */
    private static boolean isMeant(Subject<?> subject, Slot section) {
        List<Pattern> names = section.names().stream()
                .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "s?\\b", Pattern.CASE_INSENSITIVE))
                .toList();
        return subject.outline().stream()
                .flatMap(outline -> outline.headings().stream())
                .anyMatch(heading -> names.stream().anyMatch(name -> name.matcher(heading.text()).find()));
    }

    private static String message(String name, Optional<Slot> section, Subject<?> subject) {
        if (subject.outline().isEmpty()) {
            return "there is no " + section.map(Slot::component).orElse(name) + "; add it";
        }
        List<String> others = section.stream().flatMap(s -> s.names().stream()).skip(1).limit(NAMES).toList();
        return "there is no section \"" + section.map(s -> s.names().get(0)).orElse(name) + "\"; add it"
                + (others.isEmpty() ? "" : ", or rename the one that is meant (" + String.join(", ", others) + " will do)");
    }

    /** The title, or the beginning of the document. */
    private static SourceRange place(Subject<?> subject) {
        return Sections.title(subject.template())
                .flatMap(title -> subject.locate("/" + title.component()))
                .orElseGet(() -> SourceRange.of(subject.text(), 0, 0));
    }
}
