package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.markdown.support.Nasty;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import dev.designdoc.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that is to say what it says already stays as it is, char for char; the patch walker itself is asked. */
@Tag("generated")
class UpdateGetPutTest {

    private static final Pattern SECTIONS = Pattern.compile("(?m)^---\n\n(?=## )");
    private static final int GENERATED = 1500;
    private static final int NASTY = 3000;

    @Test
    void realDocuments() {
        List<Path> corpus = Project.corpus();
        if (corpus.isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: real documents are not tested");
        }
        for (Path path : corpus) {
            variants(path.toString(), Project.read(path));
        }
    }

    @Test
    void theTemplate() {
        variants("the template", TemplateDocument.markdown());
        Path parent = Project.root().getParent();
        List<Path> shared = parent == null ? List.of() : Project.markdown(parent.resolve("shared/template"));
        if (shared.isEmpty()) {
            System.out.println("no ../shared/template beside the checkout: only the model's own is tested");
        }
        for (Path path : shared) {
            variants(path.toString(), Project.read(path));
        }
    }

    @Test
    void everyExampleOfTheSpecification() {
        List<String> examples = ExampleReader.readExampleSources(TestResources.getSpec());
        assertThat(examples).hasSizeGreaterThan(600);
        for (String example : examples) {
            variants("the specification", example);
            check("the specification, in a section",
                    "# T\n\n## Problem Statement\n\n" + example + "\n\n**Goals:**\n\n" + example);
            check("the specification, in an item", "## Design Principles\n\n1. " + example.replace("\n", "\n   "));
        }
    }

    @Test
    void everyPrefixOfTheSectionsOfAnExample() {
        Path smallest = Project.examples().stream().min(Comparator.comparingInt(p -> Project.read(p).length())).orElseThrow();
        for (Path path : Project.examples()) {
            for (String section : SECTIONS.split(Project.read(path), -1)) {
                for (int end = 0; end <= section.length(); end += path.equals(smallest) ? 1 : 7) {
                    check(path.getFileName() + ", section up to " + end, section.substring(0, end));
                }
            }
        }
    }

    @Test
    void prefixesOfTheExamples() {
        for (Path path : Project.examples()) {
            String text = Project.read(path);
            for (int end = 0; end <= text.length(); end += 97) {
                check(path.getFileName() + " up to " + end, text.substring(0, end));
            }
            variants(path.getFileName().toString(), text);
        }
    }

    /** Found by fuzzing. */
    @Test
    void textsThatAreEasyToGetWrong() {
        variants("a label's item on two lines", "## References\n- **Related Design Documents:**w\ns");
        variants("a label's item on two lines", "## Risks\n- **Potential Risks:** w\n  s\n");
    }

    @Test
    void generatedDocuments() {
        for (int seed = 0; seed < GENERATED; seed++) {
            String text = Sources.document(new Random(seed), DesignDoc.class);
            check("seed " + seed, text);
            check("seed " + seed + ", mixed line ends", mixed(text, new Random(seed)));
        }
    }

    @Test
    void generatedTexts() {
        for (int seed = 0; seed < NASTY; seed++) {
            Random random = new Random(seed);
            Nasty nasty = new Nasty(random, Template.of(DesignDoc.class));
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(nasty.text()).append(List.of("\n", "\n\n", "\r\n", "\r", "").get(random.nextInt(5)));
            }
            check("nasty seed " + seed, text.toString());
        }
    }

    /** The text with other line ends, with and without a byte order mark and a line end at its end. */
    private static void variants(String what, String text) {
        check(what, text);
        check(what + ", CRLF", text.replace("\r\n", "\n").replace("\n", "\r\n"));
        check(what + ", mixed line ends", mixed(text, new Random(text.length())));
        check(what + ", byte order mark and no final line end", "\uFEFF" + text.stripTrailing());
    }

    private static String mixed(String text, Random random) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            mixed.append(text.charAt(i) == '\n' ? List.of("\n", "\r\n", "\r").get(random.nextInt(3)) : text.charAt(i));
        }
        return mixed.toString();
    }

    private static void check(String what, String source) {
        if (problem(source) != null) {
            String small = Shrink.text(source, s -> problem(s) != null);
            fail(what + ": " + problem(small) + "\n--- smallest text: " + Shrink.quote(small));
        }
    }

    private static @Nullable String problem(String source) {
        try {
            Walk<DesignDoc> read = Walk.read(DesignDoc.class, source);
            Walk.Patched patched = read.patch(read.value());
            if (!patched.text().equals(source)) {
                return "became " + Shrink.quote(patched.text());
            }
            return patched.isLarger() ? patched.unit() + " was written anew" : null;
        } catch (RuntimeException | StackOverflowError e) {
            List<String> at = new ArrayList<>();
            for (StackTraceElement element : e.getStackTrace()) {
                if (at.size() < 4) {
                    at.add(element.toString());
                }
            }
            return e + " " + at;
        }
    }
}
