package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No field of a real document is written a second time, as a detector that knows nothing of the reader counts them. */
@Tag("generated")
class HeadCorpusTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static final List<Field> FIELDS = List.of(
            new Field("Status|State", m -> m.withStatus(Status.of("Zebra"))),
            new Field("Created|Date|Date Created|Created On|Created At|Creation Date",
                    m -> m.withCreated(DocDate.of("2031-01-02"))),
            new Field("Last Updated|Updated|Last Modified|Last Update|Updated On|Date Updated|Modified",
                    m -> m.withLastUpdated(DocDate.of("2031-01-02"))),
            new Field("Related|Related Docs|See Also", m -> m.withRelated(List.of(Reference.of("Zebra", "z.md")))));
    private static final Pattern STATUS = pattern("## *(Status|State)(:.*)?");
    private static final Pattern DELIMITER = pattern("[|:\\- ]*-[|:\\- ]*\\|[|:\\- ]*");

    /** A field by its names, and how they stand where it could: as a key, in a line or heading, further on, in a cell. */
    private record Field(
            String names, UnaryOperator<Metadata> edit, Pattern key, Pattern line, Pattern further, Pattern cell) {

        Field(String names, UnaryOperator<Metadata> edit) {
            this(names, edit,
                    pattern("[\"']?(" + names.replace(" ", "[-_ ]?") + ")[\"']?\\s*:.*"),
                    pattern("[>|*+\\-\\s]*[*_]{0,2}(" + names + ")[*_]{0,2}\\s*[:|].*"
                            // A section holds one value.
                            + (names.startsWith("Related") ? "" : "|## *(" + names + ")(:.*)?")),
                    pattern("(?:[|·,;]|<br>)\\s*\\*\\*(" + names + ")(:\\*\\*|\\*\\*:)"),
                    pattern("\\|\\s*(" + names + ")\\s*(?=\\|)"));
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Test
    void aFieldHasAsManyPlacesAfterItIsSetAsBeforeOrOne() {
        List<String> wrong = new ArrayList<>();
        for (Path path : Project.corpus()) {
            String source = Project.read(path);
            DesignDoc doc = CODEC.decode(source).value();
            for (Field field : FIELDS) {
                try {
                    String changed = CODEC.update(source, doc.withMetadata(field.edit().apply(doc.metadata())));
                    long before = places(source, field);
                    long after = places(changed, field);
                    if (after != Math.max(1, before)) {
                        wrong.add(path + ": " + field.names() + " in " + before + " places, then in " + after);
                    }
                } catch (EncodeException e) {
                    assertThat(e.diagnostics()).as(path + ": " + field.names()).allMatch(d -> d.code().equals("unread-field"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void hardlyAnyFieldIsUnread() {
        List<Path> all = Project.corpus();
        List<Path> unread = all.stream().filter(path -> {
            Decoded<DesignDoc> read = CODEC.decode(Project.read(path));
            return read.diagnostics().stream().anyMatch(d -> d.code().equals("unread-field"));
        }).toList();
        assertThat(unread.size() * 100).as("unread fields %s", unread).isLessThanOrEqualTo(all.size());
    }

    /** How often a name of a field stands where it could be one. */
    private static long places(String text, Field field) {
        boolean hasKeys = text.startsWith("---\n") || text.startsWith("---\r");
        long places = 0;
        boolean isHead = true;
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (hasKeys && i > 0) {
                hasKeys = !lines[i].startsWith("---") && !lines[i].startsWith("...");
                places += field.key().matcher(lines[i]).matches() ? 1 : 0;
            } else if (lines[i].startsWith("## ")) {
                isHead = STATUS.matcher(lines[i]).matches();
                places += field.line().matcher(lines[i]).matches() ? 1 : 0;
            } else if (isHead) {
                boolean isTable = i + 2 < lines.length && DELIMITER.matcher(lines[i + 1]).matches();
                places += isTable
                        ? field.cell().matcher(lines[i]).results().count()
                        : (field.line().matcher(lines[i]).matches() ? 1 : 0)
                                + field.further().matcher(lines[i]).results().count();
            }
        }
        return places;
    }
}
