package dev.designdoc.lint.internal;

import dev.designdoc.lint.Rule;
import dev.designdoc.lint.RuleProvider;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;

/** The rules of this module: those that every template's declaration gives, and those about design documents. */
public final class OwnRules implements RuleProvider {

    private static final String PROBLEM = "Problem Statement";

    /** Made by {@link java.util.ServiceLoader}. */
    public OwnRules() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Record> List<Rule<? super T>> rules(Class<T> type) {
        boolean isDesign = type == DesignDoc.class;
        List<Rule<? super T>> rules = new ArrayList<>(List.of(
                new Placeholder(),
                new MissingTitle(),
                new MissingSection(isDesign ? List.of(PROBLEM) : List.of()),
                new EmptySection(),
                new SectionOrder(),
                new SimilarHeading(),
                new UnknownStatus(),
                new InvalidDate(),
                new UnreadField(),
                new DuplicateName(),
                new DeadLink(),
                new UndefinedReference()));
        if (isDesign) {
            rules.add((Rule<? super T>) new StatusAndTasks());
            rules.add((Rule<? super T>) new AlternativeWithoutDecision());
        }
        return rules;
    }
}
