package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Introduction;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two entries of one list have the same name. */
final class DuplicateName extends BasicRule<Record> {

    DuplicateName() {
        super("duplicate-name", Severity.WARNING, "Nobody can tell which of two things with one name is meant.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        Hints hints = Hints.of(subject.template());
        List<Finding> findings = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.value() instanceof String name && isName(place) && !hints.isLeft(place) && !hints.isIn(name)) {
                String list = place.path().replaceFirst("/\\d+/[^/]+$", "");
                String key = list + " " + String.join(" ", name.toLowerCase(Locale.ROOT).split("\\s+"));
                String first = seen.putIfAbsent(key, place.path());
                if (first != null && !name.isEmpty()) {
                    findings.add(finding("\"" + name + "\" is a name for the second time" + line(subject, first)
                            + "; rename one, or make one of both", subject, place.path()));
                }
            }
        });
        return findings;
    }

    private static String line(Subject<?> subject, String path) {
        return subject.locate(path).map(SourceRange::startLine).map(line -> ", after line " + line).orElse("");
    }

    /** Whether a text names the entry of a list that it stands in. */
    private static boolean isName(Values.Place place) {
        Template owner = place.owner();
        Slot slot = place.slot();
        return slot.introduction() == Introduction.NAME
                || Arrays.stream(owner.type().getRecordComponents())
                        .anyMatch(c -> c.getName().equals(slot.component()) && c.isAnnotationPresent(Bold.class));
    }
}
