package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.internal.Leaves;
import dev.designdoc.internal.Leaves.Leaf;
import dev.designdoc.internal.Shape;
import dev.designdoc.markdown.internal.Walk;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written and known to be plain says what reading it says. */
class PlainSectionsTest {

    private static final int VALUES = 400;

    /** Texts that are plain in one place and something else in another, and some that nearly are. */
    private static final List<String> TEXTS = List.of(
            "a", "Phase 1", "Phase 1: a", "Option B", "Option B: b", "Component 2", "Goals", "Goals:", "Test Plan", "Public API",
            "Problem Statement", "Reason: a", "We chose a", "We chose", "Description: a", "When a", "a - b", "a \u2014 b", "a: b",
            "a -b", "a- b", "a#", "a #", "a:", "a,", "a\\", "a*", "a`", "a_", "a)", "1.5 a", "1. a", "1) a", "1.", "1.\na", "1",
            "*a", "*a* b", "* a", "**a", "**a**: b", "`a", "`a` b", "``a", "```a", "(a", "[a", "[ ] a", "[x] a", "[a]: b", "<a",
            "a\nb", "a\n\nb", "a\n- b", "a\n1. b", "a\n---", "a\n===", "a\n    b", "a\n## b", "a\n**Goals:**", "a | b\n--|--",
            "a\n\n- b", "a\n\n\nb", "a  \nb", "a/b.c", "a b/c", "http://a.b/c?d=e#f", "https://a.b/(c)", "a b", "\"a\"", "{a}", "&amp;",
            "a\tb", "\u00e9", "\u00a0a", "\u2028a", "a\u0085b", "\ud83d\ude00 a", "Appendix A: a", "---", "a\nPhase 2: b", "Alt 1 a", "a\u0000");

    @Test
    void ofGeneratedValues() {
        int sections = 0;
        for (int seed = 0; seed < VALUES; seed++) {
            sections += check("harmless seed " + seed, Values.harmless(new Random(seed), DesignDoc.class));
            sections += check("full seed " + seed, Values.full(new Random(seed), DesignDoc.class));
            sections += check("nasty seed " + seed, Values.nasty(new Random(seed), DesignDoc.class));
        }
        assertThat(sections).isGreaterThan(VALUES);
    }

    @Test
    void ofPlainValuesWithATextOfAnotherKind() {
        Shape shape = Shape.of(DesignDoc.class);
        Record value = plain(shape, Values.full(new Random(1), DesignDoc.class));
        int plain = check("plain", value);
        assertThat(plain).isGreaterThan(10);
        Map<String, Leaf> kinds = new LinkedHashMap<>();
        for (Leaf leaf : Leaves.of(shape, value).values()) {
            kinds.putIfAbsent(leaf.path().replaceAll("/\\d+", "/*"), leaf);
        }
        int others = 0;
        for (Leaf leaf : kinds.values()) {
            for (String text : TEXTS) {
                others += check(
                        "\"" + text + "\" at " + leaf.path(), Leaves.with(shape, value, leaf.key(), text)) < plain ? 1 : 0;
            }
        }
        assertThat(others).isBetween(kinds.size() * TEXTS.size() / 10, kinds.size() * TEXTS.size() * 9 / 10);
    }

    /** The same records with a plain text everywhere, and no extras. */
    private static Record plain(Shape shape, Record value) {
        Record plain = value;
        int word = 0;
        for (Leaf leaf : Leaves.of(shape, value).values()) {
            plain = Leaves.with(shape, plain, leaf.key(), "Word" + word++);
        }
        return plain;
    }

    @Test
    void ofDocuments() {
        List<Path> documents = new ArrayList<>(Project.examples());
        documents.addAll(Project.corpus());
        if (documents.size() == Project.examples().size()) {
            System.out.println("no ../shared/corpus beside the checkout: real documents are not tested");
        }
        int sections = 0;
        for (Path path : documents) {
            sections += check(path.toString(), MarkdownCodec.of(DesignDoc.class).decode(Project.read(path)).value());
        }
        assertThat(sections).isPositive();
    }

    private static int check(String what, Record value) {
        Walk.Plain plain = Walk.plain(DesignDoc.class, value);
        assertThat(plain.isAlike()).as("%s%n%s", what, plain.text()).isTrue();
        return plain.sections();
    }
}
