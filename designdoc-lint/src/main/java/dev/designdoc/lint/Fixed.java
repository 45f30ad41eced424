package dev.designdoc.lint;

import java.util.List;

/**
 * A document after its findings were mended. Immutable.
 *
 * @param text the source
 * @param mended the findings that were mended, in the order in which it was done
 */
public record Fixed(String text, List<Finding> mended) {

    /** Copies the list. */
    public Fixed {
        mended = List.copyOf(mended);
    }
}
