package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words a nested item begins with, such as {@code Reason:}, be they bold or not. */
public final class NestedWords {

    private NestedWords() {}

    /** What follows the words that introduce a nested item, or null when {@code text} does not begin with them. */
    public static @Nullable String after(String text, List<String> alternatives) {
        for (String words : alternatives) {
            if (words.endsWith(":")) {
                String name = words.substring(0, words.length() - 1);
                Bold bold = Bold.at(text, 0);
                if (bold != null && ItemLine.withoutColon(bold.inner()).equalsIgnoreCase(name)) {
                    String rest = text.substring(bold.end());
                    if (bold.inner().endsWith(":")) {
                        return restOf(rest);
                    }
                    if (rest.startsWith(":")) {
                        return restOf(rest.substring(1));
                    }
                }
            }
            if (text.regionMatches(true, 0, words, 0, words.length())
                    && (text.length() == words.length() || Texts.isSpace(text.charAt(words.length())))) {
                return restOf(text.substring(words.length()));
            }
        }
        return null;
    }

    /** The rest of the line, or the blocks below it, whose indent means something. */
    private static String restOf(String rest) {
        String line = Texts.trimStart(rest);
        return rest.startsWith("\n\n") ? Texts.blocks(rest) : line;
    }
}
