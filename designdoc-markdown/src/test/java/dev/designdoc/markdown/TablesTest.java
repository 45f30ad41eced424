package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is set in a table of fields is what another parser reads in it. */
@Tag("generated")
class TablesTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Parser TABLES = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Parser LINES = Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private static final List<String> SOURCES = List.of(
            "| Status | Owner |\n|---|---|\n| Draft | Ann |\n",
            "|Status|Owner|\n|-|-|\n|Draft|Ann|\n",
            "Owner | Status\n--- | ---\nAnn | Draft\n",
            "| Field | Value |\n|---|---|\n| Status | Draft |\n| Owner | Ann |\n",
            "|Status|Draft|\n|---|---|\n|**Owner**|Ann|\n|Created|2026|\n",
            "Field | Value\n:-- | --:\nOwner: | Ann\nStatus: | Draft\n");

    /** A comment after a value is none of it, and a reference whose text is a link is another. */
    private static final String REJECTED = "<!--.*|\\[.*";

    /** In a table without bars at its edges the first cell of a row must not begin a block. */
    private static final Pattern STARTS_A_BLOCK = Pattern.compile("[-#>] |1\\. |```");

    /** What the place of a field can hold. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "true", "null", "~", "1.0", "0x1F", "2026-01-31", "- a", "a: b", "a #b", "# a", "> a", "1. a", "---", "|", "||",
                "a | b", "|a", "a|", "\\", "a\\", "\\|", "a\\|b", "a\\\\|b", "a\\\\\\|b",
                "`a|b`", "`a\\|b`", "**a|b**", "[a|b](c)",
                "[a](b|c)", "<b|c>", "``` a", "    a", "<!-- a -->", "&#124;", "a  b", "\"a\"", "=", "|---|---|", "\\a"));
        for (int c = 0; c <= 0x9f; c++) {
            texts.add("a" + (char) c + "b");
        }
        for (int c : new int[] {0xa0, 0xad, 0x200b, 0x2028, 0x2029, 0x202e, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff,
            0x1f600, 0x10ffff}) {
            texts.add("a" + Character.toString(c) + "b");
            texts.add(Character.toString(c));
        }
        texts.removeIf(Texts::isBlank);
        return texts;
    }

    /** The fields of the table in a document, as HTML. */
    private static Map<String, String> fields(String document) {
        Map<String, String> fields = new HashMap<>();
        for (Node block = TABLES.parse(document).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof TableBlock) {
                List<Node> rows = children(block).stream().flatMap(part -> children(part).stream()).toList();
                for (Node row : rows) {
                    List<Node> cells = children(row);
                    fields.put(name(cells.get(0)), cells.size() < 2 ? "" : html(cells.get(1)));
                }
                for (int i = 0; rows.size() == 2 && i < children(rows.get(1)).size(); i++) {
                    fields.put(name(children(rows.get(0)).get(i)), html(children(rows.get(1)).get(i)));
                }
            }
        }
        return fields;
    }

    private static String name(Node cell) {
        return html(cell).replaceAll("</?strong>|:", "");
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String html(Node parent) {
        StringBuilder html = new StringBuilder();
        children(parent).forEach(child -> HTML.render(child, html));
        return html.toString();
    }

    private static void check(String source, Metadata wanted, String name, String text) {
        String document = "# T\n\n" + source + "\n## Goals\n\n- a\n";
        DesignDoc value = CODEC.decode(document).value().withMetadata(wanted);
        String changed;
        try {
            changed = CODEC.update(document, value);
        } catch (EncodeException e) {
            assertThat(e.diagnostics()).allMatch(d -> d.path().startsWith("/metadata/"));
            assertThat(text).as("the text that can't be written").matches(REJECTED);
            return;
        }
        assertThat(CODEC.decode(changed).value()).isEqualTo(value);
        boolean isFirst = name.equals("Owner") && source.startsWith("Owner");
        if (isFirst && STARTS_A_BLOCK.matcher(text).lookingAt()) {
            assertThat(changed).contains("> **" + name + "**: " + text + "\n");
            return;
        }
        assertThat(fields(changed)).as(changed).containsEntry(name, html(LINES.parse(text).getFirstChild()));
    }

    private static Metadata read(String source) {
        Metadata read = CODEC.decode("# T\n\n" + source).value().metadata();
        assertThat(read.status()).contains(Status.of("Draft"));
        assertThat(read.otherFields()).extracting(MetadataField::value).containsExactly("Ann");
        return read;
    }

    @Test
    void valuesThatWereThere() {
        for (String source : SOURCES) {
            Metadata read = read(source);
            for (String text : texts()) {
                Status status = Status.of(text);
                check(source, read.withStatus(status), "Status", status.text());
                MetadataField owner = read.otherFields().get(0).withValue(text);
                check(source, read.withOtherFields(List.of(owner)), "Owner", owner.value());
            }
        }
    }

    @Test
    void newFields() {
        for (String source : SOURCES) {
            Metadata read = read(source);
            for (String text : texts()) {
                MetadataField team = new MetadataField("Team", text, Optional.of("status"));
                List<MetadataField> fields = new ArrayList<>(read.otherFields());
                fields.add(team);
                check(source, read.withOtherFields(fields), "Team", team.value());
                if (text.indexOf(',') < 0) {
                    Reference related = Reference.builder().text(text).build();
                    check(source, read.withRelated(List.of(related)), "Related", related.text());
                }
            }
        }
    }
}
