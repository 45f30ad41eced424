package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Missed;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of known fields that begin a line, whether a field is read there or not. */
public final class FieldNames {

    private static final String TOML = "+++";
    /** What containers and headings put before a text. */
    private static final Pattern MARKS = Pattern.compile("[>\\s]*(?:(?:[-+*]|\\d{1,9}[.)])\\s+){0,9}(?:#+\\s+)?");

    /** A name in whatever somebody marks it with: "✅ <b>Status</b> :". */
    private static final Pattern DECORATED =
            Pattern.compile("(?:<\\w+>|[^\\p{L}<:])*+([^:<]{1,40}?)(?:</\\w+>|[*_`~\\s])*+:(?=(?:</\\w+>|[*_`~])*+(?:\\s|$))");

    private FieldNames() {}

    /** Adds the names that begin lines of a block. */
    public static void add(Block block, Lines lines, Shape shape, List<Missed> names) {
        if (block.kind() == Kind.HEADING && block.level() > Shape.SECTION_LEVEL) {
            String title = block.heading(new View(lines, block.from(), block.to(), 0));
            if (FrontMatter.known(title, shape) != null) {
                names.add(new Missed(title, SectionForm.headingAt(lines, block)));
            }
        }
        boolean isText = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
        for (int i = block.from(); isText && i < block.to(); i++) {
            if (lines.line(i).indexOf(':') < 0) {
                continue;
            }
            Matcher marks = MARKS.matcher(lines.line(i));
            int start = lines.start(i) + (marks.lookingAt() ? marks.end() : 0);
            String text = lines.text().substring(start, lines.end(i));
            int before = names.size();
            for (Part part : FieldText.parts(text, (name, at) -> at == 0)) {
                if (FrontMatter.known(part.name(text), shape) != null) {
                    names.add(new Missed(part.name(text), new Span(start + part.open(), start + part.close())));
                }
            }
            Matcher decorated = DECORATED.matcher(text);
            if (names.size() == before && decorated.lookingAt() && FrontMatter.known(decorated.group(1), shape) != null) {
                names.add(new Missed(decorated.group(1), new Span(start, start + text.length())));
            }
        }
        block.children().forEach(child -> add(child, lines, shape, names));
    }

    /** The keys of TOML front matter, which is not read. */
    public static List<Missed> inToml(Lines lines) {
        List<Missed> names = new ArrayList<>();
        for (int i = 1; i < lines.count() && isToml(lines, 0); i++) {
            if (isToml(lines, i)) {
                return names;
            }
            int equals = lines.line(i).indexOf('=');
            if (equals > 0) {
                String name = Texts.trim(lines.line(i).substring(0, equals));
                names.add(new Missed(name, new Span(lines.textStart(i), lines.end(i))));
            }
        }
        return List.of();
    }

    private static boolean isToml(Lines lines, int line) {
        return Texts.trimEnd(lines.line(line)).equals(TOML);
    }
}
