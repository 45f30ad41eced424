package dev.designdoc.examples.html;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Encoder;
import java.util.List;
import java.util.Optional;

/** Adds HTML, which can be written and not read. */
public final class HtmlProvider implements CodecProvider {

    static final DocumentFormat HTML = new DocumentFormat("html", List.of("html", "htm"));

    /** For the service loader. */
    public HtmlProvider() {}

    @Override
    public DocumentFormat format() {
        return HTML;
    }

    @Override
    public <T extends Record> Optional<Encoder<T>> encoder(Class<T> type) {
        return Optional.of(new HtmlEncoder<>(type));
    }
}
