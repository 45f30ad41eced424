package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shapes;
import java.util.List;

/** The line that stands for a record, where the text has a line as well. */
final class Shorthand {

    private static final String UNTICKED = "[ ] ";

    private Shorthand() {}

    /** {@code wanted} as a string, if {@code node} is one and it reads back as the same record; else itself. */
    static Node like(Node node, Node wanted) {
        if (!(node instanceof ScalarNode before && before.isString() && wanted instanceof ObjectNode o)
                || o.record == null
                || !JsonType.of(o.record.getClass()).hasShorthand()) {
            return wanted;
        }
        Shape shape = Shapes.of(o.record.getClass());
        String line = ItemLine.line(shape, shape.values(o.record));
        // A task without a box stays one.
        boolean bare = line.startsWith(UNTICKED) && !before.text.startsWith("[");
        for (String text : bare ? List.of(line.substring(UNTICKED.length()), line) : List.of(line)) {
            if (o.record.equals(ItemLine.parse(shape, text))) {
                return new ScalarNode(ScalarNode.Kind.STRING, text);
            }
        }
        return wanted;
    }
}
