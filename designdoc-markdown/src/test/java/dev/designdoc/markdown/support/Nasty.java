package dev.designdoc.markdown.support;

import dev.designdoc.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made of Markdown's syntax and of the names of a template. */
public final class Nasty {

    private static final List<String> PIECES = List.of(
            "#", "##", "###", "# H", "## H", "### H", "#### H", "###### H", "####### H", "#hash", "a#", "H #", "---",
            "- - -", "***", "___", "===", "=", "-", "--", "```", "```js", "````", "~~~", "~~~ `", "`", "``", "- x", "* x",
            "+ x", "- ", "-\tx", "1. x", "2. x", "1) x", "10. x", "- [ ] x", "- [x] x", "[x]", "[ ]", "[x] ", "\t", "    ",
            "  ", " ", "\\", "\\#", "\\\n", "  \n", "|", "| a | b |\n| - | - |\n| c | d |", "| a |\n|---|", "a | b\n-|-",
            "<div>", "</div>", "<b>", "<!--", "-->", "<!-- c -->", "<script>", "</script>", "<pre>", "<?php", "?>",
            "<!X", "<![CDATA[", "]]>", "<https://x.y>", "\r\n", "\r", "\n", "\n\n", "\n\n\n", "\uD83D\uDE80", "\u2705",
            "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u202e", " - ", " \u2014 ", " \u2013 ",
            " \u2192 ", "- ", " -", "**", "__", "*", "_", "**b**", "**b**:", "**b:**", "__b:__", "**b:** t", "> q", ">", ">> q",
            "[a]: http://x", "[a]:", "[^1]: n", "[a](b)", "[a](b \"t\")", "[a](<b c>)", "[a][b]", "[a]", "![i](j)", "[", "](",
            "](b)", ")", "\uFEFF", "\u0000", "\u0085", "\u00a0", "\u2028", "\u000b", "\f", "word", "Two words", ",", ", ", "/2",
            "/", ":", ": ", "\u00e9", "&amp;", "key: value", "...", "$$", "{#id}", "a:", "1", "A", "x");

    private static final List<String> JOINS = List.of("", "", " ", "\n", "\n", "\n\n", "\n\n", "\n  ", "\n    ", "\n\t");

    private final Random random;
    private final List<String> names = new ArrayList<>();

    public Nasty(Random random, Template template) {
        this.random = random;
        Names.of(template).forEach(names::add);
    }

    public String text() {
        StringBuilder out = new StringBuilder(piece());
        while (random.nextInt(3) != 0 && out.length() < 200) {
            out.append(JOINS.get(random.nextInt(JOINS.size()))).append(piece());
        }
        return out.toString();
    }

    private String piece() {
        if (random.nextInt(4) != 0) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(10)) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + name;
            case 1 -> "**" + name + ":**";
            case 2 -> "**" + name + "**: t";
            case 3 -> "- **" + name + ":** t";
            case 4 -> name + "\n---";
            case 5 -> "> **" + name + "**: t";
            case 6 -> "### " + name + " 1: t";
            case 7 -> "**" + name + " 2: t**";
            case 8 -> "- " + name + " t";
            default -> name;
        };
    }
}
