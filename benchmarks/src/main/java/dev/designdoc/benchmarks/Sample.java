package dev.designdoc.benchmarks;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document in every form that an operation starts from.
 *
 * @param text its Markdown
 * @param value what that reads as
 * @param changed the value with another status
 * @param json the value in indented JSON that both sides can read
 * @param yaml the value in YAML that both sides can read
 */
record Sample(String text, DesignDoc value, DesignDoc changed, String json, String yaml) {

    /** The sample of a text; empty where the value can't be written. */
    static Optional<Sample> of(String text) {
        DesignDoc value = Peers.MARKDOWN.decode(text).value();
        DesignDoc changed = value.withMetadata(value.metadata().withStatus(Status.of("Measured")));
        try {
            Peers.MARKDOWN.update(text, changed);
            return Optional.of(
                    new Sample(text, value, changed, Peers.json(value), Peers.yaml(value)));
        } catch (EncodeException | DecodeException e) {
            return Optional.empty();
        }
    }

    /** The length of the Markdown in UTF-8. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
