package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;

/**
 * An alternative does not say why it was not chosen. Prose may say so in many ways; so only where other alternatives of
 * the document have a decision does one without it stand out.
 */
final class AlternativeWithoutDecision extends BasicRule<DesignDoc> {

    AlternativeWithoutDecision() {
        super("alternative-without-decision", Severity.WARNING,
                "Who reads a design later asks first why the other way was not taken.");
    }

    @Override
    public List<Finding> check(Subject<? extends DesignDoc> subject) {
        List<Alternative> alternatives = subject.value().alternatives();
        Hints hints = Hints.of(subject.template());
        List<Finding> findings = new ArrayList<>();
        if (alternatives.stream().anyMatch(a -> a.decision().isPresent())) {
            for (int i = 0; i < alternatives.size(); i++) {
                if (alternatives.get(i).decision().isEmpty() && !hints.isIn(alternatives.get(i).name())) {
                    findings.add(finding("\"" + alternatives.get(i).name() + "\" has no decision, which others have; write"
                            + " **Decision:** and why it was not chosen", subject,
                            "/alternativesConsidered/alternatives/" + i + "/name"));
                }
            }
        }
        return findings;
    }
}
