package dev.designdoc.json.internal.json;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.json.internal.bind.RecordWriter;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.bind.Unwritable;
import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.tree.Tokens;
import dev.designdoc.json.internal.update.FlowLayout;
import dev.designdoc.json.internal.update.FlowWriter;
import dev.designdoc.json.internal.update.FlowWriter.Spacing;
import dev.designdoc.json.internal.update.Layout;
import dev.designdoc.json.internal.update.Syntax;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.util.BufferRecycler;

/** JSON: two spaces, one item a line, a line feed at the end. */
public final class JsonSyntax implements Syntax {

    /** The format. */
    public static final DocumentFormat FORMAT = new DocumentFormat("json", List.of("json"));

    private static final String INDENT = "  ";

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Tokens tokens(String source) {
        return new JsonTokens(source);
    }

    @Override
    public String write(Record record) {
        BufferRecycler buffers = Json.FACTORY._getBufferRecycler();
        SegmentedStringWriter out = new SegmentedStringWriter(buffers);
        boolean halves;
        try (JsonGenerator generator = Json.FACTORY.createGenerator(Json.PRETTY, out)) {
            halves = new RecordWriter(generator).write(record);
            generator.writeRaw('\n');
        }
        String text = out.getAndClear();
        buffers.releaseToPool();
        if (halves) {
            Unwritable.check(Unbinder.unbind(record));
        }
        return text;
    }

    @Override
    public Layout layout(String source, Node root, Edits edits) {
        String lineEnd = SourceText.lineBreak(source);
        return new FlowLayout(source, edits, new FlowWriter(Json::quoted, indent(source, root), Spacing.USUAL, lineEnd));
    }

    /** By how much the text indents; "" where all of it stands on one line. */
    private static String indent(String source, Node root) {
        if (SourceText.lineEnd(source, root.start()) >= root.end()) {
            return "";
        }
        if (root instanceof ObjectNode object && !object.isEmpty()) {
            String lead = SourceText.spaceBefore(source, object.members().get(0).start());
            String own = SourceText.lineIndent(source, root.start());
            String inner = lead.substring(SourceText.lastBreakEnd(lead));
            return inner.startsWith(own) && inner.length() > own.length() ? inner.substring(own.length()) : INDENT;
        }
        return INDENT;
    }
}
