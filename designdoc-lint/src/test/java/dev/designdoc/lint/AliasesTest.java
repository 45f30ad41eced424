package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Metadata;
import dev.designdoc.template.Document;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import dev.designdoc.template.Template;
import dev.designdoc.template.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private static final Template TEMPLATE = Template.of(DesignDoc.class);

    /** The first part. */
    @Section("First")
    public record First(Optional<String> description, @Label("Notes") List<String> notes, List<Extra> extras) {}

    /** The second part. */
    @Section("Second")
    public record Second(Optional<String> description, @Label("Notes") List<String> notes, List<Extra> extras) {}

    /** A template with a name in two places. */
    @Document
    public record Both(
            @Title String title,
            Metadata metadata,
            Optional<String> introduction,
            Optional<First> first,
            Optional<Second> second,
            List<CustomSection> customSections) {}

    @Test
    void namesAreReadAndNotWritten() {
        Codec<DesignDoc> codec = Aliases.codec(DesignDoc.class, Map.of("Goals", List.of("Ziele", "Purposes"),
                "problem statement", List.of("Problem"), "/metadata/status", List.of("Stand")));
        String text = "# T\n\n**Stand**: Draft\n\n## Problem\n\n**Ziele:**\n- a\n";
        DesignDoc doc = codec.decode(text).value();
        assertThat(doc.goals()).containsExactly("a");
        assertThat(doc.metadata().status()).isPresent();
        assertThat(codec.encode(doc)).contains("**Goals:**\n- a", "> **Status**: Draft", "## Problem Statement");
        assertThat(codec.update(text, doc)).isEqualTo(text);
    }

    @Test
    void everyNameIsListed() {
        assertThat(Aliases.names(TEMPLATE))
                .containsEntry("Goals", List.of("/problemStatement/goals"))
                .containsEntry("Status", List.of("/metadata/status"))
                .doesNotContainKey("Objectives");
    }

    @Test
    void aNameThatIsNotThereOrInSeveralPlacesIsAnError() {
        assertThatThrownBy(() -> Aliases.in(TEMPLATE, Map.of("Gaols", List.of("Ziele"))))
                .hasMessage("the template has no section, label or field \"Gaols\"");
        assertThatThrownBy(() -> Aliases.in(Template.of(Both.class), Map.of("notes", List.of("Notizen"))))
                .hasMessage("the template has \"notes\" in several places; write the path of one: /first/notes, /second/notes");
        assertThatThrownBy(() -> Aliases.in(TEMPLATE, Map.of("Goals", List.of("Non-Goals"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Non-Goals");
    }
}
