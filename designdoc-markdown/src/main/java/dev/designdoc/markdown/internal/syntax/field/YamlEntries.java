package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Element;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The keys of a YAML mapping and where they and their values stand. */
final class YamlEntries {

    /** Deeper brackets make the library's scanner slow, and are no front matter. */
    private static final int MAX_DEPTH = 100;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

    private static final LoadSettings CORE = LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(true);

    private final Lines lines;
    private final Iterator<Event> events;
    private final int start;
    private final String text;
    /** The offset of each code point, or null where it is its number. */
    private final int @Nullable [] offsets;
    private boolean isFlow;

    static boolean isNull(String plain) {
        return type(plain).equals(Tag.NULL);
    }

    /** What a plain scalar is taken for. */
    static Tag type(String plain) {
        return RESOLVER.resolve(plain, true);
    }

    /** Whether what a plain scalar is taken for, such as a number, is spelled as the scalar is. */
    static boolean isSpelledSo(String plain) {
        return plain.equals(String.valueOf(new Load(CORE).loadFromString(plain)));
    }

    /** What a key has for a value. */
    enum Kind { SCALAR, NULL, LIST, OTHER }

    /**
     * A key and its value.
     *
     * @param value the text of a scalar on one line
     * @param style how a scalar is written; plain for every other value
     * @param from its first line
     * @param to the line after its last
     */
    record Entry(String key, Span keyAt, Kind kind, String value, ScalarStyle style, Span valueAt, List<Element> elements,
            boolean isFlow, int from, int to) {}

    /** The entries of a mapping, and whether it is written in braces. */
    record Mapping(List<Entry> entries, boolean isFlow) {}

    private YamlEntries(Lines lines, int from, int to) {
        this.lines = lines;
        this.start = lines.start(from);
        this.text = lines.text().substring(start, lines.start(to));
        boolean astral = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        this.offsets = astral ? offsets(text) : null;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        return offsets;
    }

    /** The mapping that the lines from one to another are; null where they are none, or one that has a key twice. */
    static @Nullable Mapping read(Lines lines, int from, int to) {
        YamlEntries reader = new YamlEntries(lines, from, to);
        if (reader.isTooDeep()) {
            return null;
        }
        try {
            List<Entry> entries = reader.entries();
            return entries == null || entries.isEmpty() ? null : new Mapping(entries, reader.isFlow);
        } catch (YamlEngineException e) {
            return null;
        }
    }

    private boolean isTooDeep() {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= MAX_DEPTH; i++) {
            depth += "[{".indexOf(text.charAt(i)) >= 0 ? 1 : depth > 0 && "]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth > MAX_DEPTH;
    }

    private @Nullable List<Entry> entries() {
        events.next();
        Event document = events.next();
        Event mapping = document.getEventId() == Event.ID.DocumentStart ? events.next() : document;
        if (!(mapping instanceof MappingStartEvent map)) {
            return null;
        }
        isFlow = map.isFlow();
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int end = skip(key);
            Event value = events.next();
            if (key instanceof ScalarEvent name) {
                if (!keys.add(name.getValue())) {
                    return null;
                }
                entries.add(entry(name, value));
            } else {
                Span at = new Span(offset(start(key)), end);
                int to = line(skip(value) - 1) + 1;
                entries.add(new Entry(
                        "", at, Kind.OTHER, "", ScalarStyle.PLAIN, at, List.of(), false, line(at.from()), to));
            }
        }
        return events.next().getEventId() == Event.ID.DocumentEnd && events.next().getEventId() == Event.ID.StreamEnd
                ? entries
                : null;
    }

    private Entry entry(ScalarEvent key, Event value) {
        Span keyAt = new Span(offset(start(key)), offset(end(key)));
        int from = line(keyAt.from());
        if (value instanceof ScalarEvent scalar) {
            Span at = valueAt(scalar, keyAt.to());
            int to = line(Math.max(keyAt.to(), at.to()) - 1) + 1;
            boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            String said = Texts.trim(scalar.getValue());
            boolean isNull = isPlain && scalar.getTag().isEmpty() && isNull(said) || said.isEmpty();
            boolean isOne = said.indexOf('\n') < 0
                    || scalar.getScalarStyle() == ScalarStyle.LITERAL && !said.contains("\n\n");
            Kind kind = isNull ? Kind.NULL : isOne ? Kind.SCALAR : Kind.OTHER;
            String text = isNull ? "" : Texts.inline(said);
            return new Entry(
                    key.getValue(), keyAt, kind, text, scalar.getScalarStyle(), at, List.of(), false, from, to);
        }
        if (value instanceof SequenceStartEvent sequence) {
            return list(key, keyAt, from, sequence);
        }
        int end = skip(value);
        Span at = new Span(keyAt.to(), end);
        return new Entry(
                key.getValue(), keyAt, Kind.OTHER, "", ScalarStyle.PLAIN, at, List.of(), false, from, line(end - 1) + 1);
    }

    private Entry list(ScalarEvent key, Span keyAt, int from, SequenceStartEvent sequence) {
        List<Element> elements = new ArrayList<>();
        boolean isList = true;
        int end = offset(end(sequence));
        Event next = events.next();
        for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            int last = skip(next);
            end = Math.max(end, last);
            isList &= next instanceof ScalarEvent scalar && scalar.getValue().strip().indexOf('\n') < 0;
            if (next instanceof ScalarEvent scalar) {
                Span at = valueAt(scalar, offset(start(scalar)));
                int to = line(Math.max(at.from(), at.to() - 1)) + 1;
                elements.add(new Element(Texts.inline(scalar.getValue()), at, line(at.from()), to));
            }
        }
        end = sequence.isFlow() ? offset(end(next)) : end;
        Span at = new Span(offset(start(sequence)), end);
        Kind kind = isList ? Kind.LIST : Kind.OTHER;
        int to = line(end - 1) + 1;
        return new Entry(
                key.getValue(), keyAt, kind, "", ScalarStyle.PLAIN, at, elements, sequence.isFlow(), from, to);
    }

    /** Where a scalar stands, without the anchor and tag before it and the line end after it. */
    private Span valueAt(ScalarEvent scalar, int afterKey) {
        int from = offset(start(scalar));
        int to = offset(end(scalar));
        String source = lines.text();
        while (to > from && Texts.isSpace(source.charAt(to - 1))) {
            to--;
        }
        while (from < to && (source.charAt(from) == '&' || source.charAt(from) == '!' && isKept(scalar))) {
            int end = from;
            while (end < to && !Texts.isSpace(source.charAt(end))) {
                end++;
            }
            from = end;
            while (from < to && Texts.isSpace(source.charAt(from))) {
                from++;
            }
        }
        return from == to && to < afterKey ? new Span(afterKey, afterKey) : new Span(from, to);
    }

    /** Whether the tag of a scalar says that it is a text, whatever it becomes. */
    private static boolean isKept(ScalarEvent scalar) {
        String tag = scalar.getTag().orElse("!");
        return tag.equals("!") || tag.equals("tag:yaml.org,2002:str") || scalar.getValue().isEmpty();
    }

    /** Goes on to the end of what begins there, and gives the offset of that. */
    private int skip(Event first) {
        int end = offset(end(first));
        int depth = depth(first);
        while (depth > 0) {
            Event next = events.next();
            depth += depth(next);
            end = isEndOfBlock(next) ? end : offset(end(next));
        }
        while (end > start && Texts.isSpace(lines.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether it ends a collection that nothing in the text ends. */
    private static boolean isEndOfBlock(Event event) {
        return depth(event) < 0 && start(event) == end(event);
    }

    private static int depth(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private static int start(Event event) {
        return event.getStartMark().orElseThrow().getIndex();
    }

    private static int end(Event event) {
        return event.getEndMark().orElseThrow().getIndex();
    }

    private int offset(int codePoint) {
        int[] known = offsets;
        return start + (known == null ? codePoint : known[codePoint]);
    }

    private int line(int offset) {
        return lines.lineOf(offset);
    }
}
