package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.internal.shape.TemplateDocument;
import dev.designdoc.markdown.support.BlockTree;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** What the scanner finds is what the parser would have read. */
class BlocksTest {

    private static final int SOUPS = 60_000;
    private static final int GENERATED = 4000;
    private static final int MUTATIONS = 20;

    /** What lines begin with: a container that goes on or not, at every indent that means something. */
    private static final List<String> INDENTS =
            List.of("", "", "", "", "", "", " ", "  ", "  ", "   ", "    ", "\t", " \t", "     ", "> ", ">", ">   ", "- ", "  > ");

    private static final List<String> STARTS = List.of(
            "a", "b c", "", "", "", "# h", "#", "##", "#a", "###### h", "#######", "- i", "- i", "-", "- ", "-a", "-  i", "-     i",
            "-\ti", "* i", "* *", "*a", "**b:**", "**b", "***", "* * *", "+ i", "+", "1. i", "1. i", "1) i", "2. i", "10. i",
            "1.", "1.a", "1a", "123456789. i", "1234567890. i", "- - i", "- 1. i", "1. - i", "- > i", "- # h", "- ```", "- <div>", "- ---",
            "- [r]: u", "- [x] i", "- **b** i", "- `c` i", "---", "===", "--", "=", "- -", "_ _ _", "_a_", "__b__", "***a", "--a",
            "```", "```", "```js", "````", "~~~", "~~~", "~~~ a`b", "``c``", "``` a`b", "`c", "<div>", "<div>a", "</div>", "<a b>",
            "<http://a>", "<!-- c", "<!-- c -->", "-->", "a -->", "<!-->", "<?a", "?>", "<!A", "<!a", "<![CDATA[", "]]>", "<pre>",
            "</pre>", "a</pre>", "<script", "<style>", "</style>", "<a", "a > b", "> q", "[r]: u", "[r]:", "[r", "[r]", "[r\\]", "u",
            "]: u", "\"t", "t\"", "'t'", "(t)", "[[r]: u", "[x] i", "[a](b)", "|a|b|", "|-|-|", "-|-", "&amp;", "\\- i", "\\", "\u0000",
            "\u00a0", "\u2028", "\uFEFF# a", "\f", "\u00e9", "\ud800", "2026-01-01", "1.2", "1.2 a");

    private static final List<String> ENDS = List.of("", "", "", "", "", "", " ", "  ", "\t", " >", " -->", " #", "\\");

    @Test
    void linesOfEveryKind() {
        for (int seed = 0; seed < SOUPS; seed++) {
            check("seed " + seed, soup(new Random(seed)));
        }
    }

    @Test
    void moreLinesOfAKindThanTheParserIsGivenAtOnce() {
        for (int seed = 0; seed < GENERATED; seed++) {
            Random random = new Random(seed);
            String some = soup(random);
            check("seed " + seed, soup(random) + "\n" + (some.endsWith("\n") ? some : some + "\n").repeat(300 / (1 + random.nextInt(14))));
        }
    }

    private static String soup(Random random) {
        // Few kinds of lines in one text, so that each meets itself and the same others again and again.
        List<String> starts = some(STARTS, 2 + random.nextInt(5), random);
        List<String> indents = some(INDENTS, 1 + random.nextInt(4), random);
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(14); i > 0; i--) {
            String start = random.nextInt(4) == 0 ? "" : random.nextInt(8) == 0 ? pick(STARTS, random) : pick(starts, random);
            out.append(pick(indents, random)).append(start);
            out.append(random.nextInt(6) == 0 ? pick(ENDS, random) : "").append(random.nextInt(20) == 0 ? "\r\n" : "\n");
        }
        return random.nextInt(3) == 0 ? out.toString().stripTrailing() : out.toString();
    }

    private static List<String> some(List<String> list, int count, Random random) {
        return Stream.generate(() -> pick(list, random)).limit(count).toList();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void everyExampleOfTheSpecification() {
        List<String> examples = ExampleReader.readExampleSources(TestResources.getSpec());
        assertThat(examples).hasSizeGreaterThan(600);
        for (String example : examples) {
            check("the specification", example);
            for (String before : List.of("a\n", "- a\n", "> a\n", "<div>\n", "<!--\n", "```\n", "  ```\n", "[r]:\n", "1. a\n\n")) {
                check("the specification behind " + before, before + example);
                check("the specification before " + before, example + before + "\nb\nc\n");
            }
            check("the specification in a quote", "> " + example.replace("\n", "\n> "));
            check("the specification in an item", "- " + example.replace("\n", "\n  ") + "\n\n  b\n  c\n");
        }
    }

    @Test
    void containersAsDeepAsTheParserGoesAndDeeper() {
        for (int depth = 80; depth < 230; depth += 3) {
            String tail = "a\nb\n```\nc\n# d\n```\n- e\n  f\n\n# g\n";
            check("quotes", ">".repeat(depth) + tail);
            check("items", "- ".repeat(depth) + tail);
            check("items in quotes", "> - ".repeat(depth / 2) + tail);
            check("items with tabs", "-\t".repeat(depth) + tail);
            StringBuilder lists = new StringBuilder();
            for (int i = 0; i < depth; i++) {
                lists.append("  ".repeat(i)).append("- a\n");
            }
            check("lists in lists", lists + tail);
        }
    }

    @Test
    void generatedDocuments() {
        for (int seed = 0; seed < GENERATED; seed++) {
            check("seed " + seed, Sources.document(new Random(seed), DesignDoc.class));
        }
    }

    @Test
    void documentsAndWhatIsLeftOfThem() {
        List<Path> files = new ArrayList<>(Project.examples());
        List<Path> corpus = Project.corpus();
        if (corpus.isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: real documents are not tested");
        }
        files.addAll(corpus);
        mutations("the template", TemplateDocument.markdown());
        for (Path file : files) {
            mutations(file.toString(), Project.read(file));
        }
    }

    private static void mutations(String name, String text) {
        check(name, text);
        check(name, text.replace("\n", "\r\n"));
        Random random = new Random(text.length());
        for (int k = 0; k < MUTATIONS; k++) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            int line = random.nextInt(lines.size());
            switch (k % 5) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, pick(STARTS, random));
                case 2 -> lines.set(line, pick(INDENTS, random) + lines.get(line));
                case 3 -> lines.set(line, lines.get(line).stripLeading());
                default -> lines.add(line, lines.get(random.nextInt(lines.size())));
            }
            check(name + ", change " + k + " at line " + (line + 1), String.join("\n", lines));
        }
    }

    private static void check(String what, String text) {
        if (differs(text)) {
            String small = Shrink.text(text, BlocksTest::differs);
            fail(what + "\n--- smallest text: " + Shrink.quote(small) + "\n--- parsed\n" + BlockTree.parsed(small)
                    + "--- scanned\n" + BlockTree.scanned(small));
        }
    }

    private static boolean differs(String text) {
        return !BlockTree.scanned(text).equals(BlockTree.parsed(text));
    }
}
