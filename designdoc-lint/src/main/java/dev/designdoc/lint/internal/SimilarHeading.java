package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Fix;
import dev.designdoc.lint.Subject;
import dev.designdoc.markdown.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A heading or label is a misspelling of one that the template knows there and that is missing. */
final class SimilarHeading extends BasicRule<Record> {

    SimilarHeading() {
        super("similar-heading", Severity.WARNING, "A misspelt heading or label is kept as text and is no part of the design.");
    }

    /** What holds a dot or slash between letters is the name of a file or of something in code. */
    private static final Pattern CODE = Pattern.compile(".*\\w[./(\\[]\\w?.*");

    /** The words of a heading or label, and where they stand; the level is 0 for a label. */
    private record Name(int level, String text, SourceRange range) {

        /** Whether it could name a part of a record there: a section is no label, and a part of one no second level. */
        boolean fits(Scopes.Scope scope) {
            return !CODE.matcher(text).matches() && scope.path().isEmpty() == (level == 2);
        }
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        List<Finding> findings = new ArrayList<>();
        subject.outline().ifPresent(outline -> {
            Scopes.Cursor scopes = Scopes.of(subject).new Cursor();
            names(subject.text(), outline).forEach(name -> {
                Scopes.Scope scope = scopes.at(name.range().startOffset());
                if (name.fits(scope) && !scope.knows(name.text())) {
                    NearMiss.of(name.text(), scope.missing()).ifPresent(known -> findings.add(finding(name, known, scope)));
                }
            });
        });
        return findings;
    }

    private static Stream<Name> names(String text, Outline outline) {
        Stream<Name> headings = outline.headings().stream()
                .filter(heading -> heading.level() > 1)
                .map(heading -> heading(text, heading));
        Stream<Name> labels = outline.labels().stream().map(label -> new Name(0, label.name(), label.range()));
        return Stream.concat(headings, labels).sorted(Comparator.comparingInt(n -> n.range().startOffset()));
    }

    private static Name heading(String text, Outline.Heading heading) {
        String words = heading.text().replaceFirst("^[^\\p{L}]+", "").replaceFirst("(?<![:\\s])[:\\s]+$", "");
        return new Name(heading.level(), words, Ranges.within(text, heading.range(), words));
    }

    private Finding finding(Name name, String known, Scopes.Scope scope) {
        Finding finding = Finding.of(severity(), code(),
                (name.level() == 0 ? "the label \"" : "the heading \"") + name.text() + "\" is not read; did you mean \""
                        + known + "\"?",
                Optional.of(name.range()), scope.path());
        int length = name.range().endOffset() - name.range().startOffset();
        return length == name.text().length()
                ? finding.withFix(new Fix.Replace("write \"" + known + "\"", name.range(), known))
                : finding;
    }
}
