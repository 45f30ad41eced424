package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline;
import dev.designdoc.template.Link;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A link leads to a file or an anchor that is not there. Links to the web are not followed. */
final class DeadLink extends BasicRule<Record> {

    DeadLink() {
        super("dead-link", Severity.WARNING, "A link that leads nowhere leaves readers without what the text relies on.");
    }

    /** A link, where it stands, the value that it stands in, and the text of that where it is not Markdown's own. */
    private record Place(String target, Optional<SourceRange> range, String path, Optional<String> text) {

        String around(String source) {
            return text.or(() -> range.map(r -> Ranges.around(source, r))).orElse("");
        }
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        Targets targets = new Targets(subject.file(), subject.outline());
        Hints hints = Hints.of(subject.template());
        Set<Place> places = subject.outline().map(o -> inMarkdown(subject.text(), o)).orElseGet(() -> inValue(subject));
        Map<String, Boolean> isHint = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Place place : places) {
            targets.problem(place.target())
                    .filter(problem -> !isHint.computeIfAbsent(place.around(subject.text()), hints::isIn))
                    .ifPresent(problem -> findings.add(
                            Finding.of(severity(), code(), problem, place.range(), place.path())));
        }
        return findings;
    }

    /** A link by reference stands where its definition is. */
    private static Set<Place> inMarkdown(String text, Outline outline) {
        Map<String, SourceRange> definitions = new HashMap<>();
        outline.definitions().forEach(d -> definitions.putIfAbsent(d.target(), d.range()));
        Set<Place> places = new LinkedHashSet<>();
        for (Outline.Link link : outline.links()) {
            SourceRange own = link.range();
            boolean isByReference = text.charAt(own.endOffset() - 1) == ']';
            SourceRange range = isByReference ? definitions.getOrDefault(link.target(), own) : own;
            places.add(new Place(link.target(), Optional.of(range), "", Optional.empty()));
        }
        return places;
    }

    private static Set<Place> inValue(Subject<?> subject) {
        Set<Place> places = new LinkedHashSet<>();
        Values.walk(subject.template(), subject.value(), place -> place.text().ifPresent(text -> {
            List<String> targets = isTarget(place) ? List.of(text) : targets(text);
            String around = isTarget(place) ? place.record().toString() : text;
            Optional<Ranges.Finder> finder = targets.isEmpty()
                    ? Optional.empty()
                    : subject.locate(place.path()).map(range -> new Ranges.Finder(subject.text(), range));
            for (String target : targets) {
                places.add(new Place(target, finder.map(f -> f.next(target)), place.path(), Optional.of(around)));
            }
        }));
        return places;
    }

    private static List<String> targets(String text) {
        return text.contains("](") ? MarkdownText.outline(text).links().stream().map(Outline.Link::target).toList() : List.of();
    }

    /** Whether the component before it is the text of a link. */
    private static boolean isTarget(Values.Place place) {
        RecordComponent[] components = place.owner().type().getRecordComponents();
        return IntStream.range(1, components.length)
                .filter(i -> components[i].getName().equals(place.slot().component()))
                .anyMatch(i -> components[i - 1].isAnnotationPresent(Link.class));
    }
}
