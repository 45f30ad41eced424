package dev.designdoc.model;

import dev.designdoc.template.Template;

/** The document that the template is written in: a blank design document, whose texts are hints in brackets. */
public final class TemplateDocument {

    private TemplateDocument() {}

    /** The Markdown of the template. */
    public static String markdown() {
        return Template.of(DesignDoc.class).blank().orElseThrow();
    }
}
