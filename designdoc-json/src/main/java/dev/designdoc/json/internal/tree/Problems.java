package dev.designdoc.json.internal.tree;

import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.text.LimitExceeded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a text, collected while it is read. */
public final class Problems {

    /** Enough for an author; a text of another kind would give one for each of its values. */
    private static final int MAX = 1000;

    private final Limits limits;
    private final boolean telling;

    private record Problem(boolean unknownKey, String code, String message, int start, int end, String path) {}

    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int unknownKeys;
    private boolean unknownKeysAllowed;

    /** The text need not be read on. */
    public static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** Problems of a text that asks for no more than {@code limits}. */
    public Problems(Limits limits) {
        this(limits, true);
    }

    private Problems(Limits limits, boolean telling) {
        this.limits = limits;
        this.telling = telling;
    }

    /** For who only asks whether there are any: the first stops the reading. */
    public static Problems silent(Limits limits) {
        return new Problems(limits, false);
    }

    /** Whether anybody wants to know what and where. */
    public boolean telling() {
        return telling;
    }

    /** How much the text may ask for. */
    public Limits limits() {
        return limits;
    }

    public void error(String code, String message, int start, int end, Pointer at) {
        errors++;
        add(false, code, message, start, end, at);
    }

    /** An error, unless the text turns out to be of a later version. */
    public void unknownKey(String message, int start, int end, Pointer at) {
        unknownKeys++;
        add(true, "unknown-key", message, start, end, at);
    }

    /** The text is of a later version, which may have more keys. */
    public void allowUnknownKeys() {
        unknownKeysAllowed = true;
    }

    /** Counts the unknown keys as errors, at the end of a text that is of no later version. */
    public void settleUnknownKeys() {
        errors += unknownKeysAllowed ? 0 : unknownKeys;
    }

    /** There is something else to say. */
    void forget() {
        problems.clear();
        errors = 0;
    }

    private void add(boolean unknownKey, String code, String message, int start, int end, Pointer at) {
        if (!telling) {
            throw new Stop();
        }
        int most = Math.min(MAX, limits.diagnostics());
        if (problems.size() < most) {
            problems.add(new Problem(unknownKey, code, message, start, end, at.toString()));
        } else if (problems.size() == most) {
            boolean exceeds = most < MAX;
            errors += exceeds ? 1 : 0;
            String more = exceeds
                    ? LimitExceeded.diagnostics(most).message()
                    : "there are more than " + most + " problems; correct these first";
            String kind = exceeds ? LimitExceeded.CODE : "too-many-problems";
            problems.add(new Problem(unknownKey && !exceeds, kind, more, start, end, ""));
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
                        severity(p), p.code, p.message, Optional.of(lines.range(p.start, p.end)), p.path))
                .toList();
    }

    private Severity severity(Problem problem) {
        return problem.unknownKey && unknownKeysAllowed ? Severity.WARNING : Severity.ERROR;
    }
}
