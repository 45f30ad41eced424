package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Scalar;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text of a record can add, end or rename another part of the document. */
@Tag("generated")
class ContainedTest {

    private static final List<String> BREAKS = List.of(
            "# H", "## H", "### H", "#### H", "##### H", "###### H", "#", "##", "H\n===", "H\n---", "---", "***", "- - -", "===",
            "```", "```\n# H", "```\ncode\n```", "~~~", "~~~\n~~~", "````", "<!--", "<!-- c -->", "-->", "<div>", "<script>",
            "<pre>", "</pre>", "<?x", "<![CDATA[", "- i", "* i", "+ i", "1. i", "2. i", "1) i", "- [x] i", "[x] i", "- ", "> q",
            "> **Status**: q", "---\nstatus: q\n---", "| a | b |\n|---|---|\n| c | d |", "[r]: u", "    code", "\tcode", "**b:**",
            "**b** c", "**b", "b**", "`c", "`c` d", "a - b", "a \u2014 b", "a: b", "a, b", "a/2", "[a](b)", "[a](b) - c", "[a",
            "a](b)",
            "\\", "a\\", "a#", "a #", "\uFEFFa", "\u0000", "a\u0085b", "&nbsp;", "When a", ":", "*", "_", "**", "__a__");

    /** Names of slots and sections: no texts of the document. */
    private static final Set<String> ANCHORS =
            Set.of("Extra.after", "Extra.under", "CustomSection.after", "MetadataField.after");

    private static final String WRITTEN = "written";
    private static final String REJECTED = "rejected";
    private static final List<String> PLACES = List.of(
            "%s", "%s", "amber\n%s", "amber\n\n%s", "%s\nbasalt", "amber\n\n%s\n\nbasalt");

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
    private final Shape shape = Shapes.of(DesignDoc.class);
    private final DesignDoc full = Values.full(new Random(7), DesignDoc.class);

    @Test
    void aTextThatWasThereIsNotBlamedForAChange() {
        for (String[] each : new String[][] {
            {"## Design Principles\n\n### One\n\ntext\n", "/designPrinciples/principles/-/name", "New", "/principles/0"},
            {"## Performance\n\n**Memory Usage:**\n- a\n\n#### Why\n\n- b\n", "/performanceConsiderations/memoryUsage/0", "",
                "/performanceConsiderations/memoryUsage/0"},
            {"---\na: [b]\n---\n", "/metadata/frontMatter", "Some prose", "/metadata/frontMatter"}}) {
            DesignDoc doc = codec.decode(each[0]).value();
            DesignDoc changed = Pointers.set(doc, each[1], each[2]);
            assertThatThrownBy(() -> codec.update(each[0], changed)).isInstanceOfSatisfying(EncodeException.class,
                    e -> assertThat(e.diagnostics()).extracting(Diagnostic::path).singleElement().asString().endsWith(each[3]));
        }
    }

    /** The text parts are pieces of the full document, one section at a time: small enough to try everything in. */
    @Test
    void noTextBreaksOut() {
        List<String> problems = new ArrayList<>();
        int tried = 0;
        int written = 0;
        for (DesignDoc doc : parts()) {
            assertThat(codec.decode(codec.encode(doc)).value()).isEqualTo(doc);
            for (String pointer : Pointer.texts(doc).keySet()) {
                for (String text : texts(pointer)) {
                    String outcome = outcome(doc, pointer, text);
                    if (!outcome.equals(WRITTEN) && !outcome.equals(REJECTED)) {
                        problems.add(pointer + " = " + Shrink.quote(text) + ": " + outcome);
                    }
                    tried++;
                    written += outcome.equals(WRITTEN) ? 1 : 0;
                }
            }
        }
        assertThat(problems).as("broken out of %d tries", tried).isEmpty();
        assertThat(written).as("texts that could be written, of %d", tried).isBetween(tried / 4, tried * 9 / 10);
    }

    @Test
    void everyTextComponentOfEveryRecordIsTried() throws ClassNotFoundException {
        Set<String> reachable = new TreeSet<>();
        collect(DesignDoc.class, reachable, new HashSet<>());
        Set<String> tried = new TreeSet<>();
        for (DesignDoc doc : parts()) {
            Pointer.texts(doc).keySet().forEach(pointer -> tried.add(component(pointer)));
        }
        assertThat(tried).containsAll(reachable);
    }

    @Test
    void allPathsAreNamedAtOnce() {
        List<String> descriptions = Pointer.texts(full).keySet().stream()
                .filter(p -> p.endsWith("/description") && p.indexOf('/', 1) == p.lastIndexOf('/'))
                .toList();
        assertThat(descriptions).hasSizeGreaterThan(10);
        assertThatThrownBy(() -> codec.encode(with(full, descriptions, "amber\n\n## Appendix")))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(paths(e)).isEqualTo(descriptions))
                .hasMessageContaining("amber")
                .hasMessageContaining(descriptions.get(0));
    }

    private static List<String> paths(EncodeException e) {
        return e.diagnostics().stream().map(Diagnostic::path).toList();
    }

    private String outcome(DesignDoc doc, String pointer, String text) {
        DesignDoc changed;
        try {
            changed = with(doc, List.of(pointer), text);
        } catch (IllegalArgumentException e) {
            return REJECTED; // A blank status or date is no value.
        }
        try {
            String markdown = codec.encode(changed);
            boolean same = codec.decode(markdown).value().equals(changed);
            return same ? WRITTEN : "reads back as another value from\n" + markdown;
        } catch (EncodeException e) {
            // The document could be written before, so no other text is at fault.
            return paths(e).equals(List.of(pointer)) ? REJECTED : "rejected under " + paths(e);
        }
    }

    private static DesignDoc with(DesignDoc doc, List<String> pointers, String text) {
        return Pointer.change(doc, (path, old) -> pointers.contains(path) ? text : old);
    }

    /** What may break out of that text: the syntax, and headings and labels of every part around it. */
    private List<String> texts(String pointer) {
        Set<String> breaks = new LinkedHashSet<>(BREAKS);
        Shape in = shape;
        int level = 1;
        for (String key : pointer.substring(1).split("/", -1)) {
            for (Slot slot : in.slots()) {
                if (!slot.names().isEmpty()) {
                    String name = slot.names().get(slot.names().size() - 1);
                    breaks.add(slot.intro() instanceof Intro.Heading ? "#".repeat(level + 1) + " " + name
                            : slot.intro() instanceof Intro.Label ? "**" + name + ":** t"
                            : slot.intro() instanceof Intro.Field ? "> **" + name + "**: t"
                            : "- " + name + " t");
                }
                if (slot.element() != null && slot.element().kind() == Declaration.Kind.ENTRY) {
                    String prefix = slot.elementShape().names().stream().findFirst().orElse("Aspect");
                    breaks.add("#".repeat(Math.min(6, level + 1)) + " " + prefix + " 1: t");
                    breaks.add("**" + prefix + " 1: t**");
                }
            }
            Slot slot = in.slot(key);
            if (slot != null && slot.element() != null) {
                level += slot.intro() instanceof Intro.Heading || slot.element().kind() == Declaration.Kind.ENTRY ? 1 : 0;
                in = slot.elementShape();
            }
        }
        // Of two like texts, the first and the second of a list, each tries half of them.
        boolean inList = pointer.chars().anyMatch(Character::isDigit);
        long half = pointer.chars().filter(c -> c == '1').count() % 2;
        List<String> texts = new ArrayList<>();
        int index = pointer.length();
        for (String each : breaks) {
            if (!inList || index % 2 == half) {
                texts.add(PLACES.get(index / 2 % PLACES.size()).formatted(each));
            }
            index++;
        }
        return texts;
    }

    /** The document in pieces: its head, and each section between two others. */
    private List<DesignDoc> parts() {
        List<DesignDoc> parts = new ArrayList<>();
        @Nullable Object[] raw = shape.values(full);
        for (Slot slot : shape.slots()) {
            @Nullable Object[] some = new @Nullable Object[raw.length];
            some[0] = "Opal";
            some[slot.index()] = raw[slot.index()];
            parts.add((DesignDoc) shape.create(some));
        }
        return parts;
    }

    /** The record type and component that a pointer into a document ends in. */
    private String component(String pointer) {
        Shape in = shape;
        String component = "";
        for (String key : pointer.substring(1).split("/", -1)) {
            Slot slot = key.chars().allMatch(Character::isDigit) ? null : in.slot(key);
            if (slot != null) {
                component = in.type().getSimpleName() + "." + key;
                in = slot.element() == null ? in : slot.element();
            }
        }
        return component;
    }

    @Test
    void ofThousandsOfTextsAtFaultTheFirstAreToldAndThatThereMayBeOthers() {
        CustomSection section =
                CustomSection.builder().title("Amber").content("# H\n\n" + "basalt ".repeat(20)).build();
        List<CustomSection> sections = Collections.nCopies(4000, section);
        DesignDoc doc = DesignDoc.builder().customSections(sections).build();
        assertThatThrownBy(() -> codec.encode(doc)).isInstanceOfSatisfying(EncodeException.class, e -> {
            List<Diagnostic> diagnostics = e.diagnostics();
            assertThat(diagnostics.get(0).path()).isEqualTo("/customSections/0/content");
            assertThat(diagnostics).hasSizeBetween(2, sections.size()).last().satisfies(d -> {
                assertThat(d.path()).isEmpty();
                assertThat(d.message()).contains("other texts");
            });
        });
    }

    /** The components that hold text, by reflection: apart from what the shapes say. */
    private static void collect(Class<?> type, Set<String> texts, Set<Class<?>> seen) throws ClassNotFoundException {
        if (!seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String held = component.getGenericType().getTypeName();
            String name = type.getSimpleName() + "." + component.getName();
            if (held.contains("java.lang.String") && !ANCHORS.contains(name)) {
                texts.add(name);
            }
            for (String part : held.split("[<>]", -1)) {
                if (part.startsWith("dev.designdoc.model.")) {
                    Class<?> element = Class.forName(part);
                    if (element.isAnnotationPresent(Scalar.class)) {
                        texts.add(name);
                    } else {
                        collect(element, texts, seen);
                    }
                }
            }
        }
    }
}
