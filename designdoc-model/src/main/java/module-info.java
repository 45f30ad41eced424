/**
 * The typed model of a design document, the declaration of its template, and the interfaces of codecs.
 *
 * <p>Start with {@link dev.designdoc.model.DesignDoc} for the records, {@link dev.designdoc.codec.DesignDocs} to read
 * and write files, and {@link dev.designdoc.template.Template} to declare a template of your own.
 */
module dev.designdoc.model {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.designdoc.model;
    exports dev.designdoc.template;
    exports dev.designdoc.codec;
    exports dev.designdoc.diagnostic;
    exports dev.designdoc.internal.text to dev.designdoc.markdown, dev.designdoc.json;
    exports dev.designdoc.internal.shape to dev.designdoc.markdown, dev.designdoc.json;
    exports dev.designdoc.internal.edit to dev.designdoc.markdown, dev.designdoc.json;

    uses dev.designdoc.codec.CodecProvider;
}
