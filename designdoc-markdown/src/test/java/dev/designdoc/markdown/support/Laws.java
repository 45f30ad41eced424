package dev.designdoc.markdown.support;

import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to hold of every text. */
public final class Laws<T extends Record> {

    private final Codec<T> codec;
    private final Words words;

    public Laws(Class<T> type) {
        this.codec = MarkdownCodec.of(type);
        this.words = new Words(type);
    }

    /** Fails with the smallest text that still breaks a law. */
    public void check(String what, String source) {
        if (problem(source) != null) {
            String small = Shrink.text(source, s -> problem(s) != null);
            fail(what + ": " + problem(small) + "\n--- smallest text: " + Shrink.quote(small) + "\n" + small);
        }
    }

    /** The law that {@code source} breaks, or null. */
    @Nullable String problem(String source) {
        T value;
        try {
            value = codec.decode(source).value();
        } catch (RuntimeException | StackOverflowError e) {
            return "Total: decode throws " + e;
        }
        List<String> lost = words.lost(source, value);
        if (!lost.isEmpty()) {
            return "Total: lost " + lost + " in " + value;
        }
        String text;
        try {
            text = codec.encode(value);
        } catch (RuntimeException | StackOverflowError e) {
            return "Closed: encode throws " + e + " for " + value;
        }
        T read = codec.decode(text).value();
        if (!read.equals(value)) {
            return "CreateGet: " + value + " is written and read as " + read + "\n--- written:\n" + text;
        }
        // What is equal is written equally, so the text is also what a second encode would write.
        return null;
    }
}
