package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.template.Document;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A template that has no component for what it does not know: that stays in the file, is reported, and is in no value. */
class PartialTemplateTest {

    /** A note. */
    @Document
    public record Note(@Title String title, Head head, Optional<Work> work) {}

    /** Its head. */
    @Fields
    public record Head(@Field("Status") Optional<String> status) {}

    /** Its one section. */
    @Section("Work")
    public record Work(@Label("Done") List<String> done, @Label("Open") Optional<String> open) {}

    /** A title and a section. */
    @Document
    public record Bare(@Title String title, Optional<Work> work) {}

    private static final String TEXT =
            """
            ---
            key: [raw]
            ---
            # Note

            **Status:** new
            **Mood:** good

            An introduction.

            ## Work

            Before all.

            **Done:**

            Under it.

            - one
            - two

            After it.

            **Open:** the rest

            ## Elsewhere

            A section.
            """;

    private static final Codec<Note> CODEC = MarkdownCodec.of(Note.class);

    private static Note note(String title, String status, List<String> done, Optional<String> open) {
        return new Note(title, new Head(Optional.of(status)), Optional.of(new Work(done, open)));
    }

    @Test
    void isReadWithoutAndReported() {
        Decoded<Note> read = CODEC.decode(TEXT);
        assertThat(read.value()).isEqualTo(note("Note", "new", List.of("one", "two"), Optional.of("the rest")));
        List<Diagnostic> unplaced = read.diagnostics().stream().filter(d -> d.code().equals("unplaced-content")).toList();
        assertThat(unplaced).extracting(d -> d.range().orElseThrow())
                .extracting(r -> TEXT.substring(r.startOffset(), r.endOffset()).lines().findFirst().orElse(""))
                .containsExactly("key: [raw]", "Mood:** good", "An introduction.", "Before all.", "Under it.", "After it.",
                        "## Elsewhere");
        assertThat(unplaced).extracting(Diagnostic::message).satisfiesExactly(
                m -> assertThat(m).contains("@FrontMatter Optional<String> frontMatter in Head"),
                m -> assertThat(m).contains("List<MetadataField> otherFields in Head"),
                m -> assertThat(m).contains("Optional<String> introduction in Note"),
                m -> assertThat(m).contains("List<Extra> extras in Work"),
                m -> assertThat(m).contains("List<Extra> extras in Work"),
                m -> assertThat(m).contains("List<Extra> extras in Work"),
                m -> assertThat(m).contains("List<CustomSection> customSections in Note"));
    }

    @Test
    void isWrittenWithout() {
        Note value = CODEC.decode(TEXT).value();
        assertThat(CODEC.encode(value)).doesNotContain("Mood", "raw", "introduction", "Elsewhere", "Under it");
        assertThat(CODEC.decode(CODEC.encode(value)).value()).isEqualTo(value);
        assertThat(CODEC.format(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void isKeptByUpdate() {
        Decoded<Note> read = CODEC.decode(TEXT);
        assertThat(read.update(read.value())).isEqualTo(TEXT);
        assertThat(read.update(note("Other", "old", List.of("one", "2", "three"), Optional.of("nothing"))))
                .isEqualTo(TEXT.replace("# Note", "# Other").replace("new", "old").replace("- two", "- 2\n- three")
                        .replace("the rest", "nothing"));
        Note without = new Note("Note", new Head(Optional.empty()), Optional.of(new Work(List.of(), Optional.empty())));
        String text = read.update(without);
        assertThat(CODEC.decode(text).value()).isEqualTo(without);
        assertThat(text).contains("key: [raw]", "**Mood:** good", "An introduction.", "Before all.", "Under it.", "After it.",
                "## Elsewhere\n\nA section.\n").doesNotContain("- one", "the rest", "new");
    }

    @Test
    void isNotLostWithWhatHoldsIt() {
        Decoded<Note> read = CODEC.decode(TEXT);
        Note without = new Note("Note", new Head(Optional.of("new")), Optional.empty());
        assertThatThrownBy(() -> read.update(without)).isInstanceOfSatisfying(EncodeException.class, e ->
                assertThat(e.diagnostics()).singleElement().satisfies(d -> {
                    assertThat(d.code()).isEqualTo("unplaced-content");
                    assertThat(d.path()).isEqualTo("/work");
                    assertThat(d.message()).contains("List<Extra> extras in Work");
                    assertThat(d.range().orElseThrow().startLine()).isEqualTo(13);
                }));
        String clean = "# Note\n\n## Work\n\n**Open:** x\n\n## Elsewhere\n";
        Note value = CODEC.decode(clean).value();
        assertThat(CODEC.update(clean, new Note("Note", value.head(), Optional.empty()))).isEqualTo("# Note\n\n## Elsewhere\n");
    }

    @Test
    void noFieldsAtAll() {
        Codec<Bare> codec = MarkdownCodec.of(Bare.class);
        Decoded<Bare> read = codec.decode(TEXT);
        assertThat(read.value()).isEqualTo(
                new Bare("Note", Optional.of(new Work(List.of("one", "two"), Optional.of("the rest")))));
        assertThat(read.update(new Bare("N", read.value().work()))).isEqualTo(TEXT.replace("# Note", "# N"));
        assertThat(read.diagnostics()).filteredOn(d -> d.code().equals("unplaced-content")).hasSize(6);
    }
}
