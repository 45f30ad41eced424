package dev.designdoc.markdown.internal.block.fast;

import java.util.Locale;
import java.util.Set;

/** What a line that begins with an angle bracket begins. */
public final class HtmlStart {

    /** Elements whose tags, complete or not, begin a block anywhere; the parser knows those that few people write. */
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "caption", "center", "col", "colgroup", "dd", "details", "div",
            "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
            "iframe", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
            "tr", "ul");

    /** Elements whose content is no Markdown; only their end tags end it. */
    private static final Set<String> TEXTS = Set.of("script", "pre", "style", "textarea");

    private HtmlStart() {}

    /** Whether it may begin HTML; an address in angle brackets and a comparison don't. */
    public static boolean mayBegin(String source, int bracket, int end) {
        int name = nameStart(source, bracket, end);
        if (name == end || "!?".indexOf(source.charAt(name)) >= 0) {
            return name < end && name == bracket + 1;
        }
        int after = nameEnd(source, name, end);
        return after > name && (after == end || " \t/>".indexOf(source.charAt(after)) >= 0);
    }

    /** Whether it is the tag of such an element, so that HTML begins that ends with a blank line. */
    public static boolean isBlockTag(String source, int bracket, int end) {
        int name = nameStart(source, bracket, end);
        int after = nameEnd(source, name, end);
        boolean ends = after == end || " \t>".indexOf(source.charAt(after)) >= 0 || source.startsWith("/>", after);
        return ends && BLOCKS.contains(source.substring(name, after).toLowerCase(Locale.ROOT));
    }

    /** Whether it begins HTML that ends with what closes it, other than a comment. */
    public static boolean isClosedLater(String source, int bracket, int end) {
        if (source.startsWith("<![CDATA[", bracket) || bracket + 1 < end && source.charAt(bracket + 1) == '?') {
            return true;
        }
        if (bracket + 2 < end && source.charAt(bracket + 1) == '!') {
            return source.charAt(bracket + 2) >= 'A' && source.charAt(bracket + 2) <= 'Z';
        }
        int after = nameEnd(source, bracket + 1, end);
        return (after == end || " \t>".indexOf(source.charAt(after)) >= 0)
                && TEXTS.contains(source.substring(bracket + 1, after).toLowerCase(Locale.ROOT));
    }

    private static int nameStart(String source, int bracket, int end) {
        return bracket + 1 < end && source.charAt(bracket + 1) == '/' ? bracket + 2 : bracket + 1;
    }

    private static int nameEnd(String source, int name, int end) {
        int i = name;
        while (i < end && isNamePart(source.charAt(i), i == name)) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || !first && (c >= '0' && c <= '9' || c == '-');
    }
}
