package dev.designdoc.markdown.internal.outline;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.Outline;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads the outline of one text. */
public final class OutlineReader {

    /** Deeper containers than people write only serve to overflow a stack. */
    static final int MAX_OPEN_BLOCKS = 200;

    private final Lines lines;
    private final int first;
    private final Anchors anchors = new Anchors();
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
        Nodes.below(parser(elsewhere).parse(text.substring(reader.first))).forEach(reader::add);
        return new Outline(reader.headings, reader.links, reader.codeBlocks, reader.definitions);
    }

    private static Parser parser(DefinitionMap<LinkReferenceDefinition> elsewhere) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .linkProcessor((link, scanner, context) -> {
                    LinkReferenceDefinition found =
                            link.destination() == null ? find(label(link, scanner), context, elsewhere) : null;
                    return found == null ? LinkResult.none() : linked(link, found, scanner);
                })
                .build();
    }

    private static String label(LinkInfo link, Scanner scanner) {
        String label = link.label();
        return label == null || label.isEmpty() ? link.text(scanner) : label;
    }

    /** The definition elsewhere, unless the text has its own. */
    private static @Nullable LinkReferenceDefinition find(
            String label, InlineParserContext context, DefinitionMap<LinkReferenceDefinition> elsewhere) {
        boolean here = context.getDefinition(LinkReferenceDefinition.class, label) != null;
        return here ? null : elsewhere.get(label);
    }

    private static LinkResult linked(LinkInfo link, LinkReferenceDefinition to, Scanner scanner) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        return image
                ? LinkResult.wrapTextIn(new Image(to.getDestination(), to.getTitle()), scanner.position()).includeMarker()
                : LinkResult.wrapTextIn(new Link(to.getDestination(), to.getTitle()), scanner.position());
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
        }
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isEmpty());
    }

    private SourceRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return lines.range(first + spans.get(0).getInputIndex(), first + last.getInputIndex() + last.getLength());
    }
}
