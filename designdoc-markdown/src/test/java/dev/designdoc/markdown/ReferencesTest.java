package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit changes where no other text's references lead. */
class ReferencesTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static String source(String goal, String rest) {
        return "# T\n\n## Problem Statement\n\nText.\n\n**Goals:**\n- " + goal + "\n- other\n\n" + rest;
    }

    private static DesignDoc edited(String source, String pointer, String text) {
        return Pointers.set(CODEC.decode(source).value(), pointer, text);
    }

    @ParameterizedTest
    @CsvSource({
        "see [spec], '', /introduction, [spec]: http://evil.example",
        "see [The  SPEC][], '', /introduction, 'More.\n\n[the spec]: <http://evil.example> \"t\"'",
        "see [it][spec], '[spec]: http://good.example', /problemStatement/description, [spec]: http://evil.example",
        "see ![spec], '', /problemStatement/goals/1, '> [spec]: /x'",
        "see ![spec], '', /problemStatement/goals/-, 'new\n\n[spec]: /x'",
        "'a\n\n  [spec]: /own\n\n  [spec]', '', /introduction, [spec]: /x",
    })
    void whatLeadsAnotherReferenceElsewhereIsRejected(String goal, String rest, String pointer, String text) {
        String source = source(goal, rest);
        DesignDoc value = edited(source, pointer, text);
        assertThatThrownBy(() -> CODEC.update(source, value)).isInstanceOfSatisfying(EncodeException.class, e ->
                assertThat(e.diagnostics()).singleElement().satisfies(d -> {
                    assertThat(d.code()).isEqualTo("redefined-link");
                    assertThat(d.path()).isEqualTo(pointer.replace("goals/-", "goals/2"));
                    assertThat(d.message()).contains("/problemStatement/goals/0").endsWith("give it another name");
                }));
        assertThat(CODEC.decode(CODEC.encode(value)).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "see [spec], '', /introduction, 'More [other].\n\n[other]: http://good.example'",
        "see `[spec]`, '', /introduction, [spec]: /x",
        "see [spec](/y), '', /introduction, [spec]: /x",
        "see \\[spec], '', /introduction, [spec]: /x",
        "see [spec], '[spec]: /x', /problemStatement/description, [spec]: /x",
        "see [spec], '', /introduction, '```\n[spec]: /x\n```'",
        "see [spec], '', /problemStatement/goals/0, 'see [spec]\n\n[spec]: /x'",
        "see [spec], '[spec]: /x', /introduction, 'Later [spec] is\n[spec]: /y'",
        "x, '## Architecture\n\n### Overview\n\n```\n[spec]\n```', /introduction, [spec]: /x",
    })
    void everythingElseIsWritten(String goal, String rest, String pointer, String text) {
        String source = source(goal, rest);
        DesignDoc value = edited(source, pointer, text);
        assertThat(CODEC.decode(CODEC.update(source, value)).value()).isEqualTo(value);
    }

    @Test
    void theLinkAfterTheFirstDefinitionStays() {
        String source = source("see [spec]", "## Appendix\n\n[spec]: /x\n");
        DesignDoc later = edited(source, "/appendix/description", "[spec]: /x\n\n[spec]: /y");
        assertThat(CODEC.decode(CODEC.update(source, later)).value()).isEqualTo(later);
        DesignDoc changed = edited(source, "/appendix/description", "[spec]: /y");
        assertThatThrownBy(() -> CODEC.update(source, changed)).isInstanceOfSatisfying(EncodeException.class, e ->
                assertThat(e.diagnostics()).extracting(Diagnostic::path).containsExactly("/appendix/description"));
    }
}
