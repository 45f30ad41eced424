package dev.designdoc.markdown;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Texts drawn token by token from all that may mean something to a reader of blocks. */
final class Tokens {

    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r");

    private static final List<String> SPACES = List.of(
            " ", " ", "  ", "  ", "   ", "    ", "\t", "     ", "\f", "\u000b", "\u00a0", "\u2028", "\u0085");

    private static final List<String> CONTAINERS = List.of(
            "- ", "-", "* ", "+ ", "+\t", "1. ", "1) ", "2. ", "01. ", "10. ", "> ", ">", "-   ");

    private static final List<String> REST = List.of(
            "a", "a", "b c", "u", "\u00e9", "\ud83d\ude00", "\ud800", "\u0000", "\uFEFF", "0", "1", "123456789",
            ".", ")", "(", ":", "|",
            "# ", "#", "######", "```", "~~~", "`", "~", "````", "---", "***", "___", "* *", "_", "*", "+", "=", "===", "--",
            "[", "]", "[a]", "[a]:", "[a]: u", "[a]: u\n", "]:", "[]:", "\"", "'", "'t'", "\"t\"", "(t)", "\\", "\\]", "&amp;",
            "<", ">", "/>", "<!", "<!a", "<!A", "<!--", "-->", "<!-->", "<?", "?>", "<![CDATA[", "]]>", "<a", "<a>", "</a>",
            "<a b='c'>", "<div", "<div>", "</div>", "<base>", "<p/>", "<pre", "<pre>", "</pre>", "<SCRIPT>", "</script>",
            "<style", "</style>", "<textarea>", "</textarea>", "<http://a>");

    private Tokens() {}

    /** The text of a seed. */
    static String text(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // Few tokens in one text, so that each meets itself and the same others again and again.
        List<String> spaces = some(SPACES, 1 + random.nextInt(3), random);
        List<String> containers = some(CONTAINERS, 1 + random.nextInt(2), random);
        List<String> rest = some(REST, 1 + random.nextInt(5), random);
        StringBuilder out = new StringBuilder();
        boolean begins = true;
        for (int i = 1 + random.nextInt(32); i > 0; i--) {
            int kind = random.nextInt(8);
            List<String> tokens = kind < (begins ? 1 : 3) ? LINE_ENDS
                    : kind < 4 ? spaces
                    : kind < 6 && begins ? containers : rest;
            out.append(tokens.get(random.nextInt(tokens.size())));
            begins = tokens == LINE_ENDS || begins && tokens != rest;
        }
        return out.toString();
    }

    private static List<String> some(List<String> tokens, int count, SplittableRandom random) {
        return Stream.generate(() -> tokens.get(random.nextInt(tokens.size()))).limit(count).toList();
    }
}
