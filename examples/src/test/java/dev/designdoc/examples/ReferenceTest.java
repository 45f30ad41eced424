package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.TemplateDocument;
import dev.designdoc.template.Template;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/reference.md} says of each record what the records say; {@code -Ddesigndoc.reference} writes it anew. */
class ReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference.md");

    private static final String HEAD = """
            # Reference

            What each record of a design document is in Markdown, in Java, and in JSON and YAML, made from the records by the build.
            A component without a name in Markdown is told by its place: see the example of its section. JSON and YAML use the
            component's name as the key; what is absent or empty is left out. `Optional` may be absent, a `List` may be empty.
            Names are read in any case, with numbers and emoji around them; the first is the one that is written.

            The examples are the template, section by section.
            """;

    @Test
    void thePageIsCurrent() throws IOException {
        String page = page();
        if (System.getProperty("designdoc.reference") != null) {
            assertThat(System.getenv("CI")).as("CI compares the page, it does not write it").isNull();
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("%s; -Ddesigndoc.reference writes it anew", PAGE)
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        Template document = Template.of(DesignDoc.class);
        page.append("\n## DesignDoc\n\n").append(table(document));
        Map<Class<?>, Template> written = new LinkedHashMap<>();
        for (Template.Slot section : document.slots()) {
            if (section.nested().isPresent()) {
                page.append("\n## ").append(heading(section)).append('\n');
                records(section.nested().get(), written, page);
                example(section.component(), page);
            }
        }
        return page.toString();
    }

    private static String heading(Template.Slot section) {
        String component = section.component();
        return section.names().isEmpty()
                ? component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1)
                : section.names().get(0);
    }

    /** The tables of a record and of those in it that no table was written of yet. */
    private static void records(Template record, Map<Class<?>, Template> written, StringBuilder page) {
        Deque<Template> open = new ArrayDeque<>(List.of(record));
        while (!open.isEmpty()) {
            Template next = open.removeFirst();
            if (written.put(next.type(), next) == null) {
                page.append("\n### ").append(next.type().getSimpleName()).append("\n\n").append(table(next));
                next.slots().forEach(slot -> slot.nested().ifPresent(open::addLast));
            }
        }
    }

    private static String table(Template record) {
        StringBuilder table = new StringBuilder("| Component | Type | In Markdown | Also read |\n|---|---|---|---|\n");
        RecordComponent[] components = record.type().getRecordComponents();
        List<Template.Slot> slots = record.slots();
        for (int i = 0; i < components.length; i++) {
            List<String> names = slots.get(i).names();
            table.append("| `").append(components[i].getName()).append("` | `")
                    .append(type(components[i])).append("` | ")
                    .append(names.isEmpty() ? "" : "`" + names.get(0) + "`").append(" | ")
                    .append(names.stream().skip(1).map(n -> "`" + n + "`").collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String type(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[a-z.]+\\.(?=[A-Z])", "");
    }

    /** What the template has of one component of the document, in Markdown and in JSON. */
    private static void example(String component, StringBuilder page) {
        Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
        Codec<DesignDoc> json = JsonCodec.of(DesignDoc.class);
        String template = TemplateDocument.markdown();
        DesignDoc value = markdown.decode(template).value();
        String all = json.encode(value);
        markdown.decode(template).locate("/" + component).ifPresent(range -> block(
                page, "markdown", template.substring(range.startOffset(), range.endOffset()).strip()));
        json.decode(all).locate("/" + component).ifPresent(range -> block(
                page, "json", all.substring(range.startOffset(), range.endOffset()).replaceAll("(?m)^  ", "")));
    }

    private static void block(StringBuilder page, String language, String text) {
        page.append("\n````").append(language).append('\n').append(text).append("\n````\n");
    }
}
