package dev.designdoc.markdown;

import dev.designdoc.diagnostic.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a Markdown text, each with its place; see {@link MarkdownText#outline}. Immutable.
 *
 * @param headings the headings, those in quotes and lists too, in the order of the text
 * @param links the links and images that lead somewhere, in the order of the text
 * @param codeBlocks the code blocks, in the order of the text
 * @param definitions the link definitions, in the order of the text; the first of a label counts
 * @param unresolved references to link definitions and footnotes that there are not, in the order of the text
 * @param labels the bold labels with a colon that begin a paragraph, in the order of the text
 * @param comments the HTML comments, in the order of the text
 * @param anchors what HTML gives as {@code id} or {@code name}
 */
public record Outline(
        List<Heading> headings,
        List<Link> links,
        List<Code> codeBlocks,
        List<Definition> definitions,
        List<Unresolved> unresolved,
        List<Label> labels,
        List<Comment> comments,
        List<String> anchors) {

    /** Copies the lists. */
    public Outline {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        codeBlocks = List.copyOf(codeBlocks);
        definitions = List.copyOf(definitions);
        unresolved = List.copyOf(unresolved);
        labels = List.copyOf(labels);
        comments = List.copyOf(comments);
        anchors = List.copyOf(anchors);
    }

    /**
     * A heading.
     *
     * @param level from 1 to 6
     * @param text what it says, without what marks its words
     * @param anchor the anchor that GitHub gives it, without {@code #}
     * @param range all of it
     */
    public record Heading(int level, String text, String anchor, SourceRange range) {}

    /**
     * A link or image, with its target on the spot or in a definition, or an address in angle brackets.
     *
     * @param text what it says, without what marks its words; of an image, its alternative text
     * @param target where it leads, as a browser takes it: without escapes and angle brackets
     * @param title the title that stands beside the target
     * @param isImage whether it is an image
     * @param range all of it
     */
    public record Link(String text, String target, Optional<String> title, boolean isImage, SourceRange range) {}

    /**
     * A block of code.
     *
     * @param language the whole info string; empty when the code is indented or its fence has none
     * @param code the code, as a renderer shows it
     * @param range all of it, fences included
     */
    public record Code(Optional<String> language, String code, SourceRange range) {}

    /**
     * A definition of a link.
     *
     * @param label its label, as written
     * @param target where it leads, without escapes and angle brackets
     * @param title the title that stands beside the target
     * @param range all of it
     */
    public record Definition(String label, String target, Optional<String> title, SourceRange range) {}

    /**
     * A reference such as {@code [the plan][plan]}, {@code [plan][]} or {@code [^1]} whose definition is missing, so that
     * a renderer shows it as it stands. Brackets alone, such as {@code [plan]}, are none.
     *
     * @param label the label, as written; that of a footnote begins with {@code ^}
     * @param range all of it
     */
    public record Unresolved(String label, SourceRange range) {}

    /**
     * A bold label, such as {@code **Goals:**} or {@code **Goals**: …}.
     *
     * @param name what it says, without the colon
     * @param isAlone whether nothing follows it in its paragraph
     * @param range the name
     */
    public record Label(String name, boolean isAlone, SourceRange range) {}

    /**
     * An HTML comment.
     *
     * @param text what stands between {@code <!--} and {@code -->}
     * @param range all of it
     */
    public record Comment(String text, SourceRange range) {}
}
