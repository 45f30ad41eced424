package dev.designdoc.json.internal.yaml;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.RecordReader;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.bind.Unwritable;
import dev.designdoc.json.internal.json.Json;
import dev.designdoc.json.internal.syntax.Syntax;
import dev.designdoc.json.internal.text.Edits;
import dev.designdoc.json.internal.text.Pointer;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.tree.TreeReader;
import dev.designdoc.json.internal.update.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public @Nullable Record bind(JsonType type, String source, int most) {
        StrictYamlParser parser = StrictYaml.parser(source, Json.CONSTRAINTS);
        Record record = RecordReader.read(type, parser, most);
        return parser.oddities().isEmpty() ? record : null;
    }

    @Override
    public @Nullable Node read(String source, Problems problems) {
        CodePoints codePoints = new CodePoints(source);
        int bad = codePoints.firstUnprintable();
        if (bad >= 0) {
            problems.error(
                    Character.isSurrogate(source.charAt(bad)) ? "lone-surrogate" : "syntax-error",
                    "YAML can't hold the character U+%04X as it is; in double quotes it has an escape"
                            .formatted((int) source.charAt(bad)),
                    bad,
                    bad + 1,
                    new Pointer());
            return null;
        }
        return TreeReader.read(new YamlTokens(source, codePoints, StrictYaml.parser(source, Json.CONSTRAINTS)), problems);
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
