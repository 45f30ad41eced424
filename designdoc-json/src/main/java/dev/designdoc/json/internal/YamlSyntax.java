package dev.designdoc.json.internal;

import dev.designdoc.codec.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** YAML: block style, many-line text as literal blocks, a line feed at the end. */
final class YamlSyntax implements Syntax {

    static final DocumentFormat FORMAT = new DocumentFormat("yaml", List.of("yaml", "yml"));

    /** Enough for a document of a few pages. */
    private static final int INITIAL = 8192;

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public @Nullable Node read(String source, Problems problems) {
        return YamlReader.read(source, problems);
    }

    @Override
    public String write(Record record) {
        Node root = Unbinder.unbind(record);
        Unwritable.check(root);
        StringBuilder out = new StringBuilder(INITIAL);
        if (BlockWriter.isInline(root)) {
            out.append(BlockWriter.CANONICAL.inline(root, 0));
        } else {
            BlockWriter.CANONICAL.collection(out, root, 0);
        }
        return out.append('\n').toString();
    }

    @Override
    public Layout layout(String source, Node root, Edits edits) {
        return new YamlLayout(source, root, edits);
    }
}
