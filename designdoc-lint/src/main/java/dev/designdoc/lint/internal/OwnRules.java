package dev.designdoc.lint.internal;

import dev.designdoc.lint.Rule;
import dev.designdoc.lint.RuleProvider;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.template.Template;
import java.util.ArrayList;
import java.util.List;

/** The rules of this module: those that every template's declaration gives, and those about design documents. */
public final class OwnRules implements RuleProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public OwnRules() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Record> List<Rule<? super T>> rules(Class<T> type) {
        List<Rule<? super T>> rules = new ArrayList<>(List.of(
                new Placeholder(),
                new MissingTitle(),
                new MissingSection(problem(type)),
                new EmptySection(),
                new SectionOrder(),
                new SimilarHeading(),
                new UnknownStatus(),
                new InvalidDate(),
                new UnreadField(),
                new DuplicateName(),
                new DeadLink(),
                new UndefinedReference()));
        if (type == DesignDoc.class) {
            rules.add((Rule<? super T>) new StatusAndTasks());
            rules.add((Rule<? super T>) new AlternativeWithoutDecision());
        }
        return rules;
    }

    /** The section that says what problem a document is about. */
    private static List<String> problem(Class<? extends Record> type) {
        return Template.of(type).slots().stream()
                .filter(s -> s.nested().filter(t -> t.type() == ProblemStatement.class).isPresent())
                .flatMap(s -> s.names().stream().limit(1))
                .toList();
    }
}
