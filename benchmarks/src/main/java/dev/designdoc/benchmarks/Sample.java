package dev.designdoc.benchmarks;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

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

    /** The sample of a text; empty where the value can't be written, or a peer can't read it. */
    static Optional<Sample> of(String text) {
        DesignDoc value = Peers.MARKDOWN.decode(text).value();
        DesignDoc changed = value.withMetadata(value.metadata().withStatus(Status.of("Measured")));
        try {
            Peers.MARKDOWN.update(text, changed);
            Sample sample = new Sample(text, value, changed, Peers.json(value), Peers.yaml(value));
            return Optional.of(sample).filter(Sample::readsAlike);
        } catch (EncodeException | JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean readsAlike() {
        return value.equals(Operation.JSON_DECODE.run(this))
                && value.equals(Operation.JACKSON_JSON_DECODE.run(this))
                && value.equals(Operation.YAML_DECODE.run(this))
                && value.equals(Operation.JACKSON_YAML_DECODE.run(this));
    }

    /** The length of the Markdown in UTF-8. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
