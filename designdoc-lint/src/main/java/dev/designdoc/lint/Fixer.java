package dev.designdoc.lint;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out the fixes of a document's findings: all at once where that works, else one by one. */
final class Fixer<T extends Record> {

    /** Wording, then values, then what that made possible. */
    private static final int MOST_ROUNDS = 5;

    private final Codec<T> codec;
    private final Function<String, List<Finding>> check;
    private final Set<Baseline.Entry> failed = new HashSet<>();
    private final List<Finding> mended = new ArrayList<>();

    /** Mends documents that {@code codec} reads and {@code check} looks at. */
    Fixer(Codec<T> codec, Function<String, List<Finding>> check) {
        this.codec = codec;
        this.check = check;
    }

    Fixed fix(String source) {
        String text = source;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Finding> batch = batch(text);
            String all = batch.isEmpty() ? text : applied(text, batch);
            if (all != null) {
                mended.addAll(batch);
            }
            String next = all == null ? oneByOne(text, batch) : all;
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return new Fixed(text, mended);
    }

    /** What can be mended at once: wording, whose places change with it, or then values. */
    private List<Finding> batch(String text) {
        List<Finding> all = fixable(text);
        List<Finding> wording = all.stream().filter(f -> f.fix().orElseThrow() instanceof Fix.Replace).toList();
        return wording.isEmpty() ? all : wording;
    }

    private List<Finding> fixable(String text) {
        return check.apply(text).stream()
                .filter(f -> f.fix().isPresent() && !failed.contains(entry(text, f)))
                .toList();
    }

    private static Baseline.Entry entry(String text, Finding finding) {
        return Baseline.Entry.of("", text, finding);
    }

    private String oneByOne(String source, List<Finding> fixable) {
        String text = source;
        for (Finding finding : fixable) {
            String now = text;
            Baseline.Entry entry = entry(source, finding);
            Optional<Finding> again = fixable(now).stream().filter(f -> entry(now, f).equals(entry)).findFirst();
            String next = again.map(f -> applied(now, List.of(f))).orElse(null);
            if (next == null) {
                failed.add(entry);
            } else {
                text = next;
                mended.add(finding);
            }
        }
        return text;
    }

    /** The text with these mended; null when a fix can't be written, or the text read back does not say so. */
    private @Nullable String applied(String text, List<Finding> findings) {
        String next = written(text, findings);
        if (next == null || next.equals(text)) {
            return null;
        }
        Set<Baseline.Entry> still = new HashSet<>();
        check.apply(next).forEach(f -> still.add(entry(next, f)));
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
