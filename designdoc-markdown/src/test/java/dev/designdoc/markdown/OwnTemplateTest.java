package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.Recipe.Card;
import dev.designdoc.markdown.Recipe.Cook;
import dev.designdoc.markdown.Recipe.Cooking;
import dev.designdoc.markdown.Recipe.Ingredient;
import dev.designdoc.markdown.Recipe.Notes;
import dev.designdoc.markdown.Recipe.Round;
import dev.designdoc.markdown.Recipe.Serving;
import dev.designdoc.markdown.Recipe.Shopping;
import dev.designdoc.markdown.Recipe.Source;
import dev.designdoc.markdown.Recipe.Todo;
import dev.designdoc.markdown.Recipe.Tool;
import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A template of other records has every law: a section is one record and one component, and no more. */
class OwnTemplateTest {

    private static final String TEXT =
            """
            ---
            oven: [gas]
            ---

            # Pancakes

            > **Serves**: 4
            >
            > **Cooked On**: 2026-01-31
            >
            > **Goes With**: [jam](jam.md), honey - from here
            >
            > **Mood**: good

            A story.

            ---

            ## What to Buy

            **At the Market:**
            1. **Flour**: 500 g
               - Instead: oats
               - sift it

            2. **Milk**

            **In the Pantry:**
            - salt
            - sugar

            **On the Side:**
            Jam.

            **Thanks To:** Ada@2026, Bo

            ---

            ## How to Cook

            ### Rounds

            #### Round A: Dough

            - [x] stir
            - [ ] rest

            **Timer:**
            ```sh
            sleep 600
            ```

            #### Round B: Heat

            ### At the Table

            - `knife` - sharp
            - `fork`

            ---

            ## Notes

            - [book](book.md) - page 3
            - a friend

            **Taste:** good

            ---

            ## Leftovers

            None.
            """;

    private static final Recipe PANCAKES = new Recipe(
            "Pancakes",
            new Card(
                    Optional.of("4"),
                    Optional.of(DocDate.of("2026-01-31")),
                    List.of(
                            new Source("jam", Optional.of("jam.md"), Optional.empty()),
                            new Source("honey", Optional.empty(), Optional.of("from here"))),
                    List.of(new MetadataField("Mood", "good", Optional.of("goesWith"))),
                    Optional.of("oven: [gas]")),
            Optional.of("A story."),
            Optional.of(new Shopping(
                    Optional.empty(),
                    List.of(
                            new Ingredient("Flour", Optional.of("500 g"), Optional.of("oats"), List.of("sift it")),
                            new Ingredient("Milk", Optional.empty(), Optional.empty(), List.of())),
                    List.of("salt", "sugar"),
                    Optional.of("Jam."),
                    List.of(new Cook("Ada", Optional.of("2026")), new Cook("Bo", Optional.empty())),
                    List.of())),
            Optional.of(new Cooking(
                    Optional.empty(),
                    List.of(
                            new Round(
                                    "Dough",
                                    Optional.empty(),
                                    List.of(new Todo("stir", true), new Todo("rest", false)),
                                    Optional.of(CodeBlock.of("sh", "sleep 600")),
                                    List.of()),
                            new Round("Heat", Optional.empty(), List.of(), Optional.empty(), List.of())),
                    Optional.of(new Serving(
                            Optional.empty(),
                            List.of(new Tool("knife", Optional.of("sharp")), new Tool("fork", Optional.empty())),
                            List.of())),
                    List.of())),
            Optional.of(new Notes(
                    Optional.empty(),
                    List.of(
                            new Source("book", Optional.of("book.md"), Optional.of("page 3")),
                            new Source("a friend", Optional.empty(), Optional.empty())),
                    Optional.of("good"),
                    List.of())),
            List.of(CustomSection.builder().title("Leftovers").content("None.").after("notes").build()));

    private final Codec<Recipe> codec = MarkdownCodec.of(Recipe.class);

    @Test
    void readsAndWrites() {
        assertThat(codec.decode(TEXT).value()).isEqualTo(PANCAKES);
        assertThat(codec.encode(PANCAKES)).isEqualTo(TEXT);
    }

    @Test
    void readsWhatPeopleWrite() {
        Recipe read = codec.decode("""
                Portions of it all: no field

                **portions:** 4

                ## ingredients

                | none |

                ### Pantry
                * salt

                ## Notes
                - `x` \u2014 y
                """).value();
        assertThat(read.card().serves()).contains("4");
        assertThat(read.story()).contains("Portions of it all: no field");
        assertThat(read.shopping().orElseThrow().remarks()).contains("| none |");
        assertThat(read.shopping().orElseThrow().pantry()).containsExactly("salt");
        assertThat(read.notes().orElseThrow().sources())
                .containsExactly(new Source("`x`", Optional.empty(), Optional.of("y")));
    }

    @Test
    void aliasesCanBeAdded() {
        Codec<Recipe> german = MarkdownCodec.builder(Recipe.class)
                .alias("Einkauf", "/shopping")
                .alias("Vorrat", "/shopping/pantry")
                .alias("Portionen", "/card/serves")
                .build();
        String text = "> **Portionen**: 4\n\n## Einkauf\n\n**Vorrat:**\n- Salz\n";
        Recipe read = german.decode(text).value();
        assertThat(read.card().serves()).contains("4");
        assertThat(read.shopping().orElseThrow().pantry()).containsExactly("Salz");
        assertThat(german.encode(read)).contains("## What to Buy", "**In the Pantry:**\n- Salz");
        assertThat(codec.decode(text).value().shopping()).isEmpty();
    }

    @Test
    void onlyDocumentsHaveACodec() {
        assertThatThrownBy(() -> MarkdownCodec.of(Shopping.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shopping");
    }

    @Test
    @Tag("generated")
    void harmlessValuesAreAlwaysWritten() {
        CreateGetTest.harmless(Recipe.class, 500);
    }

    @Test
    @Tag("generated")
    void valuesAreWrittenOrRejectedWithTheirPath() {
        CreateGetTest.nasty(Recipe.class, 1000, 0.2);
    }

    @Test
    @Tag("generated")
    void everyTextDecodesAndLosesNothing() {
        Laws<Recipe> laws = new Laws<>(Recipe.class);
        for (int end = 0; end <= TEXT.length(); end += 2) {
            laws.check("up to " + end, TEXT.substring(0, end));
        }
        for (int seed = 0; seed < 700; seed++) {
            laws.check("seed " + seed, Sources.document(new Random(seed), Recipe.class));
            laws.check("foreign, seed " + seed, Sources.document(new Random(seed), DesignDoc.class));
        }
    }

    @Test
    void aTextThatBreaksOutIsRejected() {
        Shopping bad = new Shopping(
                Optional.empty(), List.of(), List.of("salt"),
                Optional.of("a\n\n**In the Pantry:**\n- b"), List.of(), List.of(Extra.after("pantry", "x")));
        Recipe recipe = new Recipe(
                "", PANCAKES.card(), Optional.empty(), Optional.of(bad), Optional.empty(), Optional.empty(), List.of());
        assertThatThrownBy(() -> codec.encode(recipe))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(d -> d.path())
                        .containsExactly("/shopping/side"));
    }
}
