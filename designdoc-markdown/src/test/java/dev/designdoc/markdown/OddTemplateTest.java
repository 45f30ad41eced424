package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Pointers;
import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Code;
import dev.designdoc.template.Document;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import dev.designdoc.template.Separator;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records of shapes that no template of ours has: whatever is read of any text can be written. */
class OddTemplateTest {

    private static final List<String> LABELS = List.of(
            "## Rows\n\n**All:**\n", "## Jobs\n\n**Open:**\n", "**Counts:**\n", "## Pairs\n\n**All:**\n");
    private static final int TEXTS = 1_500;

    /** A document of sections that are seldom so. */
    @Document
    public record Odd(
            @Title String title,
            Head head,
            Optional<String> introduction,
            Optional<Steps> steps,
            Optional<Rows> rows,
            Optional<Jobs> jobs,
            Optional<Pairs> pairs,
            List<CustomSection> customSections) {}

    /** A field of one value, and one of several. */
    @Fields
    public record Head(
            @Field("Mood") Optional<String> mood,
            @Field("Tags") List<String> tags,
            List<MetadataField> others,
            @FrontMatter Optional<String> raw) {}

    /** A list without a text before it. */
    @Section("Steps")
    public record Steps(@Item(Marker.NUMBERED) List<String> steps, List<Extra> extras) {}

    /** Items of three parts. */
    @Section("Rows")
    public record Rows(
            Optional<String> remarks,
            @Label("All") List<Row> all,
            List<Extra> extras) {}

    /** A key, such as {@code `a` = b # c}. */
    @Item
    public record Row(
            @Code String key,
            @Separator(" = ") Optional<String> value,
            @Separator(" # ") Optional<String> why) {}

    /** Two lists of the same items. */
    @Section("Jobs")
    public record Jobs(
            @Label("Open") List<Job> open,
            @Label("Later") List<Job> later,
            @Label("Counts") List<Count> counts,
            List<Extra> extras) {}

    /** A bold name after a box, such as {@code [ ] **a**: b}. */
    @Item
    public record Job(@Bold String name, Optional<String> note, @Checkbox boolean done) {}

    /** No texts, such as {@code 2026-01-31 - 3}. */
    @Item
    public record Count(LocalDate day, int count) {}

    /** Pairs on a line, and a text below its label. */
    @Section("Pairs")
    public record Pairs(
            Optional<String> remarks,
            @Label("All") @Item(Marker.INLINE) List<Pair> all,
            @Label(value = "Why", below = true) Optional<String> why,
            List<Extra> extras) {}

    /** Two words, such as {@code a/b}. */
    @Item(Marker.INLINE)
    public record Pair(String left, @Separator("/") Optional<String> right) {}

    @Test
    @Tag("generated")
    void whatIsReadCanBeWritten() {
        Laws<Odd> laws = new Laws<>(Odd.class);
        for (int seed = 0; seed < TEXTS; seed++) {
            laws.check("seed " + seed, Sources.document(new Random(seed), Odd.class));
            laws.check("foreign, seed " + seed, Sources.document(new Random(seed), DesignDoc.class));
        }
    }

    /** Labels out of order: what stands under them is sorted by whoever reads it, since these records have no constructors. */
    @Test
    void whatStandsUnderLabelsIsInTheOrderOfTheTemplate() {
        new Laws<>(Odd.class).check("labels", "## Jobs\n**later**\n)\n**Open:**[");
    }

    @Test
    @Tag("generated")
    void partsThatLookLikeSeparatorsCanBeWritten() {
        Laws<Odd> laws = new Laws<>(Odd.class);
        List<String> parts = List.of(
                "a", "`b`", "**c**", " = ", " # ", "=", "/", ", ", ": ", " - ", "[ ] ", "\n  ", "\\", "1. ", "*",
                "2026-01-31 - 3", "\n  - 2026-01-31", "\n\n  d");
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("# T\n\n**Mood:** a\n**Tags:** b, c\n\n");
            for (String label : LABELS) {
                text.append(label).append(random.nextInt(3) == 0 ? "" : "- ");
                for (int i = random.nextInt(8); i >= 0; i--) {
                    text.append(parts.get(random.nextInt(parts.size())));
                }
                text.append("\n\n");
            }
            laws.check("seed " + seed, text.toString());
        }
    }

    @Test
    void aPartThatComesOrGoesLeavesTheOtherAsItIs() {
        Codec<Odd> codec = MarkdownCodec.of(Odd.class);
        String text = "# T\n\n## Rows\n\n**All:**\n* a\n* b = c\n* d = e # f\n";
        Odd value = codec.decode(text).value();
        assertThat(codec.update(text, Pointers.set(value, "/rows/all/0/value", "x"))).isEqualTo(text.replace("* a", "* a = x"));
        assertThat(codec.update(text, Pointers.set(value, "/rows/all/1/why", "x"))).isEqualTo(text.replace("= c", "= c # x"));
        assertThat(codec.update(text, Pointers.set(value, "/rows/all/1/value", ""))).isEqualTo(text.replace(" = c", ""));
        assertThat(codec.update(text, Pointers.set(value, "/rows/all/2/why", ""))).isEqualTo(text.replace(" # f", ""));
    }
}
