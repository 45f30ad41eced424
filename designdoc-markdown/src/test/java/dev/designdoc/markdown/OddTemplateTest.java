package dev.designdoc.markdown;

import dev.designdoc.markdown.support.Laws;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Canonical;
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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Records of shapes that no template of ours has: whatever is read of any text can be written. */
class OddTemplateTest {

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
            List<CustomSection> customSections) {

        /** Brings the components into their normal form. */
        public Odd {
            Canonical c = Canonical.of(Odd.class, title, head, introduction, steps, rows, jobs, pairs, customSections);
            title = c.next();
            head = c.next();
            introduction = c.next();
            steps = c.next();
            rows = c.next();
            jobs = c.next();
            pairs = c.next();
            customSections = c.next();
        }
    }

    /** One field. */
    @Fields
    public record Head(
            @Field("Mood") Optional<String> mood,
            List<MetadataField> others,
            @FrontMatter Optional<String> raw) {

        /** Brings the components into their normal form. */
        public Head {
            Canonical c = Canonical.of(Head.class, mood, others, raw);
            mood = c.next();
            others = c.next();
            raw = c.next();
        }
    }

    /** A list without a text before it. */
    @Section("Steps")
    public record Steps(@Item(Marker.NUMBERED) List<String> steps, List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Steps {
            Canonical c = Canonical.of(Steps.class, steps, extras);
            steps = c.next();
            extras = c.next();
        }
    }

    /** Items of three parts. */
    @Section("Rows")
    public record Rows(
            Optional<String> remarks,
            @Label("All") List<Row> all,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Rows {
            Canonical c = Canonical.of(Rows.class, remarks, all, extras);
            remarks = c.next();
            all = c.next();
            extras = c.next();
        }
    }

    /** A key, such as {@code `a` = b # c}. */
    @Item
    public record Row(
            @Code String key,
            @Separator(" = ") Optional<String> value,
            @Separator(" # ") Optional<String> why) {

        /** Brings the components into their normal form. */
        public Row {
            Canonical c = Canonical.of(Row.class, key, value, why);
            key = c.next();
            value = c.next();
            why = c.next();
        }
    }

    /** Two lists of the same items. */
    @Section("Jobs")
    public record Jobs(
            @Label("Open") List<Job> open,
            @Label("Later") List<Job> later,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Jobs {
            Canonical c = Canonical.of(Jobs.class, open, later, extras);
            open = c.next();
            later = c.next();
            extras = c.next();
        }
    }

    /** A bold name after a box, such as {@code [ ] **a**: b}. */
    @Item
    public record Job(@Bold String name, Optional<String> note, @Checkbox boolean done) {

        /** Brings the components into their normal form. */
        public Job {
            Canonical c = Canonical.of(Job.class, name, note, done);
            name = c.next();
            note = c.next();
            done = c.next();
        }
    }

    /** Pairs on a line, and a text below its label. */
    @Section("Pairs")
    public record Pairs(
            Optional<String> remarks,
            @Label("All") @Item(Marker.INLINE) List<Pair> all,
            @Label(value = "Why", below = true) Optional<String> why,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Pairs {
            Canonical c = Canonical.of(Pairs.class, remarks, all, why, extras);
            remarks = c.next();
            all = c.next();
            why = c.next();
            extras = c.next();
        }
    }

    /** Two words, such as {@code a/b}. */
    @Item(Marker.INLINE)
    public record Pair(String left, @Separator("/") Optional<String> right) {

        /** Brings the components into their normal form. */
        public Pair {
            Canonical c = Canonical.of(Pair.class, left, right);
            left = c.next();
            right = c.next();
        }
    }

    @Test
    void whatIsReadCanBeWritten() {
        Laws<Odd> laws = new Laws<>(Odd.class);
        for (int seed = 0; seed < TEXTS; seed++) {
            laws.check("seed " + seed, Sources.document(new Random(seed), Odd.class));
            laws.check("foreign, seed " + seed, Sources.document(new Random(seed), DesignDoc.class));
        }
    }

    @Test
    void partsThatLookLikeSeparatorsCanBeWritten() {
        Laws<Odd> laws = new Laws<>(Odd.class);
        List<String> parts = List.of(
                "a", "`b`", "**c**", " = ", " # ", "=", "/", ", ", ": ", " - ", "[ ] ", "\n  ", "\\", "1. ", "*");
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (String label : List.of("## Rows\n\n**All:**\n", "## Jobs\n\n**Open:**\n", "## Pairs\n\n**All:**\n")) {
                text.append(label).append(random.nextInt(3) == 0 ? "" : "- ");
                for (int i = random.nextInt(8); i >= 0; i--) {
                    text.append(parts.get(random.nextInt(parts.size())));
                }
                text.append("\n\n");
            }
            laws.check("seed " + seed, text.toString());
        }
    }
}
