package dev.designdoc.json.internal.yaml;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.bind.Unwritable;
import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Tokens;
import dev.designdoc.json.internal.update.Layout;
import dev.designdoc.json.internal.update.Syntax;
import java.util.List;

/** YAML: block style, many-line text as literal blocks, a line feed at the end. */
public final class YamlSyntax implements Syntax {

    /** The format. */
    public static final DocumentFormat FORMAT = new DocumentFormat("yaml", List.of("yaml", "yml"));

    /** Enough for a document of a few pages. */
    private static final int INITIAL = 8192;

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Tokens tokens(String source) {
        return new YamlTokens(source);
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
