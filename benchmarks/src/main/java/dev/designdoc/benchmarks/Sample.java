package dev.designdoc.benchmarks;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A document in every form that an operation starts from; each is made when first asked for. Not thread-safe. */
final class Sample {

    private final String text;
    private @Nullable DesignDoc value;
    private @Nullable DesignDoc changed;
    private @Nullable String json;
    private @Nullable String yaml;

    Sample(String text) {
        this.text = text;
    }

    /** Its Markdown. */
    String text() {
        return text;
    }

    /** What that reads as. */
    DesignDoc value() {
        DesignDoc v = value;
        if (v == null) {
            v = Peers.MARKDOWN.decode(text).value();
            value = v;
        }
        return v;
    }

    /** The value with another status. */
    DesignDoc changed() {
        DesignDoc v = changed;
        if (v == null) {
            v = value().withMetadata(value().metadata().withStatus(Status.of("Measured")));
            changed = v;
        }
        return v;
    }

    /** The value in indented JSON that both sides can read. */
    String json() {
        String s = json;
        if (s == null) {
            s = Peers.json(value());
            json = s;
        }
        return s;
    }

    /** The value in YAML that both sides can read. */
    String yaml() {
        String s = yaml;
        if (s == null) {
            s = Peers.yaml(value());
            yaml = s;
        }
        return s;
    }

    /** Whether the operations can be done with it at all. */
    boolean allows(Operation... operations) {
        try {
            for (Operation operation : operations) {
                operation.run(this);
            }
            return true;
        } catch (EncodeException | JacksonException e) {
            return false;
        }
    }
}
