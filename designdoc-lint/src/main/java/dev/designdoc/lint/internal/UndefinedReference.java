package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.markdown.Outline;
import java.util.List;
import java.util.Optional;

/** A reference leads to no link definition or footnote, so that readers see its brackets. */
final class UndefinedReference extends BasicRule<Record> {

    UndefinedReference() {
        super("undefined-reference", Severity.WARNING,
                "A reference without a definition is shown as brackets, and leads nowhere.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        return subject.outline().stream()
                .flatMap(outline -> outline.unresolved().stream())
                .filter(reference -> !isIndex(subject.text(), reference))
                .map(reference -> finding(reference))
                .toList();
    }

    private Finding finding(Outline.Unresolved reference) {
        String kind = reference.label().startsWith("^") ? "footnote" : "link definition";
        return Finding.of(severity(), code(), "there is no " + kind + " [" + reference.label() + "]; add \"["
                + reference.label() + "]: …\"", Optional.of(reference.range()), "");
    }

    /** Whether brackets right after a word are meant as they stand, such as {@code grid[x][y]}. */
    private static boolean isIndex(String text, Outline.Unresolved reference) {
        int start = reference.range().startOffset();
        boolean isFootnote = reference.label().startsWith("^");
        return !isFootnote && start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_'
                || text.charAt(start - 1) == ']' || text.charAt(start - 1) == ')');
    }
}
