package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Pointers;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.HeadForms;
import dev.designdoc.markdown.support.HeadForms.Form;
import dev.designdoc.markdown.support.HeadForms.Pair;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every known name in every form, at every place: it is read, and an edit writes what a person would have written. */
@Tag("generated")
class HeadFormsTest {

    private static final List<UnaryOperator<String>> PLACES = List.of(
            block -> "# T\n\n" + block + "\n\n## A\n",
            block -> "# T\n" + block + "\n\n---\n\n## A\n",
            block -> block + "\n\n# T\n\nText.\n",
            block -> "# T\n\nText.\n\n" + block + "\n",
            block -> "# T\n\n" + block + "\n\nText.\n",
            block -> "# T\n\n" + block,
            block -> ("\uFEFF# T\n\n" + block + "\n\n## A\n").replace("\n", "\r\n"),
            block -> "---\ntags: [a]\n---\n\n" + block + "\n");

    private static final Set<String> LOOSE = Set.of(
            "bold, hard breaks", "bold, backslashes", "bold, breaks as HTML", "bold with its value", "bold, value below",
            "table, no edges");

    private static final List<String> HEADINGS = List.of(
            "## N", "## 1. N", "## N:", "N\n---", "## \u2705 N ##", "# T\n\n## N", "# T\n\n> **Author**: Ann\n\n## N");
    private static final List<String> CONTENTS = List.of(
            "V", "- V", "1. V", "<!-- why -->\n\nV", "V <!-- why -->", "V\n\n<!-- why -->", "V\n\nMore.", "V\n\n---",
            "**V**", "* **V**", "V\n\n- a\n- b", "- V\n- b");
    private static final List<String> IN_HEADINGS = List.of(
            "## N: V", "# T\n\n## 1. N: V ##\n\nMore.\n", "## A\n\n## N: V\n\n- a\n- b\n\n## B\n");

    private final List<String> problems = new ArrayList<>();
    private int checks;

    @ParameterizedTest
    @ValueSource(classes = {DesignDoc.class, Recipe.class})
    void blocks(Class<? extends Record> type) {
        HeadForms.ofBlocks().forEach((about, form) -> names(type, (slot, name, isFirst) -> {
            // What stands in paragraphs above the first known name is introduction.
            int positions = about.endsWith("paragraph each") ? 1 : 3;
            for (int i = 0; i < (isFirst ? PLACES.size() + positions : 1); i++) {
                check(type, slot, new Source(about, form, PLACES.get(Math.max(0, i - positions)), name, i % positions));
            }
        }));
        report();
    }

    @ParameterizedTest
    @ValueSource(classes = {DesignDoc.class, Recipe.class})
    void frontMatter(Class<? extends Record> type) {
        HeadForms.ofFrontMatter().forEach((about, form) -> names(type, (slot, name, isFirst) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            List<String> keys = List.of(lower, name, lower.replace(' ', '_'), lower.replace(' ', '-'));
            for (int i = 0; i < keys.size(); i++) {
                check(type, slot, new Source(about, form, block -> block + "\n\n# T\n", keys.get(i), (i + name.length()) % 3));
            }
        }));
        report();
    }

    @ParameterizedTest
    @ValueSource(classes = {DesignDoc.class, Recipe.class})
    void aCommentAfterTheValueIsNoPartOfIt(Class<? extends Record> type) {
        HeadForms.ofBlocks().forEach((about, form) -> names(type, (slot, name, isFirst) -> {
            for (int at = 0; at < (about.endsWith("paragraph each") ? 1 : 3); at++) {
                String why = about.startsWith("table") ? "why" : "why, **so:** and | **so:**";
                String comment = about.equals("bold with its value") ? "" : " <!-- " + why + " -->";
                Source source = new Source(about, form, PLACES.get(0), name, at);
                String text = source.with(at, "Alpha" + comment);
                String path = path(type, slot);
                edit(type, source, text, path, "Alpha", "Beta 2", source.with(at, "Beta 2" + comment));
            }
        }));
        report();
    }

    @ParameterizedTest
    @ValueSource(classes = {DesignDoc.class, Recipe.class})
    void aNameWithoutAValueIsThePlaceOfOne(Class<? extends Record> type) {
        HeadForms.ofBlocks().forEach((about, form) -> names(type, (slot, name, isFirst) -> {
            for (int at = 0; at < (about.endsWith("paragraph each") ? 1 : 3); at++) {
                Source source = new Source(about, form, PLACES.get(0), name, at);
                edit(type, source, source.with(at, ""), path(type, slot).replace("/0", "/-"), "nothing", "Alpha", source.text());
            }
        }));
        report();
    }

    @ParameterizedTest
    @ValueSource(classes = {DesignDoc.class, Recipe.class})
    void sections(Class<? extends Record> type) {
        names(type, (slot, name, isFirst) -> {
            if (slot.holds() instanceof Holds.Items) {
                return;
            }
            for (String text : IN_HEADINGS) {
                String named = text.replace("N", name);
                Source source = new Source("heading", pairs -> named, block -> block, name, 0);
                edit(type, source, named.replace("V", "Alpha"), path(type, slot), "Alpha", "Beta 2",
                        named.replace("V", "Beta 2"));
            }
            // What has a part of the same name is that part.
            boolean isPart = !Parts.of(Shapes.of(type)).headings(name).isEmpty();
            for (String heading : isPart ? List.<String>of() : HEADINGS) {
                for (String content : CONTENTS) {
                    for (String after : List.of("", "\n\n## A\n\nText.\n")) {
                        String text = heading.replace("N", name) + "\n\n" + content + after;
                        Source source = new Source("section", pairs -> text, block -> block, name, 0);
                        edit(type, source, text.replace("V", "Alpha"), path(type, slot), "Alpha", "Beta 2",
                                text.replace("V", "Beta 2"));
                    }
                }
            }
        });
        report();
    }

    @Test
    void aSectionWithTheNameOfAFieldOfSeveralValuesStaysOne() {
        String text = "# T\n\n> **Related**: [A](a.md)\n\n## See Also\n\n- [B](b.md)\n- c, d\n";
        DesignDoc doc = MarkdownCodec.of(DesignDoc.class).decode(text).value();
        assertThat(doc.metadata().related()).hasSize(1);
        assertThat(doc.customSections()).hasSize(1);
        DesignDoc alone = MarkdownCodec.of(DesignDoc.class).decode(text.replace("> **Related**: [A](a.md)", "")).value();
        assertThat(alone.metadata().related()).isEmpty();
        assertThat(alone.customSections()).isEqualTo(doc.customSections());
        assertThat(MarkdownCodec.of(DesignDoc.class).decode(text).diagnostics()).noneMatch(d -> d.code().equals("unread-field"));
    }

    private static Slot fields(Class<? extends Record> type) {
        return Objects.requireNonNull(Shapes.of(type).fields());
    }

    private static String path(Class<? extends Record> type, Slot slot) {
        return "/" + fields(type).name() + "/" + slot.name() + (slot.holds() instanceof Holds.Items ? "/0" : "");
    }

    private <T extends Record> void edit(
            Class<T> type, Source source, String text, String path, String old, String fresh, String expected) {
        Decoded<T> read = MarkdownCodec.of(type).decode(text);
        T value = read.value();
        expect(source, "read in " + text, () -> String.valueOf(
                Pointers.get(value, path).orElse("nothing")), old);
        expect(source, "set in " + text, () -> read.update(Pointers.set(value, path, fresh)), expected);
    }

    private interface Named {
        void accept(Slot slot, String name, boolean isFirst);
    }

    private static void names(Class<? extends Record> type, Named each) {
        for (Slot slot : fields(type).elementShape().slots()) {
            if (slot.intro() instanceof Intro.Field) {
                slot.names().forEach(name -> each.accept(slot, name, name.equals(slot.names().get(0))));
            }
        }
    }

    /** A document with a known field among two others. */
    private record Source(String about, Form form, UnaryOperator<String> place, List<Pair> pairs, int at) {

        Source(String about, Form form, UnaryOperator<String> place, String name, int at) {
            this(about, form, place, new ArrayList<>(List.of(new Pair("Author", "Ann"), new Pair("Team", "Blue"))), at);
            pairs.add(at, new Pair(name, "Alpha"));
        }

        String text(List<Pair> fields) {
            return place.apply(form.apply(fields));
        }

        String with(int i, String value) {
            List<Pair> changed = new ArrayList<>(pairs);
            changed.set(i, new Pair(pairs.get(i).name(), value));
            return text(changed);
        }

        String without(int i) {
            List<Pair> fewer = new ArrayList<>(pairs);
            fewer.remove(i);
            return text(fewer);
        }

        String and(Pair last) {
            if (isYaml()) {
                // A new value has no need of quotes.
                String line = about.equals("braces") ? ", Type: X" : about.equals("spaces") ? "\n  Type: X" : "\nType: X";
                return text().replaceFirst("(?=\nlast:|}|\n---\n\n)", line);
            }
            List<Pair> more = new ArrayList<>(pairs);
            more.add(last);
            return text(more);
        }

        String text() {
            return text(pairs);
        }

        boolean isYaml() {
            return HeadForms.ofFrontMatter().containsKey(about);
        }

        /** Without what in some forms need not be the same in all lines: breaks, bars at the end, bold values. */
        String plain(String text) {
            return LOOSE.contains(about)
                    ? text.replaceAll("(?m)(  |\\\\|<br>| \\|)$|\\*\\*", "").replaceAll("(?m)(?<=[a-z]:)\r?\n(?=\\w)", " ")
                    : text;
        }
    }

    private <T extends Record> void check(Class<T> type, Slot slot, Source source) {
        Codec<T> codec = MarkdownCodec.of(type);
        Slot fields = fields(type);
        Shape shape = fields.elementShape();
        String path = "/" + fields.name() + "/" + slot.name() + (slot.holds() instanceof Holds.Items ? "/0" : "");
        String others = "/" + fields.name() + "/" + Objects.requireNonNull(shape.rest()).name();
        String text = source.text();
        Decoded<T> read = codec.decode(text);
        T value = read.value();
        List<String> values = new ArrayList<>();
        for (String pointer : List.of(path, others + "/0/value", others + "/1/value")) {
            values.add(String.valueOf(Pointers.get(value, pointer).orElse("nothing")));
        }
        expect(source, "read", values::toString, "[Alpha, Ann, Blue]");
        expect(source, "locate", () -> read.locate(path)
                .map(r -> text.substring(r.startOffset(), r.endOffset()).replaceAll("[\"']", "")).orElse("nowhere"), "Alpha");
        expect(source, "set", () -> read.update(Pointers.set(value, path, "Beta 2")), source.with(source.at(), "Beta 2"));
        expect(source, "set other", () -> read.update(Pointers.set(value, others + "/0/value", "Bob B")),
                source.with(source.at() == 0 ? 1 : 0, "Bob B"));
        expect(source, "remove other", () -> read.update(Pointers.set(value, others + "/1", "")),
                source.without(source.at() == 2 ? 1 : 2));
        T more = withOther(type, value, new MetadataField("Type", "X", Optional.empty()));
        expect(source, "add other", () -> read.update(more), source.and(new Pair("Type", "X")));
        // A block in Markdown needs the name of a known field.
        String gone = source.isYaml() ? source.without(source.at()) : source.with(source.at(), "");
        expect(source, "remove", () -> read.update(Pointers.set(value, path, "")), gone);
        if (!source.isYaml()) {
            Decoded<T> without = codec.decode(gone);
            T filled = Pointers.set(without.value(), path.replace("/0", "/-"), "Alpha");
            expect(source, "fill", () -> without.update(filled), text);
        }
        String formatted = codec.format(text);
        expect(source, "format", () -> {
            Decoded<T> again = codec.decode(formatted);
            assertThat(again.value()).isEqualTo(value);
            return codec.format(formatted);
        }, formatted);
    }

    private static <T extends Record> T withOther(Class<T> type, T value, MetadataField other) {
        Slot fields = fields(type);
        Shape shape = fields.elementShape();
        Slot rest = Objects.requireNonNull(shape.rest());
        Record old = (Record) Objects.requireNonNull(fields.get(value));
        List<Object> others = new ArrayList<>(rest.list(old));
        others.add(other);
        @Nullable Object[] said = shape.values(old);
        said[rest.index()] = others;
        @Nullable Object[] all = Shapes.of(type).values(value);
        all[fields.index()] = shape.create(said);
        return type.cast(Shapes.of(type).create(all));
    }

    private void expect(Source source, String what, Supplier<String> actual, String expected) {
        checks++;
        String got;
        try {
            got = actual.get();
        } catch (RuntimeException | AssertionError e) {
            got = e.toString();
        }
        if (!source.plain(got).equals(source.plain(expected))) {
            problems.add(source.about() + ": " + what + "\n" + source.text()
                    + "\ngives\n" + got + "\nnot\n" + expected);
        }
    }

    private void report() {
        if (!problems.isEmpty()) {
            fail(problems.size() + " of " + checks + "\n" + String.join("\n", problems));
        }
    }
}
