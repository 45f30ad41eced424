package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Rule;
import dev.designdoc.lint.Subject;
import java.util.List;

/** The name of a field stands in the head in a form that is not read; the codec says so. */
final class UnreadField implements Rule<Record> {

    @Override
    public String code() {
        return "unread-field";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String why() {
        return "Programs see no value where a field is written in a form that can't be read, and write it a second time.";
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        return subject.decoded().diagnostics().stream().filter(d -> d.code().equals(code())).map(Finding::of).toList();
    }
}
