package dev.designdoc.lint;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out the fixes of a document's findings: all at once where that works, else in halves. */
final class Fixer<T extends Record> {

    /** Wording, then values, then what that made possible. */
    private static final int MOST_ROUNDS = 5;

    /** After so many that can't be mended the rest is left: each took a look at all of the document. */
    private static final int MOST_FAILED = 100;

    private final Codec<T> codec;
    private final Function<String, List<Finding>> check;
    private final Set<Baseline.Entry> failed = new TreeSet<>(Baseline.ORDER);
    private final List<Finding> mended = new ArrayList<>();

    /** Mends documents that {@code codec} reads and {@code check} looks at. */
    Fixer(Codec<T> codec, Function<String, List<Finding>> check) {
        this.codec = codec;
        this.check = check;
    }

    Fixed fix(String source) {
        String text = source;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Baseline.Entry> batch = batch(text);
            if (batch.isEmpty()) {
                break;
            }
            text = mend(text, batch);
        }
        return new Fixed(text, mended);
    }

    /** What can be mended at once: wording, whose places change with it, or then values. */
    private List<Baseline.Entry> batch(String text) {
        List<Finding> all = fixable(text);
        List<Finding> wording = all.stream().filter(f -> f.fix().orElseThrow() instanceof Fix.Replace).toList();
        return List.copyOf(entries(text, wording.isEmpty() ? all : wording));
    }

    private List<Finding> fixable(String text) {
        return check.apply(text).stream()
                .filter(f -> f.fix().isPresent() && !failed.contains(entry(text, f)))
                .toList();
    }

    /** The text with these mended: all at once, or else one half after the other, without those that fail alone. */
    private String mend(String text, List<Baseline.Entry> wanted) {
        if (wanted.isEmpty() || failed.size() >= MOST_FAILED) {
            return text;
        }
        Set<Baseline.Entry> entries = new TreeSet<>(Baseline.ORDER);
        entries.addAll(wanted);
        List<Finding> findings = fixable(text).stream().filter(f -> entries.contains(entry(text, f))).toList();
        String next = applied(text, findings);
        if (next != null) {
            mended.addAll(findings);
            return next;
        }
        if (wanted.size() == 1) {
            failed.add(wanted.get(0));
            return text;
        }
        int half = wanted.size() / 2;
        return mend(mend(text, wanted.subList(0, half)), wanted.subList(half, wanted.size()));
    }

    private static Baseline.Entry entry(String text, Finding finding) {
        return Baseline.Entry.of("", text, finding);
    }

    private static Set<Baseline.Entry> entries(String text, List<Finding> findings) {
        Set<Baseline.Entry> entries = new TreeSet<>(Baseline.ORDER);
        findings.forEach(f -> entries.add(entry(text, f)));
        return entries;
    }

    /** The text with these mended; null when a fix can't be written, or the text read back does not say so. */
    private @Nullable String applied(String text, List<Finding> findings) {
        String next = written(text, findings);
        if (next == null || next.equals(text)) {
            return null;
        }
        Set<Baseline.Entry> still = entries(next, check.apply(next));
        boolean isMended = findings.stream().noneMatch(f -> still.contains(entry(text, f)));
        boolean isReadable = !codec.decode(next).hasErrors();
        return isMended && isReadable ? next : null;
    }

    private @Nullable String written(String text, List<Finding> findings) {
        List<Fix.Replace> replacements = fixes(findings, Fix.Replace.class).toList();
        if (!replacements.isEmpty()) {
            return replaced(text, replacements);
        }
        try {
            Decoded<T> decoded = codec.decode(text);
            T value = decoded.value();
            for (Fix.SetValue set : fixes(findings, Fix.SetValue.class).toList()) {
                value = Pointers.set(value, set.pointer(), set.text());
            }
            return decoded.update(value);
        } catch (EncodeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static <F extends Fix> Stream<F> fixes(List<Finding> findings, Class<F> kind) {
        return findings.stream().flatMap(f -> f.fix().stream()).filter(kind::isInstance).map(kind::cast);
    }

    private static String replaced(String text, List<Fix.Replace> replacements) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Fix.Replace fix : replacements.stream()
                .sorted(Comparator.comparingInt((Fix.Replace r) -> r.range().startOffset())).toList()) {
            if (fix.range().startOffset() >= done) {
                out.append(text, done, fix.range().startOffset()).append(fix.text());
                done = fix.range().endOffset();
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
