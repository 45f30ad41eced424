package dev.designdoc.markdown.internal.outline;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a Markdown text, without what marks them. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(OutlineReader.MAX_OPEN_BLOCKS).build();

    private PlainText() {}

    /** What a Markdown text says: blocks divided by a blank line, the items of a tight list by a line end. */
    public static String of(String markdown) {
        StringBuilder out = new StringBuilder();
        String dispersed = Crowds.dispersed(markdown);
        Nodes.below(PARSER.parse(dispersed)).forEach(node -> {
            if (isLeafBlock(node) && !out.isEmpty()) {
                out.append(isNextInTightList(node) ? "\n" : "\n\n");
            }
            append(node, " ", out);
        });
        return dispersed.equals(markdown) ? out.toString() : Crowds.gathered(out.toString());
    }

    /** What the inline content of a node says; a line end in the source gives {@code lineBreak}. */
    static String of(Node node, String lineBreak) {
        StringBuilder out = new StringBuilder();
        Nodes.below(node).forEach(child -> append(child, lineBreak, out));
        return out.toString();
    }

    private static void append(Node node, String lineBreak, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            out.append(lineBreak);
        } else if (node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof FencedCodeBlock block) {
            out.append(block.getLiteral().stripTrailing());
        } else if (node instanceof IndentedCodeBlock block) {
            out.append(block.getLiteral().stripTrailing());
        }
    }

    private static boolean isLeafBlock(Node node) {
        return node instanceof Paragraph || node instanceof Heading
                || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    /** Whether a block follows another of its list by no more than a line end. */
    private static boolean isNextInTightList(Node block) {
        Node item = block.getParent();
        boolean tight = item != null && item.getParent() instanceof ListBlock list && list.isTight();
        return tight && (item.getPrevious() != null || item.getParent().getParent() instanceof ListItem);
    }
}
