package dev.designdoc.markdown.internal.update;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.read.UnreadFields;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.tree.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        UnreadFields.of(found).forEach((slot, missed) -> {
            if (!slot.isEmpty(slot.get(fresh))) {
                SourceRange range = found.lines().range(missed.at().from(), missed.at().to());
                String name = slot.names().get(0);
                FrontMatter matter = found.head().frontMatter;
                String line = matter != null && range.startLine() <= matter.to() ? missed.name() + ": …" : "**" + name + ":** …";
                unread.add(new Diagnostic(
                        Severity.ERROR,
                        "unread-field",
                        "\"" + name + "\" stands in line " + range.startLine() + " already, in a form that is not read;"
                                + " make that a line of its own such as \"" + line + "\", or delete it, and set it"
                                + " again",
                        Optional.of(range),
                        "/" + fields.name() + "/" + slot.name()));
            }
        });
        if (!unread.isEmpty()) {
            throw new EncodeException(unread);
        }
    }

    /** Throws where an alias in the front matter would stand for nothing, since its anchor went. */
    static void checkAliases(Tree found, Record value, String changed) {
        FrontMatter before = found.head().frontMatter;
        boolean mayLose = before != null && before.lostAlias() == null
                && found.lines().text(before.from(), before.to()).indexOf('*') >= 0;
        FrontMatter after = mayLose ? FrontMatter.find(new Lines(changed, 0)) : null;
        String alias = after == null ? null : after.lostAlias();
        if (alias != null) {
            throw new EncodeException(List.of(Diagnostic.unwritable(
                    "not-contained",
                    "without this, \"" + alias + "\" in the front matter would stand for nothing; write its text there first",
                    Leaves.firstDifference(found.shape(), found.value(), value))));
        }
    }

    /** Throws for what was removed and would be read from another text then, as {@code says} shows. */
    static void checkRemoved(Tree found, Record value, Record says) {
        List<Diagnostic> taken = new ArrayList<>();
        checkRemoved(found.shape(), found.value(), value, says, "", taken);
        if (!taken.isEmpty()) {
            throw new EncodeException(taken);
        }
    }

    /** Throws where only writing all of it anew would say the value, and lose what the template has no component for. */
    static void checkUnplaced(Tree found, List<Unplaced> unplaced, Record value) {
        if (unplaced.isEmpty()) {
            return;
        }
        String path = Leaves.firstDifference(found.shape(), found.value(), value);
        Unplaced text = unplaced.stream().filter(u -> !u.path().isEmpty() && path.startsWith(u.path())).findFirst()
                .orElse(unplaced.get(0));
        SourceRange range = found.lines().range(text.at().from(), text.at().to());
        throw new EncodeException(List.of(new Diagnostic(
                Severity.ERROR,
                "unplaced-content",
                "this can't be written without losing line " + range.startLine() + ", which the template has no component for;"
                        + " move or delete that text in the file, or declare " + text.needs(),
                Optional.of(range),
                path)));
    }

    private static void checkRemoved(
            Shape shape, Record old, Record value, Record says, String path, List<Diagnostic> taken) {
        for (Slot slot : shape.slots()) {
            Object was = slot.get(old);
            Object is = slot.get(says);
            boolean isRemoved = !slot.isEmpty(was) && slot.isEmpty(slot.get(value));
            if (isRemoved && !slot.isEmpty(is) && !Objects.equals(was, is)) {
                String text = is instanceof Record || is instanceof List<?> ? "another part of the document" : "\"" + is + "\"";
                taken.add(Diagnostic.unwritable(
                        "not-contained",
                        "without this, " + text + " would be read in its place; rename or remove that first",
                        path + "/" + slot.name()));
            } else if (slot.element() != null && slot.element().kind() == Declaration.Kind.FIELDS
                    && was instanceof Record a && slot.get(value) instanceof Record b && is instanceof Record c) {
                checkRemoved(slot.element(), a, b, c, path + "/" + slot.name(), taken);
            }
        }
    }
}
