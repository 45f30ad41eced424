/**
 * Reads, writes and updates annotated records in Markdown.
 *
 * <p>Start with {@link dev.designdoc.markdown.MarkdownCodec}; for texts of documents see
 * {@link dev.designdoc.markdown.MarkdownText}.
 */
module dev.designdoc.markdown {
    requires transitive dev.designdoc.model;
    requires org.commonmark;
    requires org.snakeyaml.engine;

    exports dev.designdoc.markdown;

    provides dev.designdoc.codec.CodecProvider with
            dev.designdoc.markdown.internal.MarkdownProvider;
}
