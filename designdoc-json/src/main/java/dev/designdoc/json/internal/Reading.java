package dev.designdoc.json.internal;

import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.text.LimitExceeded;
import dev.designdoc.json.internal.bind.Binder;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.syntax.Syntax;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param tree null where the record was made without one, or there is none
 * @param record null where the text has errors
 */
record Reading(@Nullable Node tree, @Nullable Record record, List<Diagnostic> diagnostics) {

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

        /** What {@code source} says, by the shortest way. */
        Reading read(String source) {
            Record record =
                    lenient || source.length() > limits.characters() ? null : syntax.bind(type, source, limits.elements());
            return record == null ? readTree(source) : new Reading(null, record, List.of());
        }

        /** What {@code source} says, by way of its tree. */
        Reading readTree(String source) {
            if (source.length() > limits.characters()) {
                return new Reading(null, null, List.of(LimitExceeded.characters(limits.characters())));
            }
            Problems problems = new Problems(limits);
            Node tree = syntax.read(source, problems);
            Record record = tree == null ? null : new Binder(problems, lenient).bind(type, tree);
            return new Reading(tree, problems.errors() > 0 ? null : record, problems.diagnostics(source));
        }
    }
}
