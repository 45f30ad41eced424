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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** YAML between two lines {@code ---} at the start of a file: a field for each key with a text. */
public final class FrontMatter implements FieldForm {

    private static final String KEY = "[\"'\\p{L}\\p{N}_[^\\p{ASCII}]]";
    private static final Pattern KEY_LINE = Pattern.compile(KEY + "[^:]*:.*", Pattern.DOTALL);
    private static final Pattern KEY_TEXT = Pattern.compile("(" + KEY + ".*?):(?:\\s+(.*))?", Pattern.DOTALL);

    private static final int NO_BLOCK = -1;

    private final Lines lines;
    private final int from;
    private final int to;
    private final Mapping mapping;
    private final boolean isMalformed;
    private final Set<String> keys = new HashSet<>();
    /** The entries by where their keys stand. */
    private final Map<Span, Entry> places = new HashMap<>();

    private FrontMatter(Lines lines, int from, int to, Mapping mapping, boolean isMalformed) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        this.isMalformed = isMalformed;
        mapping.entries().forEach(entry -> {
            keys.add(entry.key());
            places.put(entry.keyAt(), entry);
        });
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
            return new FrontMatter(lines, 1, to, new Mapping(List.of(), false, null), false);
        }
        Mapping mapping = YamlEntries.read(lines, 1, to);
        if (mapping != null) {
            return new FrontMatter(lines, 1, to, mapping, false);
        }
        return isKeys(lines, to)
                ? new FrontMatter(lines, 1, to, new Mapping(byLines(lines, to), false, null), true)
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
            if (!KEY_LINE.matcher(line).matches() && (first || !continues(line))) {
                return false;
            }
            first = false;
        }
        return !first;
    }

    private static boolean isNothing(Lines lines, int line) {
        return lines.isBlank(line) || lines.text().charAt(lines.textStart(line)) == '#';
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
            Matcher alike = KEY_TEXT.matcher(Texts.trimEnd(lines.line(i)));
            if (alone != null && !alone.isFlow() && alone.entries().size() == 1) {
                entries.add(alone.entries().get(0));
            } else if (alike.matches()) {
                String value = Objects.requireNonNullElse(alike.group(2), "");
                int start = lines.start(i);
                int at = start + alike.end(value.isEmpty() ? 1 : 0) - value.length() + (value.isEmpty() ? 1 : 0);
                Kind kind = end > i + 1 ? Kind.OTHER : value.isEmpty() ? Kind.NULL : Kind.SCALAR;
                String key = alike.group(1).replaceFirst("^([\"'])(.+)\\1$", "$2");
                entries.add(new Entry(key, new Span(start, start + alike.end(1)), kind, value,
                        new Span(at, at + value.length()), List.of(), i, end));
            }
            i = end;
        }
        return entries;
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

    /** An alias without an anchor before it, or null. */
    public @Nullable String lostAlias() {
        return isMalformed ? null : mapping.lostAlias();
    }

    /** The name a key stands for, which is written in one word. */
    public static Shape.@Nullable Name known(String key, Shape shape) {
        Shape.Name known = shape.field(key);
        return known != null ? known : shape.field(words(key));
    }

    private static String words(String key) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
            words.append(begins ? " " : "").append(c == '_' || c == '-' ? ' ' : c);
        }
        return words.toString();
    }

    @Override
    public Found find(Lines source, List<Block> blocks, int index, Shape shape) {
        Found found = new Found(from);
        // Keys in braces are fields or raw together, since they share their lines.
        boolean isRaw = mapping.isFlow() && !mapping.entries().stream().allMatch(e -> isField(e, known(e.key(), shape)));
        for (Entry entry : mapping.entries()) {
            Span own = new Span(entry.keyAt().from(), entry.valueAt().to());
            Shape.Name known = known(entry.key(), shape);
            if (!isRaw && isField(entry, known)) {
                found.add(new Field(this, entry.key(), entry.keyAt(), entry.value(), entry.valueAt(), entry.elements(),
                        entry.kind() == Kind.LIST, own, mapping.isFlow(), entry.from(), entry.to(), NO_BLOCK));
            } else if (known != null) {
                found.missed.add(new Missed(entry.key(), own));
            }
        }
        return found;
    }

    private static boolean isField(Entry entry, Shape.@Nullable Name known) {
        return FieldText.isName(entry.key()) && switch (entry.kind()) {
            case LIST -> known != null && known.slot().holds() instanceof Holds.Items;
            case OTHER -> false;
            default -> FieldText.canStand(known == null ? entry.key() : known.slot().names().get(0), entry.value());
        };
    }

    /** The lines that belong to none of the fields found. */
    public BitSet raw(Found found) {
        BitSet raw = new BitSet();
        raw.set(from, to);
        raw.andNot(found.lines.toBitSet());
        return raw;
    }

    /** Whether any of those lines begins a key. */
    public boolean hasKey(BitSet of) {
        return mapping.entries().stream().anyMatch(e -> of.get(e.from()));
    }

    @Override
    public void change(Field at, FieldValue value, Splices splices) {
        boolean isFlow = isFlow(at);
        if (at.isList() && (isFlow || !value.isEmpty() && !at.elements().isEmpty())) {
            Elements.change(at, value.texts(), isFlow, splices);
            return;
        }
        String text = value.isEmpty() || value.isList()
                ? YamlScalars.written(value, mapping.isFlow())
                : YamlScalars.written(value.line(), YamlScalars.style(lines.text(), at.valueAt()), at.value(), mapping.isFlow());
        // What says that the value is a text can't stand before a list.
        int start = value.isList() ? lines.text().indexOf(':', at.nameAt().to()) + 1 : at.valueAt().from();
        Span old = new Span(start, at.valueAt().to());
        Span all = old.withSpaceBefore(lines.text());
        splices.replace(text.isEmpty() ? all : old, !text.isEmpty() && all.equals(old) ? " " + text : text);
    }

    private boolean isFlow(Field at) {
        return !at.valueAt().isEmpty() && lines.text().charAt(at.valueAt().from()) == '[';
    }

    @Override
    public String element(Field at, @Nullable Element like, String text) {
        ScalarStyle style = like == null ? ScalarStyle.PLAIN : YamlScalars.style(lines.text(), like.at());
        return YamlScalars.written(text, style, like == null ? "" : like.text(), mapping.isFlow() || isFlow(at));
    }

    @Override
    public void rename(Field at, String name, Splices splices) {
        if (!hasKey(name)) {
            splices.replace(at.nameAt(), YamlScalars.key(name));
        }
    }

    /** Whether there is such a key, be it a field or not. */
    public boolean hasKey(String name) {
        return keys.contains(name);
    }

    @Override
    public void insert(
            Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        put(entry(beside), after, entry(name, value), splices);
    }

    /** Adds a field as it stands elsewhere, where it goes. */
    public void move(Field field, Field beside, boolean after, Splices splices) {
        String text = lines.text().substring(field.nameAt().from(), lines.end(field.to() - 1));
        put(entry(beside), after, Texts.lineFeeds(text), splices);
    }

    /** Adds a field where there is none. */
    public void append(String name, FieldValue value, Splices splices) {
        int last = mapping.entries().size() - 1;
        if (last < 0) {
            splices.lines().insertAfter(from - 1, entry(name, value), false);
        } else {
            put(mapping.entries().get(last), true, entry(name, value), splices);
        }
    }

    private void put(Entry beside, boolean after, String text, Splices splices) {
        int keyFrom = beside.keyAt().from();
        if (mapping.isFlow()) {
            splices.insert(after ? beside.valueAt().to() : keyFrom, after ? ", " + text : text + ", ");
            return;
        }
        String line = lines.text().substring(lines.start(beside.from()), keyFrom) + text;
        if (after) {
            splices.lines().insertAfter(beside.to() - 1, line, false);
        } else {
            splices.lines().insertBefore(beside.from(), line, false);
        }
    }

    private Entry entry(Field field) {
        return Objects.requireNonNull(places.get(field.nameAt()));
    }

    private String entry(String name, FieldValue value) {
        String text = YamlScalars.written(value, mapping.isFlow());
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
    public void remove(List<Field> block, Set<Field> gone, Splices splices) {
        List<Field> fields = block.stream().filter(gone::contains).toList();
        if (mapping.isFlow()) {
            mapping.remove(fields.stream().map(Field::nameAt).collect(Collectors.toSet()), splices);
            return;
        }
        int first = from;
        for (Field at : fields) {
            // Where nothing stays before it, a blank line below would make a rule of the first line.
            boolean isFirst = first == at.from();
            int end = at.to();
            while (isFirst && end < to && lines.isBlank(end)) {
                end++;
            }
            splices.lines().drop(at.from(), end);
            first = isFirst ? end : first;
        }
    }
}
