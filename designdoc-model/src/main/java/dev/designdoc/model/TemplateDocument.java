package dev.designdoc.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The document that the template is written in: a blank design document, whose texts are hints in brackets. */
public final class TemplateDocument {

    private static final String RESOURCE = "TEMPLATE.md";

    private TemplateDocument() {}

    /** The Markdown of the template. */
    public static String markdown() {
        try (InputStream in = TemplateDocument.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + TemplateDocument.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
