package dev.designdoc.examples.html;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Encoder;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes documents as pages that can be shown to anybody: HTML in a text is shown as text, and a link leads to a web or
 * mail address or a file, never to a script.
 *
 * @param <T> the record type
 */
final class HtmlEncoder<T extends Record> implements Encoder<T> {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Codec<T> markdown;

    HtmlEncoder(Class<T> type) {
        this.markdown = MarkdownCodec.of(type);
    }

    @Override
    public DocumentFormat format() {
        return HtmlProvider.HTML;
    }

    @Override
    public String encode(T value) {
        String text = markdown.encode(value);
        String title = MarkdownText.outline(text).headings().stream().map(Outline.Heading::text).findFirst().orElse("");
        return """
                <!DOCTYPE html>
                <meta charset="utf-8">
                <title>%s</title>
                %s""".formatted(RENDERER.render(new Text(title)), RENDERER.render(PARSER.parse(text)));
    }
}
