package dev.designdoc.markdown.internal.update;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.read.UnreadFields;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that a source can't be made to say without harm. */
final class Rejections {

    private Rejections() {}

    /** Throws for a field that would be written a second time, since it stands in the source and is not read. */
    static void checkRead(Tree found, Record value) {
        Slot fields = found.shape().fields();
        if (fields == null || !(fields.get(value) instanceof Record fresh) || fresh.equals(fields.get(found.value()))) {
            return;
        }
        List<Diagnostic> unread = new ArrayList<>();
        UnreadFields.of(found).forEach((slot, at) -> {
            if (!slot.isEmpty(slot.get(fresh))) {
                SourceRange range = found.lines().range(at.from(), at.to());
                String name = slot.names().get(0);
                unread.add(new Diagnostic(
                        Severity.ERROR,
                        "unread-field",
                        "\"" + name + "\" stands in line " + range.startLine() + " already, in a form that is not read;"
                                + " make that a line of its own such as \"**" + name + ":** …\", or delete it, and set it again",
                        Optional.of(range),
                        "/" + fields.name() + "/" + slot.name()));
            }
        });
        if (!unread.isEmpty()) {
            throw new EncodeException(unread);
        }
    }
}
