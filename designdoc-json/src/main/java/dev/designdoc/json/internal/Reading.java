package dev.designdoc.json.internal;

import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.json.internal.bind.Binder;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.update.Syntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param record null where the text has errors
 */
record Reading(@Nullable Record record, List<Diagnostic> diagnostics) {

    /**
     * How texts are read.
     *
     * @param lenient whether null and blank are absent everywhere
     * @param limits how much a text may ask for
     */
    record Way(Syntax syntax, JsonType type, boolean lenient, Limits limits) {

        Way withLimits(Limits others) {
            return new Way(syntax, type, lenient, others);
        }

        /** What {@code source} says; only where there is anything to say about it are the places of its values asked for. */
        Reading read(String source) {
            if (source.length() > limits.characters()) {
                return new Reading(null, List.of(LimitExceeded.characters(limits.characters())));
            }
            Record quick = Binder.bind(type, syntax.tokens(source), Problems.silent(limits), lenient);
            if (quick != null) {
                return new Reading(quick, List.of());
            }
            Problems problems = new Problems(limits);
            Record record = Binder.bind(type, syntax.tokens(source), problems, lenient);
            return new Reading(problems.errors() > 0 ? null : record, problems.diagnostics(source));
        }
    }
}
