package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.update.Layout.Place;
import dev.designdoc.json.internal.update.Layout.Place.Kind;

/** Changes a scalar of YAML and keeps its quotes, its indentation and the comment after it. */
final class BlockScalars {

    private final String source;
    private final BlockWriter writer;

    BlockScalars(String source, BlockWriter writer) {
        this.source = source;
        this.writer = writer;
    }

    void replace(Edits edits, Node node, Node value, Place place) {
        boolean ownLines = !BlockWriter.isInline(node);
        if (ownLines || node.start() == node.end()) {
            int start = place.kind() == Kind.ROOT ? node.start() : place.after();
            edits.replace(start, node.end(), (place.kind() == Kind.ROOT ? "" : " ") + writer.inline(value, place.column()));
            return;
        }
        boolean block = "|>".indexOf(source.charAt(node.start())) >= 0;
        int firstLineEnd = SourceText.lineEnd(source, block ? node.start() : node.end());
        String comment = comment(source.substring(block ? node.start() : node.end(), firstLineEnd));
        String text = value instanceof ScalarNode s && s.isString() ? s.text() : null;
        if (text != null && (block || text.indexOf('\n') >= 0) && YamlStrings.isLiteral(text)) {
            int step = block ? oldStep(node, place) : writer.step();
            StringBuilder out = new StringBuilder();
            YamlStrings.literal(
                    out, text, " ".repeat(place.column() + step), step, comment, writer.lineEnd());
            edits.replace(node.start(), block ? node.end() : firstLineEnd, out.toString());
        } else {
            String spelt = text == null ? writer.inline(value, place.column()) : likeBefore(node, text);
            edits.replace(node.start(), node.end(), block ? spelt + comment : spelt);
        }
    }

    /** One line, in the quotes there were. */
    private String likeBefore(Node node, String text) {
        return Quotes.spell(Quotes.of(source, node), text, YamlStrings.oneLine(text));
    }

    /** The columns by which the lines of a block scalar are indented. */
    private int oldStep(Node node, Place place) {
        int line = SourceText.breakEnd(source, SourceText.lineEnd(source, node.start()));
        int columns = 0;
        while (line < node.end() && columns == 0) {
            int end = SourceText.lineEnd(source, line);
            String indent = SourceText.lineIndent(source, end);
            columns = line + indent.length() < end ? indent.indexOf('\t') >= 0 ? indent.indexOf('\t') : indent.length() : 0;
            line = SourceText.breakEnd(source, end);
        }
        char stated = source.charAt(node.start() + 1);
        int step = stated >= '1' && stated <= '9' ? stated - '0' : columns - place.column();
        return step >= 1 && step <= 9 ? step : writer.step();
    }

    /** The comment of a line that begins after a value or with the header of a block, with the space before it. */
    private static String comment(String rest) {
        int hash = rest.indexOf('#');
        if (hash < 0) {
            return "";
        }
        int start = hash;
        while (start > 0 && SourceText.isBlank(rest.charAt(start - 1))) {
            start--;
        }
        return rest.substring(start);
    }
}
