package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A hint of the template's blank document stands in the document still. */
final class Placeholder extends BasicRule<Record> {

    private static final int SHOWN = 60;

    Placeholder() {
        super("placeholder", Severity.WARNING, "A hint of the template that was left in tells readers nothing about the design.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        Hints hints = Hints.of(subject.template());
        Meant meant = new Meant(subject);
        List<Finding> findings = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            for (String hint : hints.in(place)) {
                Optional<SourceRange> range = subject.locate(place.path()).map(all -> Ranges.within(subject.text(), all, hint));
                if (range.isEmpty() || !meant.isMeant(range.get(), hint)) {
                    findings.add(finding(range, place.path(), hint));
                    return;
                }
            }
            if (hints.isLeft(place)) {
                findings.add(finding(subject.locate(place.path()), place.path(), place.text().orElseThrow()));
            }
        });
        return findings;
    }

    private Finding finding(Optional<SourceRange> range, String path, String hint) {
        String line = hint.lines().findFirst().orElse(hint);
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return Finding.of(severity(), code(),
                "\"" + shown + "\" is a hint of the template; write your own text, or delete it", range, path);
    }

    /** Brackets of a document that are links, or stand in code. */
    private static final class Meant {

        private final String text;
        private final Set<String> labels = new HashSet<>();
        private final TreeMap<Integer, Integer> ends = new TreeMap<>();

        Meant(Subject<?> subject) {
            this.text = subject.text();
            subject.outline().ifPresent(outline -> {
                outline.definitions().forEach(d -> labels.add(d.label().toLowerCase(Locale.ROOT)));
                outline.links().forEach(link -> add(link.range()));
                outline.codeBlocks().forEach(code -> add(code.range()));
            });
        }

        private void add(SourceRange range) {
            ends.put(range.startOffset(), range.endOffset());
        }

        boolean isMeant(SourceRange range, String hint) {
            Map.Entry<Integer, Integer> before = ends.floorEntry(range.startOffset());
            String around = Ranges.around(text, range);
            long marks = around.substring(0, Math.max(0, around.indexOf(hint))).chars().filter(c -> c == '`').count();
            return before != null && before.getValue() >= range.endOffset()
                    || marks % 2 == 1
                    || labels.contains(hint.substring(1, hint.length() - 1).toLowerCase(Locale.ROOT));
        }
    }
}
