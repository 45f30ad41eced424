/**
 * Reads, writes and updates annotated records in Markdown.
 *
 * <p>Start with {@link dev.designdoc.markdown.MarkdownCodec}.
 */
module dev.designdoc.markdown {
    requires transitive dev.designdoc.model;
    requires org.commonmark;
    requires org.snakeyaml.engine;

    exports dev.designdoc.markdown;

    provides dev.designdoc.codec.CodecProvider with
            dev.designdoc.markdown.internal.MarkdownProvider;
}
