package org.example.consumer;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import java.util.Optional;

/** One goal a line, and nothing else. */
final class GoalList implements Codec<DesignDoc> {

    static final DocumentFormat FORMAT = new DocumentFormat("goals", List.of("goals"));

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Decoded<DesignDoc> decode(String source) {
        return new Read(source, DesignDoc.builder()
                .problemStatement(ProblemStatement.builder().addAllGoals(source.lines().toList()).build())
                .build());
    }

    @Override
    public String encode(DesignDoc value) {
        return String.join("\n", value.goals()) + "\n";
    }

    @Override
    public String update(String source, DesignDoc value) {
        return decode(source).update(value);
    }

    private record Read(String source, DesignDoc value) implements Decoded<DesignDoc> {

        @Override
        public String update(DesignDoc changed) {
            return changed.equals(value) ? source : new GoalList().encode(changed);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public boolean hasErrors() {
            return false;
        }

        @Override
        public Optional<SourceRange> locate(String pointer) {
            return Optional.empty();
        }
    }
}
