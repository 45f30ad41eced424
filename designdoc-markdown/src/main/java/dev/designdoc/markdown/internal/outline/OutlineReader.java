package dev.designdoc.markdown.internal.outline;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.Outline;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the outline of one text. */
public final class OutlineReader {

    /** Deeper containers than people write only serve to overflow a stack. */
    static final int MAX_OPEN_BLOCKS = 200;

    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern ANCHOR =
            Pattern.compile("<[a-zA-Z][^<>]*?\\s(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private final Lines lines;
    private final int first;
    private final Anchors anchors = new Anchors();
    private final List<Outline.Label> labels = new ArrayList<>();
    private final List<Outline.Comment> comments = new ArrayList<>();
    private final List<String> anchorNames = new ArrayList<>();
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<Outline.Link> links = new ArrayList<>();
    private final List<Outline.Code> codeBlocks = new ArrayList<>();
    private final List<Outline.Definition> definitions = new ArrayList<>();

    private OutlineReader(String text) {
        this.lines = new Lines(text);
        FrontMatter frontMatter = FrontMatter.find(lines);
        this.first = frontMatter == null ? lines.start(0) : lines.start(frontMatter.to() + 1);
    }

    /** The outline of a text, whose references may also lead to {@code elsewhere}. */
    public static Outline read(String text, DefinitionMap<LinkReferenceDefinition> elsewhere) {
        OutlineReader reader = new OutlineReader(text);
        References references = new References(elsewhere);
        String body = text.substring(reader.first);
        Nodes.below(parser(references).parse(Crowds.dispersed(body))).forEach(reader::add);
        List<Outline.Unresolved> unresolved = references.unresolved(body).stream()
                .map(r -> new Outline.Unresolved(r.label(), reader.range(r.start(), r.end())))
                .toList();
        return new Outline(reader.headings, reader.links, reader.codeBlocks, reader.definitions,
                unresolved, reader.labels, reader.comments, reader.anchorNames);
    }

    private static Parser parser(References references) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .linkProcessor(references)
                .build();
    }

    private void add(Node node) {
        if (node instanceof Heading heading) {
            // GitHub forgets the line ends of a heading.
            String anchor = anchors.next(PlainText.of(heading, ""));
            headings.add(new Outline.Heading(heading.getLevel(), PlainText.of(heading, " "), anchor, range(node)));
        } else if (node instanceof Link link) {
            links.add(new Outline.Link(
                    PlainText.of(link, " "), link.getDestination(), optional(link.getTitle()), false, range(node)));
        } else if (node instanceof Image image) {
            links.add(new Outline.Link(
                    PlainText.of(image, " "), image.getDestination(), optional(image.getTitle()), true, range(node)));
        } else if (node instanceof FencedCodeBlock code) {
            codeBlocks.add(new Outline.Code(optional(code.getInfo()), code.getLiteral(), range(node)));
        } else if (node instanceof IndentedCodeBlock code) {
            codeBlocks.add(new Outline.Code(Optional.empty(), code.getLiteral(), range(node)));
        } else if (node instanceof LinkReferenceDefinition definition) {
            definitions.add(new Outline.Definition(
                    definition.getLabel(), definition.getDestination(), optional(definition.getTitle()), range(node)));
        } else if (node instanceof StrongEmphasis bold && node.getParent() instanceof Paragraph && node.getPrevious() == null) {
            label(bold);
        } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            html(node);
        }
    }

    private void label(StrongEmphasis bold) {
        String text = PlainText.of(bold, " ");
        SourceRange inner = range(bold.getFirstChild(), bold.getLastChild());
        if (text.endsWith(":")) {
            boolean isAlone = bold.getNext() == null;
            SourceRange name = range(inner.startOffset() - first, inner.endOffset() - first - 1);
            labels.add(new Outline.Label(text.substring(0, text.length() - 1), isAlone, name));
        } else if (bold.getNext() instanceof Text next && next.getLiteral().startsWith(":")) {
            boolean isAlone = next.getNext() == null && next.getLiteral().length() == 1;
            labels.add(new Outline.Label(text, isAlone, inner));
        }
    }

    private void html(Node node) {
        SourceRange all = range(node);
        String html = lines.text().substring(all.startOffset(), all.endOffset());
        Matcher comment = COMMENT.matcher(html);
        while (comment.find()) {
            int at = all.startOffset() - first;
            comments.add(new Outline.Comment(comment.group(1), range(at + comment.start(), at + comment.end())));
        }
        Matcher anchor = ANCHOR.matcher(html);
        while (anchor.find()) {
            anchorNames.add(anchor.group(1));
        }
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isEmpty());
    }

    private SourceRange range(Node node) {
        return range(node, node);
    }

    private SourceRange range(Node from, Node to) {
        SourceSpan last = to.getSourceSpans().get(to.getSourceSpans().size() - 1);
        return range(from.getSourceSpans().get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** A range of what was parsed. */
    private SourceRange range(int start, int end) {
        return lines.range(first + start, first + end);
    }
}
