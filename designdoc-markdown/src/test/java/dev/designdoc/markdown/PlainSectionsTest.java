package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Leaves.Leaf;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Slot;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written and known to be plain says what reading it says. */
class PlainSectionsTest {

    private static final int VALUES = 400;

    /** Of a leaf that is no text. */
    private static final Pattern NAME = Pattern.compile("/(name|text|target|path|language|title|change)$");

    /** Texts that are plain in one place and something else in another, and some that nearly are. */
    private static final List<String> TEXTS = List.of(
            "a", "Phase 1", "Phase 1: a", "Option B", "Option B: b", "Component 2", "Goals", "Goals:", "Test Plan",
            "Public API", "Problem Statement", "Reason: a", "We chose a", "We chose", "Description: a", "When a",
            "a - b", "a \u2014 b", "a: b", "a -b", "a- b", "a#", "a #", "a:", "a,", "a\\", "a*", "a`", "a_", "a)",
            "1.5 a", "1. a", "1) a", "1.", "1.\na", "1", "*a", "*a* b", "* a", "**a", "**a**: b", "`a", "`a` b",
            "``a", "```a", "(a", "[a", "[ ] a", "[x] a", "[a]: b", "<a", "a\nb", "a\n\nb", "a\n- b", "a\n1. b",
            "a\n---", "a\n===", "a\n    b", "a\n## b", "a\n**Goals:**", "a | b\n--|--", "a\n\n- b", "a\n\n\nb",
            "a  \nb", "a/b.c", "a b/c", "http://a.b/c?d=e#f", "https://a.b/(c)", "a b", "\"a\"", "{a}", "&amp;",
            "a\tb", "\u00e9", "\u00a0a", "\u2028a", "a\u0085b", "\ud83d\ude00 a", "Appendix A: a", "---",
            "a\nPhase 2: b", "Alt 1 a", "a\u0000", "| a | b |\n|---|---|\n| c | d |", "a\n\n| b |\n|--|\n| c |", "|",
            "| a\nb", "- a", "- a\n- b", "a\n\n- b\n- c\n\nd", "+ a", "- a\nb", "- a\n\nb", "- a\n  b", "- a\n\n  b",
            "- a\n  - b", "- - a", "- a\n\n\n- b", "- a\n* b", "- a\n1. b", "-  a", "-", "- a\n-", "12. a",
            "1234567890. a", "1.  a", "- **a**", "- **a**: b", "- **Pros**: a", "- **Option A**: a", "- Pros: a",
            "- [ ] a", "- [a](b)", "- `a`", "- ```\na", "- # a", "- > a", "- ---", "* * *", "[a](b)", "[a](b) c",
            "[a](b): c", "[x](a)", "[ ](a)", "[](a)", "[a][b]", "[a\nb](c)", "a\n[b](c)", "a\n[b]: c", "[a\\](b)",
            "[a[b](c)", "\u201ca\u201d b", "\u2014 a", "\u2192 a", "a \u2192 b", "a \u2013 b", "`a b`", "`a - b` c",
            "a `b", "a `b` - c", "a `b - c` d", "a `b: c`", "a `` b", "a `b,c`", "a/1", "a/2026-01-02", "2026-01-02",
            "1/2", "a, b", "a (b, c)", "a % b", "a \"b\"", "a ` b ` c ` d", "\u20ac 5", "\u0660. a", "Jane Doe",
            "a\n| b", "a\n\n> b", "a\n\n```\nb\n```", "```\n\ta\n```", "a\n\n```\n  \tb\n```", "```\n   \n a\n```",
            "```\na\n```", "```a\nb\n\n## c\n```\nd", "```\na\n```b", "```\na\n````", "````\na\n```\nb\n````",
            "```a`b\nc\n```", "``\na\n``", "```\na", "```\n```", "- a\n```\nb\n```", "- a\n\n```\nb\n```",
            "a:\n\n- b", "a:\n\n1. b\n\nc", "`-a`", "`` `a` ``", "`", "a\n`-`", "Issue #88", "a #b", "a#b", "#a",
            "a\n#b", "a { b, c: d }", "a(b)", "a_(b)", "(a)(b)", "(a)", "a(b(c))", "a)b(", "a)b", "a(b", "a((b))", "<a>", "a<b",
            "a : b", "a: [b]", "{a|b}", "a -> b", "a ... b", "*", "a\\`", "[", "]", "a]b", "\\");

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
        withATextOfAnotherKind("Word");
    }

    /** So that what begins in a name can end in the text behind it. */
    @Test
    void ofPlainValuesWithMarksInTextsWithATextOfAnotherKind() {
        withATextOfAnotherKind("Word `-`` - */ ");
    }

    private static void withATextOfAnotherKind(String words) {
        Shape shape = Shape.of(DesignDoc.class);
        Record value = plain(shape, Values.full(new Random(1), DesignDoc.class), words);
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

    @Test
    void ofPlainValuesWithTextsThatFitNoSlot() {
        Shape shape = Shape.of(DesignDoc.class);
        int plain = 0;
        int all = 0;
        List<String> texts = List.of("Text", "- a", "1. a", "| a", "a\n\nb", "**Pros:**", "## a", "```\na");
        Record base = plain(shape, Values.full(new Random(1), DesignDoc.class), "Word");
        for (Record value : withExtras(shape, base, texts)) {
            plain += check("extras", value);
            all++;
        }
        assertThat(all).isGreaterThan(1000);
        assertThat(plain).isGreaterThan(all);
    }

    /** The value with each of the texts at each place where what fits no slot may stand, one at a time. */
    private static List<Record> withExtras(Shape shape, Record value, List<String> texts) {
        List<Record> changed = new ArrayList<>();
        Slot rest = shape.rest();
        for (Slot slot : shape.slots()) {
            if (rest != null && rest.elementShape().type() == Extra.class && slot.index() != rest.index()) {
                for (String text : texts) {
                    List<Extra> one = List.of(Extra.under(slot.name(), text));
                    List<Extra> other = List.of(Extra.after(slot.name(), text));
                    List<Extra> both = List.of(Extra.under(slot.name(), "Word"), Extra.after(slot.name(), text));
                    List.of(one, other, both).forEach(e -> add(changed, shape, value, rest, e));
                    Object[] values = shape.values(value);
                    values[slot.index()] = null;
                    if (slot.intro() == Slot.Intro.LABEL) {
                        add(changed, shape, shape.create(values), rest, one);
                    }
                }
            }
            Object raw = slot.get(value);
            if (slot.holds() == Slot.Holds.RECORD && raw instanceof Record record && slot.introduced()) {
                withExtras(slot.elementShape(), record, texts).forEach(r -> changed.add(with(shape, value, slot, r)));
            } else if (slot.holds() == Slot.Holds.ENTRIES && raw instanceof List<?> entries && !entries.isEmpty()) {
                for (Record entry : withExtras(slot.elementShape(), (Record) entries.get(0), texts)) {
                    List<Object> others = new ArrayList<>(entries);
                    others.set(0, entry);
                    changed.add(with(shape, value, slot, others));
                }
            }
        }
        return changed;
    }

    private static void add(List<Record> to, Shape shape, Record value, Slot rest, List<Extra> extras) {
        try {
            to.add(with(shape, value, rest, extras));
        } catch (IllegalArgumentException e) {
            // No text can stand there.
        }
    }

    private static Record with(Shape shape, Record value, Slot slot, Object raw) {
        Object[] values = shape.values(value);
        values[slot.index()] = raw;
        return shape.create(values);
    }

    /** The same records with a plain text everywhere, {@code words} in those that are no names, and no extras. */
    private static Record plain(Shape shape, Record value, String words) {
        Record plain = value;
        int word = 0;
        for (Leaf leaf : Leaves.of(shape, value).values()) {
            word++;
            String text = leaf.path().endsWith("/date")
                    ? "2026-01-" + word
                    : NAME.matcher(leaf.path()).find() ? "Word" + word : words + word;
            plain = Leaves.with(shape, plain, leaf.key(), text);
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
