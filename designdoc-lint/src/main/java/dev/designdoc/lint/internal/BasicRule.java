package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Rule;

/** What every rule says of itself. */
abstract class BasicRule<T extends Record> implements Rule<T> {

    private final String code;
    private final Severity severity;
    private final String why;

    BasicRule(String code, Severity severity, String why) {
        this.code = code;
        this.severity = severity;
        this.why = why;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String why() {
        return why;
    }
}
