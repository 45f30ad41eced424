package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits of a head that holds several things at once. */
class HeadEditTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    /** What heads are made of: fields in every form, and what stands between them. */
    private static final List<String> LINES = List.of(
            "# T", "# U", "## Status", "## Status: Done", "## Date", "## Date: today", "## Goals", "## 1. State:", "---", "",
            "Text.", "**Status:** Draft", "**Status**: A | **Owner:** B", "> **Status**: Q", "> **Created**: 2026",
            "> **Owner**: O", ">", "> prose", "- Status: L", "- **Created:** 1", "- **Related:**", "  - a.md", "  - b, c",
            "- x", "| Status | Created |", "|---|---|", "| a | b |", "| Field | Value |", "| Owner | Ann |", "Status: plain",
            "Date: 2026", "_Owner_: me", "**Status: V**", "<!-- c -->", "**Created:** d <!-- x, **Owner:** y -->",
            "**Related:** [A](a), b", "* **Status**: s", "1. Date: n", "  continued", "Status: Draft\\", "**Owner:** o<br>",
            "### Sub", "**Status:**", "- Status:", "> **Related**:", "> - a, b", "`**Status:** code`",
            "**Team:** t; **Updated:** u");
    private static final List<String> KEYS = List.of(
            "status: d", "status:", "created: 2026", "related: [a, b]", "related:", "  - a", "  - b: c", "title: TT",
            "owner: x", "tags: [t]", "# c", "date: \"q\"", "status: {a}", "bad line", "last_updated: 'a' # c");

    @Test
    @Tag("generated")
    void whatIsReadOfAnyHeadCanBeWrittenAndStaysAsItIs() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                lines.add("---");
                some(KEYS, random.nextInt(5), random, lines);
                lines.add("---");
            }
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                some(LINES, 1, random, lines);
                some(List.of(""), random.nextInt(2), random, lines);
            }
            String source = String.join("\n", lines) + "\n";
            DesignDoc doc = CODEC.decode(source).value();
            assertThat(CODEC.update(source, doc)).as(source).isEqualTo(source);
            assertThat(CODEC.decode(CODEC.encode(doc)).value()).as(source).isEqualTo(doc);
            assertThat(CODEC.decode(CODEC.format(source)).value()).as(source).isEqualTo(doc);
        }
    }

    private static void some(List<String> all, int count, Random random, List<String> lines) {
        for (int i = 0; i < count; i++) {
            lines.add(all.get(random.nextInt(all.size())));
        }
    }

    @Test
    void ofAValueThatGoesOnOverLinesOnlyTheLinesThatChangeAreWritten() {
        String text = "# T\n\n**Status:** one two\nthree four  \nfive six\n**Created:** 2026\n";
        DesignDoc doc = CODEC.decode(text).value();
        for (String[] each : new String[][] {
            {"one two 3 four five six", "two\nthree", "two 3"}, {"one two three five six", "three four  \n", "three "},
            {"one two three four five six seven", "six", "six seven"}, {"0 one two three four five six", "one", "0 one"},
            {"one two THREE four five six", "three", "THREE"}, {"one two a: four five six", "two\nthree", "two a:"}}) {
            assertThat(CODEC.update(text, doc.withStatus(Status.of(each[0])))).isEqualTo(text.replace(each[1], each[2]));
        }
        String quoted = "> **Status**: one\n> two\n>\n> **Created**: 2026\n";
        assertThat(CODEC.update(quoted, CODEC.decode(quoted).value().withStatus(Status.of("one three"))))
                .isEqualTo(quoted.replace("two", "three"));
    }

    @Test
    void namesInCodeLinksAndCommentsBeginNoField() {
        for (String value : List.of(
                "a, `b, **Created:** c`", "a; [b, **Created:** c](d)", "a <!-- b, **Created:** c --> d")) {
            DesignDoc doc = CODEC.decode("# T\n\n**Status:** " + value + "\n").value();
            assertThat(doc.metadata().status()).contains(Status.of(value));
            assertThat(doc.metadata().created()).isEmpty();
        }
    }

    @Test
    void fieldsBelowAStatusInItsHeadingAreRead() {
        String text = "# T\n\n## Status: Shipped\n\n**Last Updated:** 2026\n\nMore.\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThat(doc.metadata().status()).contains(Status.of("Shipped"));
        assertThat(doc.metadata().lastUpdated()).contains(DocDate.of("2026"));
        assertThat(doc.customSections()).extracting(s -> s.title() + s.content()).containsExactly("StatusOptional[More.]");
        assertThat(CODEC.update(text, doc.withMetadata(doc.metadata().withLastUpdated(DocDate.of("2027")))))
                .isEqualTo(text.replace("2026", "2027"));
    }

    @Test
    void aNameInAHeadingBeforeTheSectionsIsNoField() {
        List<String> texts = List.of(
                "# T\n\n**Status:** Draft\n---\n",
                "# T\n\n### Status\n\nDraft\n",
                "# T\n\n> #### Status ##\n>\n> Draft\n\n## A\n");
        texts.forEach(HeadEditTest::assertIsUnread);
    }

    @Test
    void aNameMarkedInAnotherWayIsToldAndNotWrittenAgain() {
        List<String> forms = List.of(
                "**Status** : Draft", "***Status:*** Draft", "**✅ Status:** Draft", "- ✅ **Status:** Draft",
                "`Status`: Draft", "<b>Status</b>: Draft", "<b>Status:</b> Draft", "Status : Draft", "(Status: Draft)");
        forms.forEach(form -> assertIsUnread("# T\n\n" + form + "\n\n## A\n"));
        for (Slot field : Shapes.of(Metadata.class).slots()) {
            for (String name : field.names()) {
                forms.stream().map(form -> form.replace("Status", name)).forEach(form ->
                        assertThat(CODEC.decode("# T\n\n" + form + "\n").diagnostics())
                                .as(form).extracting(Diagnostic::code).contains("unread-field"));
            }
        }
    }

    @Test
    void aKeyOfTomlIsToldAndNotWrittenAgain() {
        assertIsUnread("+++\ntitle = \"T\"\nstatus = \"Draft\"\n[extra]\n+++\n\n# T\n\nText.\n");
        for (String text : List.of("+++\nstatus = \"Draft\"\n\n# T\n", "a\n+++\nstatus = \"Draft\"\n+++\n\n# T\n")) {
            assertThat(CODEC.decode(text).diagnostics()).as(text).noneMatch(d -> d.code().equals("unread-field"));
        }
    }

    @Test
    void whatOnlyBeginsLikeANameIsText() {
        List<String> texts = List.of(
                "https://status:80/ is up.", "Some status: it is.", "**Status**Draft: x", "Status, see: below");
        for (String text : texts) {
            String source = "# T\n\n" + text + "\n";
            assertThat(CODEC.update(source, CODEC.decode(source).value().withStatus(Status.of("Done")))).contains(text, "Done");
        }
    }

    private static void assertIsUnread(String text) {
        DesignDoc doc = CODEC.decode(text).value();
        assertThat(doc.metadata().status()).isEmpty();
        assertThatThrownBy(() -> CODEC.update(text, doc.withStatus(Status.of("Done"))))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::code).containsExactly("unread-field"));
    }

    @Test
    void aSectionThatCanNotBeAFieldIsNotWrittenBeside() {
        String text = "## Status\n\nDraft\n\n# T\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThatThrownBy(() -> CODEC.update(text, doc.withStatus(Status.of("Done"))))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::path).containsExactly("/metadata/status"));
    }

    @Test
    void aStatusBeforeAnotherParagraphCanNotBeRemoved() {
        for (String text : List.of("## Status\n\nDraft\n\nMore.\n", "## Status: Draft\n\nMore.\n")) {
            DesignDoc doc = CODEC.decode(text).value();
            DesignDoc without = doc.withMetadata(doc.metadata().withStatus(Optional.empty()));
            assertThatThrownBy(() -> CODEC.update(text, without))
                    .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                            .extracting(Diagnostic::path).containsExactly("/metadata/status"));
        }
    }

    @Test
    void aTabMayStandAfterAColon() {
        for (String text : List.of("Author:\tAnn\nStatus:\tDraft\n", "> Status:\tDraft\n", "-\t**Status:**\tDraft\n",
                "**Status:**\tDraft\n", "_Status_:\tDraft\n", "| Status\t|\n|---|\n| Draft\t|\n")) {
            expect("# T\n\n" + text, m -> m.withStatus(Status.of("Done")), "# T\n\n" + text.replace("Draft", "Done"));
        }
    }

    @Test
    void aLineStandsApartFromAListAboveIt() {
        for (String line : List.of("**N:** V", "**N**: V", "_N_: V", "N: V", "> **N**: V", "> N: V")) {
            String mark = line.startsWith(">") ? ">" : "";
            String item = mark.isEmpty() ? "- " : "> - ";
            String label = "# T\n\n" + line.replace("N", "Related").replace(" V", "") + "\n";
            String owner = line.replace("N", "Owner").replace("V", "us") + "\n";
            String list = label + item + "[A](a.md)\n" + item + "B\n";
            expect(list + "\nText.\n", m -> m.withOtherFields(List.of(MetadataField.of("Owner", "us"))),
                    list + mark + "\n" + owner + "\nText.\n");
            Reference both = Reference.builder().text("A, or not").build();
            expect(label.stripTrailing() + " B\n" + owner, m -> m.toBuilder().addRelated(both).build(),
                    label + item + "B\n" + item + "A, or not\n" + mark + "\n" + owner);
        }
    }

    @Test
    void anotherFieldOfANameThatIsInTheFrontMatterStandsBelowTheTitle() {
        for (String key : List.of("owner: us", "owner: [us]", "\"owner\": {us: 1}")) {
            String text = "---\nstatus: Draft # why\n" + key + "\n---\n\n# T\n";
            expect(text, m -> m.toBuilder().addOtherFields(MetadataField.of("owner", "them")).build(),
                    text + "\n> **Status**:\n>\n> **owner**: them\n");
        }
        String text = "---\nstatus: Draft\n---\n";
        expect(text + "\nText.\n", m -> m.withOtherFields(List.of(MetadataField.of("Title", "T"))),
                text + "\n> **Status**:\n>\n> **Title**: T\n\nText.\n");
    }

    @Test
    void whatAnAliasStandsForIsNotRemoved() {
        for (String text : List.of("status: &a Draft\nkind: *a\n", "status: !!str &a Draft\nkinds: [x, *a]\n",
                "status: &a 'Draft'\nkinds:\n  one: {of: *a}\n")) {
            String source = "---\n" + text + "---\n\n# T\n";
            DesignDoc doc = CODEC.decode(source).value();
            Metadata without = doc.metadata().withStatus(Optional.empty());
            assertThatThrownBy(() -> CODEC.update(source, doc.withMetadata(without)))
                    .isInstanceOf(EncodeException.class)
                    .hasMessageContaining("without this, \"*a\" in the front matter would stand for nothing")
                    .hasMessageContaining("at /metadata/status");
            expect(source, m -> m.withStatus(Status.of("Done")), source.replace("Draft", "Done"));
        }
    }

    @Test
    void aFieldOfFrontMatterThatIsNotReadIsToldByItsKey() {
        String text = "---\nlast_update:\n  date: then\n---\n\n# T\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThatThrownBy(() -> CODEC.update(text, doc.withLastUpdated(LocalDate.of(2026, 2, 1))))
                .isInstanceOf(EncodeException.class)
                .hasMessageContaining("such as \"last_update: …\"");
    }

    @Test
    void anotherFieldTakesAStatusSectionIntoTheHeadAndChangesNoOther() {
        for (String more : List.of("", "Superseded by 4.\n\n")) {
            String rest = "## Context\n\nSlow.\n\n## Consequences\n\nMore to run.\n";
            String section = more.isEmpty() ? "" : "## Status\n\n" + more;
            expect("# 3. Use a queue\n\nWe need one.\n\n## Status\n\nAccepted\n\n" + more + rest,
                    m -> m.withOtherFields(List.of(MetadataField.of("Deciders", "Ann"))),
                    "# 3. Use a queue\n\n> **Status**: Accepted\n>\n> **Deciders**: Ann\n\nWe need one.\n\n" + section + rest);
        }
    }

    @Test
    void aNumberedListOfFieldsGoesOnCounting() {
        for (String indent : List.of("", "> ")) {
            for (String mark : List.of(".", ")")) {
                for (int first : List.of(1, 7, 8, 9, 98)) {
                    checkNumbered(indent, mark, first);
                }
            }
        }
    }

    private static void checkNumbered(String indent, String mark, int first) {
        List<String> fields = List.of("Team: a", "**Status**: Draft", "Created: 2026", "Related:");
        String text = numbered(indent, mark, first, fields) + values(indent, mark, first + 3, List.of("a.md", "b.md"));
        Metadata all = CODEC.decode(text).value().metadata();
        assertThat(all.related()).hasSize(2);
        expect(text, m -> m.withCreated(Optional.empty()),
                numbered(indent, mark, first, List.of("Team: a", "**Status**: Draft", "Related:"))
                        + values(indent, mark, first + 2, List.of("a.md", "b.md")));
        expect(text, m -> m.withOtherFields(List.of()), numbered(indent, mark, first, fields.subList(1, 4))
                + values(indent, mark, first + 2, List.of("a.md", "b.md")));
        expect(text, m -> m.withLastUpdated(DocDate.of("2027")),
                numbered(indent, mark, first, List.of(
                        "Team: a", "**Status**: Draft", "Created: 2026", "Last Updated: 2027", "Related:"))
                        + values(indent, mark, first + 4, List.of("a.md", "b.md")));
        expect(text, m -> m.withRelated(m.related().subList(1, 2)), numbered(indent, mark, first, fields)
                + values(indent, mark, first + 3, List.of("b.md")));
        List<Reference> more = new ArrayList<>(all.related());
        more.add(0, Reference.builder().text("c.md").build());
        expect(text, m -> m.withRelated(more), numbered(indent, mark, first, fields)
                + values(indent, mark, first + 3, List.of("c.md", "a.md", "b.md")));
        String odd = text.replace(indent + first + mark, indent + "5" + mark);
        expect(odd, m -> m.withStatus(Status.of("Done")), odd.replace("Draft", "Done"));
    }

    private static void expect(String text, UnaryOperator<Metadata> edit, String expected) {
        DesignDoc doc = CODEC.decode(text).value();
        assertThat(CODEC.update(text, doc.withMetadata(edit.apply(doc.metadata())))).as(text).isEqualTo(expected);
    }

    private static String numbered(String indent, String mark, int first, List<String> texts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append(indent).append(first + i).append(mark).append(' ').append(texts.get(i)).append('\n');
        }
        return out.toString();
    }

    /** Numbered values below the last field of a list, as far in as its number is wide. */
    private static String values(String indent, String mark, int number, List<String> texts) {
        String in = " ".repeat(String.valueOf(number).length() + 2);
        return numbered(indent + in, mark, 1, texts);
    }
}
