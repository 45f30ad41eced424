package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.markdown.internal.block.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text that goes on with a paragraph in its place, and would be another block alone. */
public final class Beginning {

    /** What stands before the sign, escaped or not, that makes a block of a text: a number's digits, a definition's name. */
    private static final Pattern BEFORE_SIGN = Pattern.compile(
            "\\d{1,9}(?=\\\\?[.)])|\\[(?:[^\\\\\\[\\]]|\\\\.)++\\](?=\\\\?:)");

    private Beginning() {}

    /** The text with a backslash before the sign that would make a block of it, where there is one. */
    public static String escaped(String text) {
        if (Fragment.beginsParagraph(text) || isHtmlLine(text)) {
            return text;
        }
        int at = sign(text);
        return text.substring(0, at) + "\\" + text.substring(at);
    }

    /** The text of which {@link #escaped} makes this one, or this one. */
    public static String unescaped(String text) {
        int at = sign(text);
        String plain = text.startsWith("\\", at) ? text.substring(0, at) + text.substring(at + 1) : "";
        return !plain.isEmpty() && escaped(plain).equals(text) ? plain : text;
    }

    private static int sign(String text) {
        Matcher matcher = BEFORE_SIGN.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether the text is HTML on one line, which says the same within a paragraph. */
    public static boolean isHtmlLine(String text) {
        List<Block> blocks = text.startsWith("<") ? Blocks.of(text) : List.of();
        return blocks.size() == 1 && blocks.get(0).to() == 1 && blocks.get(0).isClosed();
    }
}
