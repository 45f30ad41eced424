package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.model.DesignDoc;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written reads back; what can't be is rejected with its path. */
@Tag("generated")
class CreateGetTest {

    private static final int HARMLESS = 1000;
    private static final int NASTY = 2000;

    @Test
    void harmlessValuesAreAlwaysWritten() {
        harmless(DesignDoc.class, HARMLESS);
    }

    @Test
    void valuesAreWrittenOrRejectedWithTheirPath() {
        nasty(DesignDoc.class, NASTY, 0.2);
    }

    static <T extends Record> void harmless(Class<T> type, int count) {
        Codec<T> codec = MarkdownCodec.of(type);
        for (int seed = 0; seed < count; seed++) {
            T value = Values.harmless(new Random(seed), type);
            if (problem(codec, value, true) != null) {
                report(codec, value, true, seed);
            }
        }
    }

    static <T extends Record> void nasty(Class<T> type, int count, double least) {
        Codec<T> codec = MarkdownCodec.of(type);
        int written = 0;
        for (int seed = 0; seed < count; seed++) {
            T value = Values.nasty(new Random(seed), type);
            Outcome outcome = outcome(codec, value);
            if (outcome.problem != null) {
                report(codec, value, false, seed);
            }
            written += outcome.written ? 1 : 0;
        }
        assertThat(written).as("values written of %d", count).isGreaterThan((int) (count * least));
    }

    private static <T extends Record> void report(Codec<T> codec, T value, boolean mustWrite, int seed) {
        T small = Shrink.value(value, v -> problem(codec, v, mustWrite) != null);
        fail("seed " + seed + ": " + problem(codec, small, mustWrite) + Shrink.show(small));
    }

    /** Whether a value was written, and what is wrong with how that went, or null. */
    private record Outcome(boolean written, @Nullable String problem) {}

    private static <T extends Record> @Nullable String problem(Codec<T> codec, T value, boolean mustWrite) {
        Outcome outcome = outcome(codec, value);
        return outcome.problem == null && mustWrite && !outcome.written ? "rejected" : outcome.problem;
    }

    private static <T extends Record> Outcome outcome(Codec<T> codec, T value) {
        try {
            String text = codec.encode(value);
            T read = codec.decode(text).value();
            return new Outcome(true, read.equals(value) ? null : "read as " + read + " from\n" + text);
        } catch (EncodeException e) {
            boolean named = e.diagnostics().stream()
                    .map(Diagnostic::path)
                    .anyMatch(p -> !p.isEmpty() && Pointer.find(value, p) != null);
            return new Outcome(false, named ? null : "rejected without a path that is there: " + e.getMessage());
        } catch (RuntimeException e) {
            return new Outcome(false, "encode failed: " + e);
        }
    }
}
