package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.text.Names;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.tree.Body;
import org.jspecify.annotations.Nullable;

/** A section that may have the name of a field; one that is kept can't be taken for it. */
record FieldSection(Block heading, String title, Body content, int to, boolean isKept) {

    /** The unmarked name in its heading, before a colon and a value that has none; or all that it says. */
    String name() {
        int colon = title.indexOf(": ");
        boolean isField = colon > 0 && title.indexOf(':', colon + 1) < 0 && title.substring(0, colon).matches("[^*_]+");
        return isField ? title.substring(0, colon) : title;
    }

    String value() {
        return title.equals(name()) ? "" : Texts.trim(title.substring(name().length() + 1));
    }

    /** The known field of one value that its heading names; a list of documents is a section of its own. */
    Shape.@Nullable Name known(Shape fields) {
        Shape.Name known = fields.field(Names.withoutDecoration(Names.normalize(name())));
        return known != null && known.slot().holds() instanceof Holds.Items ? null : known;
    }
}
