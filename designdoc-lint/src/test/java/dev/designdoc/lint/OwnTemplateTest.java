package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Status;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Document;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from a template's declaration holds for every record type. */
class OwnTemplateTest {

    /** What went wrong, and what was learnt. */
    @Document(blank = "/META-INF/postmortem.md")
    public record PostMortem(@Title String title, Head head, Optional<String> introduction, Optional<Impact> impact,
            Optional<Lessons> lessons, List<CustomSection> customSections) {
        public PostMortem {
            Canonical c = Canonical.of(PostMortem.class, title, head, introduction, impact, lessons, customSections);
            title = c.next();
            head = c.next();
            introduction = c.next();
            impact = c.next();
            lessons = c.next();
            customSections = c.next();
        }
    }

    /** When it was. */
    @Fields
    public record Head(@Field("State") Optional<Status> state, @Field("Happened") Optional<DocDate> happened,
            List<MetadataField> otherFields, @FrontMatter Optional<String> frontMatter) {
        public Head {
            Canonical c = Canonical.of(Head.class, state, happened, otherFields, frontMatter);
            state = c.next();
            happened = c.next();
            otherFields = c.next();
            frontMatter = c.next();
        }
    }

    /** What users saw. */
    @Section("Impact")
    public record Impact(Optional<String> description, @Label("Customers") List<String> customers, List<Extra> extras) {
        public Impact {
            Canonical c = Canonical.of(Impact.class, description, customers, extras);
            description = c.next();
            customers = c.next();
            extras = c.next();
        }
    }

    /** What was learnt. */
    @Section("Lessons Learned")
    public record Lessons(Optional<String> description, List<Extra> extras) {
        public Lessons {
            Canonical c = Canonical.of(Lessons.class, description, extras);
            description = c.next();
            extras = c.next();
        }
    }

    private static final Codec<PostMortem> CODEC = MarkdownCodec.of(PostMortem.class);

    private static List<String> check(LintConfig config, String text) {
        return Linter.builder(PostMortem.class).config(config).today(LocalDate.of(2026, 11, 28)).build()
                .check(CODEC, text, Optional.empty()).stream()
                .map(f -> f.diagnostic().range().orElseThrow().startLine() + " " + f.diagnostic().code())
                .filter(line -> !line.matches("\\d+ un(known-section|typed-content|known-field)"))
                .toList();
    }

    @Test
    void everyRuleOfDeclarations() {
        String text = """
                > **State**: Implmented
                >
                > **Happened**: 2027-01-01

                ## Lessons Lerned

                [Be quick to roll back]

                ## Impact

                [Who saw what?]

                **Custommers:**
                - All

                See [the log](#nowhere) and [that][one].

                ### Numbers
                """;
        assertThat(check(LintConfig.defaults(), text)).containsExactly("1 missing-title", "1 unknown-status", "3 invalid-date",
                "5 similar-heading", "11 placeholder", "13 similar-heading", "16 dead-link", "16 undefined-reference",
                "18 empty-section");
    }

    @Test
    void sectionsAreThoseOfTheTemplate() {
        LintConfig config = new LintConfig(List.of(), List.of(), Optional.of(List.of("impact", "Lessons Learned", "Thanks")),
                List.of("Open", "Closed"), Map.of(), Map.of());
        assertThat(check(config, "# A\n\n> **State**: Draft\n\n## Lessons Learned\n\nNone.\n"))
                .containsExactly("1 missing-section", "1 missing-section", "3 unknown-status");
        String text = """
                # A

                > **State**: closed (by Ann)

                ## Lessons Learned

                None.

                ## Impact

                None.

                ## Thanks

                Ann.
                """;
        assertThat(check(config, text))
                .containsExactly("9 section-order");
    }

    @Test
    void rulesAboutDesignDocumentsAreForThem() {
        assertThat(Linter.of(PostMortem.class).codes()).contains("placeholder").doesNotContain("status-and-tasks");
    }
}
