package dev.designdoc.markdown;

import dev.designdoc.markdown.internal.outline.Definitions;
import dev.designdoc.markdown.internal.outline.Escaping;
import dev.designdoc.markdown.internal.outline.OutlineReader;
import dev.designdoc.markdown.internal.outline.PlainText;
import java.util.List;

/**
 * Plain text and Markdown text: one made of the other, and what stands in the latter. Pure functions, thread-safe.
 *
 * <p>The texts of the model are Markdown. What comes from elsewhere, such as the title of a ticket, is plain text, and
 * {@link #escape} makes Markdown of it that says just that:
 *
 * <pre>{@code
 * Task.of(MarkdownText.escape("1. Drop `--force`, *today*"));       // 1\. Drop \`--force\`\, \*today\*
 * MarkdownText.plain("**Fast** on [every phone](phones.md)");       // Fast on every phone
 * }</pre>
 */
public final class MarkdownText {

    private MarkdownText() {}

    /**
     * Markdown on one line that says {@code plain} and nothing else, wherever it stands but in code.
     *
     * <p>What could begin or end anything is escaped: by a backslash, or by an entity where a backslash does not help.
     * That includes what divides the texts of one line: commas, dashes between spaces, a colon before a space, a slash
     * before a digit. So the result can be a title, a name, an item, a field's value or a whole paragraph.
     *
     * <p>White space at both ends goes, and line breaks become spaces. {@code plain(escape(s))} is {@code s} for every
     * other text.
     *
     * @throws IllegalArgumentException when the text is blank: no Markdown says that
     */
    public static String escape(String plain) {
        return Escaping.escape(plain);
    }

    /**
     * What a Markdown text says, without what marks it: the words of links and emphasis, code as it is, no HTML.
     *
     * <p>Blocks stand apart by a blank line, the items of a tight list by a line end. A line break within a paragraph
     * is a space. In a paragraph with more than ten thousand asterisks, underscores and opening brackets they mark nothing.
     */
    public static String plain(String markdown) {
        return PlainText.of(markdown);
    }

    /**
     * The headings, links, code blocks and link definitions of a Markdown text.
     *
     * <p>Front matter is passed over. HTML is too: a heading or link written as HTML is none here. A paragraph
     * with more than ten thousand asterisks, underscores and opening brackets has no links.
     */
    public static Outline outline(String markdown) {
        return OutlineReader.read(markdown, Definitions.none());
    }

    /**
     * The links of a text that stands in a document, with those whose definition ({@code [spec]: https://…}) stands
     * elsewhere in it. Of several definitions of one label the text's own counts, else the first of the document.
     *
     * @param markdown the text, such as a goal
     * @param document a record of any type that declares a template: the document, or a part of it
     * @return the links in the order of the text; their ranges are those in the text
     * @throws IllegalArgumentException when the record's type declares no template
     */
    public static List<Outline.Link> links(String markdown, Record document) {
        return OutlineReader.read(markdown, Definitions.in(document)).links();
    }
}
