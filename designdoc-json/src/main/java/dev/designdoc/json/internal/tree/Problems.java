package dev.designdoc.json.internal.tree;

import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.json.internal.text.Lines;
import dev.designdoc.json.internal.text.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a text, collected while it is read and bound. */
public final class Problems {

    /** Enough for an author; a text of another kind would give one for each of its values. */
    private static final int MAX = 1000;

    private final Limits limits;

    private record Problem(Severity severity, String code, String message, int start, int end, String path) {}

    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    public Problems(Limits limits) {
        this.limits = limits;
    }

    /** How much the text may ask for. */
    public Limits limits() {
        return limits;
    }

    public void error(String code, String message, int start, int end, Pointer at) {
        errors++;
        add(Severity.ERROR, code, message, start, end, at);
    }

    public void error(String code, String message, Node node, Pointer at) {
        error(code, message, node.start(), node.end(), at);
    }

    public void warning(String code, String message, int start, int end, Pointer at) {
        add(Severity.WARNING, code, message, start, end, at);
    }

    private void add(Severity severity, String code, String message, int start, int end, Pointer at) {
        int most = Math.min(MAX, limits.diagnostics());
        if (problems.size() < most) {
            problems.add(new Problem(severity, code, message, start, end, at.toString()));
        } else if (problems.size() == most) {
            String more = "there are more than " + most + " problems; correct these first";
            problems.add(new Problem(
                    severity, most < MAX ? LimitExceeded.CODE : "too-many-problems", more, start, end, ""));
        }
    }

    public int errors() {
        return errors;
    }

    /** In the order of the text. */
    public List<Diagnostic> diagnostics(String source) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Lines lines = new Lines(source);
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::start))
                .map(p -> new Diagnostic(
                        p.severity, p.code, p.message, Optional.of(lines.range(p.start, p.end)), p.path))
                .toList();
    }
}
