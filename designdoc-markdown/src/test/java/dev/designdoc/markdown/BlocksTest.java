package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.markdown.support.BlockTree;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the scanner finds is what the parser would have read. */
@Tag("generated")
class BlocksTest {

    /** How many texts of tokens there are; five million, with {@code -Ddesigndoc.texts=5000000}, take some minutes. */
    private static final int TEXTS = Integer.getInteger("designdoc.texts", 200_000);

    /** What may go on with the next text. */
    private static final List<String> BEFORE =
            List.of("a\n", "- a\n", "> a\n", "<div>\n", "<!--\n", "```\n", "  ```\n", "[r]:\n", "1. a\n\n");

    private static final int GENERATED = 4000;
    private static final int MUTATIONS = 20;

    @Test
    void textsOfTokens() {
        for (int seed = 0; seed < TEXTS; seed++) {
            check("seed " + seed, Tokens.text(seed));
        }
    }

    @Test
    void moreLinesThanTheParserIsGivenAtOnce() {
        for (int seed = 0; seed < GENERATED; seed++) {
            String again = (Tokens.text(-seed) + "\n").repeat(1 + seed % 30);
            check("seed " + seed, Tokens.text(seed) + "\n" + again + Tokens.text(seed));
        }
    }

    @Test
    void everyExampleOfTheSpecification() {
        List<String> examples = ExampleReader.readExampleSources(TestResources.getSpec());
        assertThat(examples).hasSizeGreaterThan(600);
        for (String example : examples) {
            check("the specification", example);
            for (String before : BEFORE) {
                check("the specification after " + before, before + example);
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
                case 1 -> lines.add(line, Tokens.text(random.nextLong()));
                case 2 -> lines.set(line, Tokens.text(random.nextLong()) + lines.get(line));
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
