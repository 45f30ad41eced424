package dev.designdoc.json.internal.update;

import dev.designdoc.internal.shape.ItemText;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.LineRecords;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line that stands for a record, where the text has lines as well. */
final class LineStrings {

    private static final String UNTICKED = "[ ] ";

    private LineStrings() {}

    /** {@code wanted} as a string, if {@code node} is one and it reads back as the same record; else itself. */
    static Node like(Node node, Node wanted) {
        Record record = wanted instanceof ObjectNode o ? o.record() : null;
        ScalarNode before = node instanceof ScalarNode s && s.isString() ? s : null;
        return record == null || before == null ? wanted : like(before.text(), record, wanted);
    }

    private static Node like(String before, Record record, Node wanted) {
        JsonType type = JsonType.of(record.getClass());
        if (!type.hasShorthand()) {
            return wanted;
        }
        String line = ItemText.line(type.shape(), type.shape().values(record));
        // A task without a box stays one.
        boolean bare = line.startsWith(UNTICKED) && !before.startsWith("[");
        for (String text : bare ? List.of(line.substring(UNTICKED.length()), line) : List.of(line)) {
            if (record.equals(LineRecords.parse(type, text))) {
                return ScalarNode.of(text);
            }
        }
        return wanted;
    }

    /** {@code fresh} in the form of the element of {@code array} that it is to stand by. */
    static Node beside(List<Node> array, int previous, Node fresh) {
        @Nullable Node neighbour = array.isEmpty() ? null : array.get(Math.max(0, previous));
        return neighbour == null ? fresh : like(neighbour, fresh);
    }
}
