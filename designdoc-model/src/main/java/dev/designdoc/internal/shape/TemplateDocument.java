package dev.designdoc.internal.shape;

import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The document the template is written in: the blank document, whose texts are hints. */
public final class TemplateDocument {

    private static final String RESOURCE = "TEMPLATE.md";

    private TemplateDocument() {}

    /** Its Markdown. */
    public static String markdown() {
        try (InputStream in = DesignDoc.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + DesignDoc.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
