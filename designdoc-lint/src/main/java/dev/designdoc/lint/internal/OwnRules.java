package dev.designdoc.lint.internal;

import dev.designdoc.lint.Rule;
import dev.designdoc.lint.RuleProvider;
import java.util.List;

/** The rules of this module. */
public final class OwnRules implements RuleProvider {

    @Override
    public <T extends Record> List<Rule<? super T>> rules(Class<T> type) {
        return List.of(new UnreadField());
    }
}
