package dev.designdoc.examples.madr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.examples.Checkout;
import dev.designdoc.markdown.MarkdownCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How much of the decision records of the MADR project itself becomes typed; skipped where the corpus is not there.
 *
 * <p>What a document has is told by plain line patterns, without our reader.
 */
class MadrCorpusTest {

    private static final Path CORPUS = Checkout.ROOT.resolve("../shared/corpus/adr+madr").normalize();
    private static final List<Path> FILES = Checkout.files(CORPUS, ".md");
    private static final Codec<Madr> MARKDOWN = MarkdownCodec.of(Madr.class);
    private static final double WANTED = 0.9;
    private static final String ARGUMENT = "[*+-] +(Good|Neutral|Bad), because .*";

    @BeforeAll
    static void needsCorpus() {
        if (FILES.isEmpty()) {
            System.out.println("MADR: no corpus at " + CORPUS + ", so nothing is measured");
        }
        assumeFalse(FILES.isEmpty(), "no corpus");
    }

    @Test
    void decisionOutcomesAreTyped() {
        measure("Decision Outcome", (madr, lines) ->
                madr.decisionOutcome().flatMap(Madr.DecisionOutcome::description).isPresent());
    }

    @Test
    void consideredOptionsAreTyped() {
        measure("Considered Options", (madr, lines) ->
                madr.consideredOptions().filter(o -> o.items().size() == count(lines, "[*+-] .*")).isPresent());
    }

    @Test
    void prosAndConsAreTyped() {
        measure("Pros and Cons of the Options", (madr, lines) ->
                madr.prosAndCons().filter(p -> p.options().size() == count(lines, "### .*")
                        && p.options().stream().anyMatch(o -> !o.arguments().isEmpty())).isPresent());
    }

    @Test
    void argumentsAreTyped() {
        long seen = 0;
        long typed = 0;
        for (Path file : FILES) {
            String text = Checkout.text(file);
            seen += count(section("Pros and Cons of the Options", text), ARGUMENT);
            typed += MARKDOWN.decode(text).value().prosAndCons().stream()
                    .flatMap(p -> p.options().stream())
                    .flatMap(o -> o.arguments().stream())
                    .filter(a -> a.verdict().matches("Good|Neutral|Bad") && a.reason().isPresent())
                    .count();
        }
        System.out.printf("MADR: %-30s %d of %d%n", "single arguments", typed, seen);
        // The first list of an option is its arguments, also where that list is one of examples.
        assertThat((double) typed / seen).isBetween(0.85, 1.0);
    }

    @Test
    void everyDocumentCanBeWrittenAndStaysAsItIs() {
        for (Path file : FILES) {
            String text = Checkout.text(file);
            Decoded<Madr> read = MARKDOWN.decode(text);
            String written = MARKDOWN.encode(read.value());
            assertThat(MARKDOWN.decode(written).value()).as("%s", file).isEqualTo(read.value());
            assertThat(read.update(read.value())).as("%s", file).isEqualTo(text);
            assertThat(MARKDOWN.update(text, read.value())).as("%s", file).isEqualTo(text);
        }
    }

    /** Of the documents with more than headings in a section, the share whose value passes {@code typed}. */
    private static void measure(String title, BiPredicate<Madr, List<String>> typed) {
        int seen = 0;
        List<Path> missing = new ArrayList<>();
        for (Path file : FILES) {
            String text = Checkout.text(file);
            List<String> lines = section(title, text);
            if (lines.stream().anyMatch(line -> !line.startsWith("#"))) {
                seen++;
                if (!typed.test(MARKDOWN.decode(text).value(), lines)) {
                    missing.add(CORPUS.relativize(file));
                }
            }
        }
        int found = seen - missing.size();
        System.out.printf("MADR: %-30s %d of %d%s%n", title, found, seen, missing.isEmpty() ? "" : ", not " + missing);
        assertThat(seen).isPositive();
        assertThat((double) found / seen).as("%s, not in %s", title, missing).isGreaterThanOrEqualTo(WANTED);
    }

    private static long count(List<String> lines, String pattern) {
        return lines.stream().filter(line -> line.matches(pattern)).count();
    }

    /** The lines below a level-two heading, without blank ones, comments on one line and fenced code. */
    private static List<String> section(String title, String text) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        boolean inside = false;
        for (String line : text.lines().toList()) {
            String mark = line.replaceFirst("^ *(`{3,}|~{3,}).*", "$1");
            if (!mark.equals(line) && fence.isEmpty()) {
                fence = mark;
            } else if (!fence.isEmpty()) {
                fence = line.strip().equals(fence) ? "" : fence;
            } else if (line.matches("##? .*")) {
                inside = line.equals("## " + title);
            } else if (inside && !line.isBlank() && !line.matches("<!--.*-->")) {
                lines.add(line);
            }
        }
        return lines;
    }
}
