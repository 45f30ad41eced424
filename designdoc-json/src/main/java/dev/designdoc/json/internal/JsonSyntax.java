package dev.designdoc.json.internal;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.json.internal.ObjectNode.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON: two spaces, one item a line, a line feed at the end. */
final class JsonSyntax implements Syntax {

    static final DocumentFormat FORMAT = new DocumentFormat("json", List.of("json"));

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public @Nullable Node read(String source, Problems problems) {
        return JsonReader.read(source, problems);
    }

    @Override
    public String write(Node root) {
        Output out = new Output(expectedLength(root, 1));
        FlowWriter.JSON.write(out, root, "");
        if (out.hasSurrogates()) {
            Unwritable.check(root);
        }
        return out.append('\n').toString();
    }

    @Override
    public Layout layout(String source, Node root, Edits edits) {
        return FlowLayout.json(source, root, edits);
    }

    /** About the length of the text, as growing costs more than counting. */
    private static int expectedLength(Node node, int depth) {
        int length = 8 + 2 * depth;
        if (node instanceof ObjectNode object) {
            for (Member member : object.members) {
                length += member.key().length() + 4 + expectedLength(member.value(), depth + 1);
            }
        } else if (node instanceof ArrayNode array) {
            for (Node element : array.elements) {
                length += expectedLength(element, depth + 1);
            }
        } else if (node instanceof ScalarNode scalar) {
            length += scalar.text.length() + scalar.text.length() / 16;
        }
        return length;
    }
}
