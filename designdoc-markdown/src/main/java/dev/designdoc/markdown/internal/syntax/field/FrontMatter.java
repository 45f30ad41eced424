package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Entry;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Kind;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Mapping;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** YAML between two lines {@code ---} at the start of a file: a field for each key with a text. */
public final class FrontMatter implements FieldForm {

    private static final Pattern KEY = Pattern.compile("[\"'\\p{L}\\p{N}_[^\\p{ASCII}]][^:]*:.*", Pattern.DOTALL);

    private final Lines lines;
    private final int from;
    private final int to;
    private final Mapping mapping;
    private final boolean isMalformed;

    private FrontMatter(Lines lines, int from, int to, Mapping mapping, boolean isMalformed) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        this.isMalformed = isMalformed;
    }

    /** The front matter a file begins with, or null. */
    public static @Nullable FrontMatter find(Lines lines) {
        if (lines.count() < 2 || !Texts.trimEnd(lines.line(0)).equals("---")) {
            return null;
        }
        int to = 1;
        while (to < lines.count() && !isEnd(lines.line(to))) {
            to++;
        }
        int first = 1;
        while (first < to && lines.isBlank(first)) {
            first++;
        }
        if (to == lines.count() || first > 1 && first < to) {
            return null;
        }
        if (first == to) {
            return new FrontMatter(lines, 1, to, new Mapping(List.of(), false), false);
        }
        Mapping mapping = YamlEntries.read(lines, 1, to);
        if (mapping != null) {
            return new FrontMatter(lines, 1, to, mapping, false);
        }
        return isKeys(lines, to)
                ? new FrontMatter(lines, 1, to, new Mapping(byLines(lines, to), false), true)
                : null;
    }

    private static boolean isEnd(String line) {
        String text = Texts.trimEnd(line);
        return text.equals("---") || text.equals("...");
    }

    /** Whether the first line of text is a key, and every other belongs to one. */
    private static boolean isKeys(Lines lines, int to) {
        boolean first = true;
        for (int i = 1; i < to; i++) {
            String line = lines.line(i);
            if (isNothing(lines, i)) {
                continue;
            }
            if (!KEY.matcher(line).matches() && (first || !continues(line))) {
                return false;
            }
            first = false;
        }
        return !first;
    }

    private static boolean isNothing(Lines lines, int line) {
        return lines.isBlank(line) || lines.line(line).startsWith("#");
    }

    private static boolean continues(String line) {
        return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ") || line.equals("-");
    }

    /** The entries of what is no YAML, each read alone: one that is none has the text after its colon. */
    private static List<Entry> byLines(Lines lines, int to) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < to; ) {
            int end = i + 1;
            for (int k = i + 1; k < to && (continues(lines.line(k)) || isNothing(lines, k)); k++) {
                end = isNothing(lines, k) ? end : k + 1;
            }
            Mapping alone = YamlEntries.read(lines, i, end);
            int colon = colon(lines, i);
            if (alone != null && !alone.isFlow() && alone.entries().size() == 1) {
                entries.add(alone.entries().get(0));
            } else if (colon > 0) {
                Span key = new Span(lines.start(i), colon);
                String value = Texts.trim(lines.text().substring(colon + 1, lines.end(i)));
                int at = value.isEmpty() ? colon + 1 : lines.text().indexOf(value, colon + 1);
                Kind kind = end > i + 1 ? Kind.OTHER : value.isEmpty() ? Kind.NULL : Kind.SCALAR;
                String name = key.in(lines.text());
                boolean isQuoted = name.length() > 2 && "\"'".indexOf(name.charAt(0)) >= 0 && name.endsWith(name.substring(0, 1));
                entries.add(new Entry(isQuoted ? name.substring(1, name.length() - 1) : name, key, kind, value, ScalarStyle.PLAIN,
                        new Span(at, at + value.length()), List.of(), false, i, end));
            }
            i = end;
        }
        return entries;
    }

    /** Where the key of a line ends, or -1. */
    private static int colon(Lines lines, int line) {
        String text = lines.text();
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (text.charAt(i) == ':' && (i + 1 == lines.end(line) || Texts.isSpace(text.charAt(i + 1)))) {
                return KEY.matcher(lines.line(line)).matches() ? i : -1;
            }
        }
        return -1;
    }

    /** The first of its lines, after the one that opens it. */
    public int from() {
        return from;
    }

    /** The line that closes it. */
    public int to() {
        return to;
    }

    /** Whether it is no YAML, or has a key twice. */
    public boolean isMalformed() {
        return isMalformed;
    }

    /** The name a key stands for, which is written in one word. */
    public static Shape.@Nullable Name known(String key, Shape shape) {
        Shape.Name known = shape.field(key);
        return known != null ? known : shape.field(key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]", " "));
    }

    @Override
    public Found find(Lines source, List<Block> blocks, int index, Shape shape) {
        Found found = new Found();
        for (Entry entry : mapping.entries()) {
            Shape.Name known = known(entry.key(), shape);
            Field field = new Field(this, entry.key(), entry.keyAt(), entry.value(), entry.valueAt(), entry.elements(),
                    entry.kind() == Kind.LIST, new Span(entry.keyAt().from(), entry.valueAt().to()), mapping.isFlow(),
                    entry.from(), entry.to(), 0);
            boolean isList = entry.kind() == Kind.LIST && known != null && isSeveral(known);
            boolean isText = entry.kind() != Kind.LIST && entry.kind() != Kind.OTHER && FieldText.isName(entry.key())
                    && FieldText.canStand(known == null ? entry.key() : known.slot().names().get(0), entry.value());
            if (isList || isText) {
                found.add(field);
            } else if (known != null) {
                found.missed.add(new Missed(entry.key(), new Span(entry.keyAt().from(), entry.valueAt().to())));
            }
        }
        boolean isWhole = found.fields.size() == mapping.entries().size();
        return !mapping.isFlow() || isWhole ? found : missed(shape);
    }

    /** Keys in braces are fields or raw together, since they share their lines. */
    private Found missed(Shape shape) {
        Found found = new Found();
        for (Entry entry : mapping.entries()) {
            if (known(entry.key(), shape) != null) {
                found.missed.add(new Missed(entry.key(), new Span(entry.keyAt().from(), entry.valueAt().to())));
            }
        }
        return found;
    }

    private static boolean isSeveral(Shape.Name known) {
        return known.slot().holds() instanceof Holds.Items;
    }

    /** The lines that belong to none of the fields found. */
    public BitSet raw(Found found) {
        BitSet raw = new BitSet();
        raw.set(from, to);
        raw.andNot(found.lines);
        return raw;
    }

    /** Whether any of those lines begins a key. */
    public boolean hasKey(BitSet of) {
        return mapping.entries().stream().anyMatch(e -> of.get(e.from()));
    }

    @Override
    public boolean change(Field at, FieldValue value, Splices splices) {
        if (at.isList() && !value.isEmpty() && !at.elements().isEmpty() && !isFlow(at)) {
            return Elements.change(at, value.texts(), (old, text) -> element(at, old, text), splices);
        }
        if (at.isList() && isFlow(at)) {
            YamlLists.change(at, value.texts(), splices);
            return true;
        }
        String text = value.isEmpty() ? "" : value.isList() ? YamlLists.written(value.texts()) : scalar(at, value.line());
        // What says that the value is a text can't stand before a list.
        int start = value.isList() ? lines.text().indexOf(':', at.nameAt().to()) + 1 : at.valueAt().from();
        while (text.isEmpty() && Texts.isSpace(lines.text().charAt(start - 1))) {
            start--;
        }
        boolean isClose = !text.isEmpty() && !Texts.isSpace(lines.text().charAt(start - 1));
        splices.replace(new Span(start, at.valueAt().to()), isClose ? " " + text : text);
        return true;
    }

    private boolean isFlow(Field at) {
        return !at.valueAt().isEmpty() && lines.text().charAt(at.valueAt().from()) == '[';
    }

    private String scalar(Field at, String text) {
        return YamlScalars.written(text, YamlScalars.style(lines.text(), at.valueAt()), at.value(), mapping.isFlow());
    }

    private String element(Field at, @Nullable Element old, String text) {
        ScalarStyle style = old == null ? YamlLists.style(at, lines.text()) : YamlScalars.style(lines.text(), old.at());
        return YamlScalars.written(text, style, old == null ? "" : old.text(), mapping.isFlow());
    }

    @Override
    public boolean rename(Field at, String name, Splices splices) {
        splices.replace(at.nameAt(), YamlScalars.key(name));
        return !hasKey(name);
    }

    /** Whether there is such a key, be it a field or not. */
    public boolean hasKey(String name) {
        return mapping.entries().stream().anyMatch(e -> e.key().equals(name));
    }

    @Override
    public boolean insert(
            Field beside, boolean after, String name, FieldValue value, List<Field> all, Splices splices) {
        String text = entry(name, value);
        if (mapping.isFlow()) {
            splices.insert(after ? beside.own().to() : beside.own().from(), after ? ", " + text : text + ", ");
        } else {
            String line = lines.text().substring(lines.start(beside.from()), beside.nameAt().from()).replaceAll("\\S", "") + text;
            if (after) {
                splices.lines().insertAfter(beside.to() - 1, line, false);
            } else {
                splices.lines().insertBefore(beside.from(), line, false);
            }
        }
        return true;
    }

    /** Adds the lines of a field, which goes where it stands, beside another. */
    public void move(Field field, Field beside, boolean after, Splices splices) {
        String text = Texts.lineFeeds(lines.text(field.from(), field.to()));
        if (after) {
            splices.lines().insertAfter(beside.to() - 1, text, false);
        } else {
            splices.lines().insertBefore(beside.from(), text, false);
        }
    }

    /** Adds a field where there is none. */
    public void append(String name, FieldValue value, Splices splices) {
        if (mapping.isFlow()) {
            Entry last = mapping.entries().get(mapping.entries().size() - 1);
            splices.insert(last.valueAt().to(), ", " + entry(name, value));
        } else {
            int end = to;
            while (end > from && lines.isBlank(end - 1)) {
                end--;
            }
            String indent = mapping.entries().isEmpty() ? "" : lines.text().substring(
                    lines.start(mapping.entries().get(0).from()), mapping.entries().get(0).keyAt().from());
            splices.lines().insertAfter(end - 1, indent + entry(name, value), false);
        }
    }

    private String entry(String name, FieldValue value) {
        String text = value.isEmpty() ? "" : value.isList()
                ? YamlLists.written(value.texts())
                : YamlScalars.written(value.line(), ScalarStyle.PLAIN, "", mapping.isFlow());
        return YamlScalars.key(name) + (text.isEmpty() ? ":" : ": " + text);
    }

    /** A key among those that are there. */
    @Override
    public String name(String name) {
        List<String> keys = mapping.entries().stream().map(Entry::key).toList();
        if (!keys.isEmpty() && keys.stream().allMatch(k -> !k.isEmpty() && Character.isUpperCase(k.charAt(0)))) {
            return name;
        }
        boolean camel = keys.stream().anyMatch(k -> k.matches("\\p{Ll}+\\p{Lu}.*"));
        boolean dashed = keys.stream().anyMatch(k -> k.indexOf('-') > 0);
        String lower = name.toLowerCase(Locale.ROOT);
        if (camel) {
            return Pattern.compile(" (.)").matcher(lower).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
        }
        return lower.replace(' ', dashed ? '-' : '_');
    }

    @Override
    public void remove(Field at, List<Field> line, Set<Field> gone, Splices splices) {
        if (!mapping.isFlow()) {
            splices.lines().drop(at.from(), isFirstLeft(at, gone) ? at.to() + blankLines(at.to()) : at.to());
            return;
        }
        List<Entry> entries = mapping.entries();
        int i = 0;
        while (!entries.get(i).keyAt().equals(at.nameAt())) {
            i++;
        }
        if (i > 0) {
            splices.replace(new Span(entries.get(i - 1).valueAt().to(), at.valueAt().to()), "");
        } else {
            int end = entries.size() > 1 ? entries.get(1).keyAt().from() : at.valueAt().to();
            splices.replace(new Span(at.nameAt().from(), end), "");
        }
    }

    /** Whether nothing stays before a field; a blank line there would make a rule of the first line. */
    private boolean isFirstLeft(Field at, Set<Field> gone) {
        return IntStream.range(from, at.from())
                .allMatch(i -> lines.isBlank(i) || gone.stream().anyMatch(f -> f.form() == this && f.from() <= i && i < f.to()));
    }

    private int blankLines(int line) {
        int end = line;
        while (end < to && lines.isBlank(end)) {
            end++;
        }
        return end - line;
    }
}
