package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.field.FieldForms;
import dev.designdoc.markdown.internal.syntax.field.FieldValue;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what stands before the sections: front matter, title, the fields as a quote, the introduction. */
public final class HeadWriter {

    private HeadWriter() {}

    /**
     * The parts of a head in their order, each "" where there is none.
     *
     * @param frontMatter with its fences and line ends
     * @param above the introduction above the title
     * @param before the introduction before the fields
     * @param introduction what is left of the introduction
     */
    public record Parts(
            String frontMatter, String above, String title, String before, String fields, String introduction) {

        /** The parts with the introduction where it is not read as fields: blocks that would be stand before those. */
        private static Parts of(
                String frontMatter, String above, String title, String fields, String introduction, Shape shape) {
            // A block of fields in the introduction stays there below one that comes before it.
            String block = fields.isEmpty() && FieldForms.areIn(introduction, shape)
                    ? field(firstName(shape), FieldValue.NONE)
                    : fields;
            int end = block.isEmpty() ? 0 : fieldsEnd(introduction, shape);
            String first = Texts.raw(introduction.substring(0, end));
            String rest = end == 0 ? introduction : Texts.raw(introduction.substring(end));
            // What is divided reads back with one blank line between.
            boolean divides = Texts.join(first, rest).equals(introduction);
            return new Parts(frontMatter, above, title, divides ? first : introduction, block, divides ? rest : "");
        }

        private static int fieldsEnd(String text, Shape fields) {
            Lines lines = new Lines(text, 0);
            String first = lines.count() == 0 ? "" : lines.line(0);
            boolean mayBe = first.indexOf(':') >= 0 || first.indexOf('|') >= 0 || first.startsWith(">");
            List<Block> blocks = mayBe ? Blocks.of(text) : List.of();
            int end = FieldForms.end(lines, blocks, 0, fields);
            return end == 0 ? 0 : lines.start(blocks.get(end - 1).to());
        }
    }

    /** The canonical parts. */
    static Parts of(Shape shape, Record record) {
        Slot slot = shape.fields();
        String introduction = text(shape.description(), record);
        String title = text(shape.first(s -> s.intro() instanceof Intro.Title), record);
        if (slot == null || !(slot.get(record) instanceof Record fields)) {
            return new Parts("", "", title, "", "", introduction);
        }
        Shape own = slot.elementShape();
        String raw = text(own.first(s -> s.intro() instanceof Intro.FrontMatter), fields);
        String frontMatter = raw.isEmpty() ? "" : frontMatter(raw, own) + "\n";
        return Parts.of(frontMatter, "", title, fields(own, fields), introduction, own);
    }

    /** The parts with front matter, what is above the title, and a title in front matter where they stood. */
    public static Parts of(Shape shape, Record record, Head head, Lines lines) {
        Parts parts = of(shape, record);
        Slot slot = shape.fields();
        FrontMatter matter = head.frontMatter;
        if (slot == null) {
            return parts;
        }
        String own = matter == null ? "" : Texts.lineFeeds(lines.text(matter.from(), matter.to()));
        String frontMatter = matter == null ? "" : own.isEmpty() ? "---\n---\n" : "---\n" + own + "\n---\n";
        int title = head.title == null ? 0 : head.title.from();
        List<View> above = head.introduction.stream().filter(view -> view.to() <= title).toList();
        List<View> below = head.introduction.stream().filter(view -> view.to() > title).toList();
        Shape shapeOf = slot.elementShape();
        String fields = slot.get(record) instanceof Record of ? fields(shapeOf, of, head) : "";
        return Parts.of(frontMatter, Content.joined(above), head.titleField == null ? parts.title() : "", fields,
                Content.joined(below), shapeOf);
    }

    private static String text(@Nullable Slot slot, Record record) {
        return slot == null ? "" : Objects.requireNonNullElse(slot.text(record), "");
    }

    /** Lines of YAML as front matter, which has a key: where there is none, that of a field, without a value. */
    public static String frontMatter(String lines, Shape fields) {
        String text = "---\n" + lines + "\n---";
        return FrontMatter.find(new Lines(text, 0)) == null
                ? "---\n" + lines + "\n" + firstName(fields).toLowerCase(Locale.ROOT) + ":\n---"
                : text;
    }

    private static String firstName(Shape fields) {
        return fields.slots().stream()
                .filter(s -> s.intro() instanceof Intro.Field)
                .map(s -> s.names().get(0))
                .findFirst()
                .orElse("");
    }

    /** The fields as a quote, an empty quoted line between them; the name of a known one is always among them. */
    public static String fields(Shape shape, Record record) {
        return fields(shape, record, field -> true);
    }

    /** The same of some fields. */
    public static String fields(Shape shape, Record record, Predicate<Wanted> which) {
        return fields(shape, record, which, false);
    }

    /** Those that do not stand in front matter. */
    private static String fields(Shape shape, Record record, Head head) {
        List<Head.Field> there = head.fields.stream().filter(f -> !f.isInFrontMatter()).toList();
        Set<String> keys = there.stream().map(Head.Field::key).collect(Collectors.toSet());
        boolean isNamed = there.stream().anyMatch(f -> f.slot() == null && f.other() >= 0 && f.isKnown());
        return fields(shape, record, field -> keys.contains(field.key()), isNamed);
    }

    private static String fields(Shape shape, Record record, Predicate<Wanted> which, boolean isNamed) {
        List<Wanted> fields = Wanted.of(shape, record).stream().filter(which).toList();
        List<String> lines = new ArrayList<>();
        if (!isNamed && !fields.isEmpty() && fields.stream().allMatch(field -> field.slot() == null)) {
            lines.add(field(firstName(shape), FieldValue.NONE));
        }
        fields.forEach(field -> lines.add(field(field.name(), field.value())));
        return String.join("\n>\n", lines);
    }

    /** A quoted field, its values below it where they can only be told apart in a list. */
    public static String field(String name, FieldValue value) {
        String label = "> **" + name + "**:";
        return value.isList()
                ? label + "\n> - " + String.join("\n> - ", value.texts())
                : Texts.trimEnd(label + " " + value.line());
    }
}
