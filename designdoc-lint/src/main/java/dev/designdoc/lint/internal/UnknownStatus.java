package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Fix;
import dev.designdoc.lint.Subject;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A status begins with no word of the vocabulary. Where none is configured, teams have words of their own: only those
 * that misspell one of the template's, and a choice that was not made, are findings.
 */
final class UnknownStatus extends BasicRule<Record> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final int MOST_WORDS = 4;
    private static final int CHOICES = 3;

    UnknownStatus() {
        super("unknown-status", Severity.WARNING, "Lists and filters by status find only documents whose status they know.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        List<String> agreed = subject.config().statuses();
        List<String> known = agreed.isEmpty() ? Arrays.stream(Stage.values()).map(Stage::label).toList() : agreed;
        Hints hints = Hints.of(subject.template());
        List<Finding> findings = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.value() instanceof Status status && !hints.isLeft(place)) {
                check(subject, place.path(), status.text(), known, !agreed.isEmpty()).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> check(Subject<?> subject, String path, String status, List<String> known, boolean isAgreed) {
        List<MatchResult> words = WORD.matcher(status).results().limit(MOST_WORDS).toList();
        if (Arrays.stream(status.split("\\|")).filter(choice -> begins(choice, known)).count() >= CHOICES) {
            return Optional.of(finding("the status names several; choose one of \"" + status + "\"", subject, path));
        }
        if (begins(status, known) || words.isEmpty()) {
            return Optional.empty();
        }
        for (int n = 1; n <= words.size(); n++) {
            int from = words.get(0).start();
            int to = words.get(n - 1).end();
            Optional<String> meant = NearMiss.of(status.substring(from, to), known);
            if (meant.isPresent()) {
                String right = status.substring(0, from) + meant.get() + status.substring(to);
                return Optional.of(finding("\"" + status.substring(from, to) + "\" is no status that is known; did you mean \""
                        + meant.get() + "\"?", subject, path)
                        .withFix(new Fix.SetValue("write \"" + meant.get() + "\"", path, right)));
            }
        }
        return isAgreed
                ? Optional.of(finding("\"" + status + "\" is no status that was agreed on; write one of "
                        + String.join(", ", known), subject, path))
                : Optional.empty();
    }

    /** Whether a status begins with the words of a known one. */
    private static boolean begins(String status, List<String> known) {
        String words = words(status);
        return known.stream().map(UnknownStatus::words).anyMatch(name -> (words + " ").startsWith(name + " "));
    }

    private static String words(String text) {
        return String.join(" ", WORD.matcher(text).results().map(w -> NearMiss.letters(w.group())).toList());
    }
}
