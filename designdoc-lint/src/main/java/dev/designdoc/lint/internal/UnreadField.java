package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import java.util.List;

/** The name of a field stands in the head in a form that is not read; the codec says so. */
final class UnreadField extends BasicRule<Record> {

    UnreadField() {
        super("unread-field", Severity.WARNING,
                "A field in a form that is not read has no value for any program, whatever people see there.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        return subject.diagnostics().stream().filter(d -> d.code().equals(code())).map(Finding::of).toList();
    }
}
