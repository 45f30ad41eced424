package dev.designdoc.markdown.internal.block;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The blocks as commonmark-java reads them. Inline content is kept as source, so nothing parses it. */
public final class CommonMarkBlocks {

    /** Deeper containers than people write only serve to overflow a stack. */
    private static final int MAX_OPEN_BLOCKS = 200;

    private static final InlineParser NO_INLINES = (lines, node) -> { };

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .inlineParserFactory(context -> NO_INLINES)
            .build();

    private CommonMarkBlocks() {}

    /** The blocks of the lines from one on, at which none is open. */
    public static List<Block> blocks(Lines lines, int first) {
        List<Block> blocks = new ArrayList<>();
        blocks(lines, first, lines.count(), blocks);
        return blocks;
    }

    /** Adds the blocks of the lines from one to another, at which none is open. */
    public static void blocks(Lines lines, int from, int to, List<Block> into) {
        String text = lines.text().substring(lines.start(from), to < lines.count() ? lines.start(to) : lines.text().length());
        addChildren(PARSER.parse(text), from, into);
    }

    private static void addChildren(Node parent, int base, List<Block> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                int from = base + spans.get(0).getLineIndex();
                into.add(block(node, base, from, base + spans.get(spans.size() - 1).getLineIndex() + 1));
            }
        }
    }

    private static Block block(Node node, int base, int from, int to) {
        if (node instanceof Paragraph) {
            return Block.paragraph(from, to);
        }
        if (node instanceof Heading heading) {
            return Block.heading(from, to, heading.getLevel());
        }
        if (node instanceof ThematicBreak) {
            return Block.of(Kind.BREAK, from, to);
        }
        if (node instanceof FencedCodeBlock fence) {
            String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
            return Block.fence(from, to, fence.getFenceIndent(), mark, fence.getClosingFenceLength() != null);
        }
        List<Block> children = new ArrayList<>();
        addChildren(node, base, children);
        // A line of white space after the last child is counted in when it is indented as the content of the item.
        int end = children.isEmpty() ? from + 1 : children.get(children.size() - 1).to();
        if (node instanceof BulletList list) {
            return new Block(Kind.LIST, from, end, 0, list.getMarker(), "", children);
        }
        if (node instanceof OrderedList list) {
            return new Block(Kind.LIST, from, end, 0, list.getMarkerDelimiter(), "", children);
        }
        if (node instanceof ListItem item) {
            return Block.item(from, end, item.getContentIndent(), children);
        }
        String closer = node instanceof HtmlBlock html ? htmlCloser(html.getLiteral()) : "";
        return new Block(node instanceof BlockQuote ? Kind.QUOTE : Kind.OTHER, from, to, 0, "", closer, children);
    }

    private static String htmlCloser(String literal) {
        String html = Texts.trimStart(literal);
        String lower = html.toLowerCase(Locale.ROOT);
        for (String tag : List.of("script", "pre", "style", "textarea")) {
            if (lower.startsWith("<" + tag)
                    && (lower.length() == tag.length() + 1 || " \t\n>".indexOf(lower.charAt(tag.length() + 1)) >= 0)) {
                boolean closed = lower.contains("</script>") || lower.contains("</pre>")
                        || lower.contains("</style>") || lower.contains("</textarea>");
                return closed ? "" : "</" + tag + ">";
            }
        }
        if (html.startsWith("<!--")) {
            return html.contains("-->") ? "" : "-->";
        }
        if (html.startsWith("<?")) {
            return html.contains("?>") ? "" : "?>";
        }
        if (html.startsWith("<![CDATA[")) {
            return html.contains("]]>") ? "" : "]]>";
        }
        return html.startsWith("<!") && !html.contains(">") ? ">" : "";
    }
}
