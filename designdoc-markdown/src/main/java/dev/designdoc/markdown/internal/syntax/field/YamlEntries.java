package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Element;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The keys of a YAML mapping and where they and their values stand. */
final class YamlEntries {

    /** Deeper brackets make the library's scanner slow, and are no front matter. */
    private static final int MAX_DEPTH = 100;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
    /** What can stand before any text: an anchor, a tag that says it is one. */
    private static final Pattern PROPERTIES = Pattern.compile("(?:(?:&\\S+|!!str|!)(?:\\s+|$)){0,2}");

    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(true);

    private final Lines lines;
    private final Iterator<Event> events;
    private final int start;
    private final String text;
    private boolean isFlow;
    private @Nullable ScalarEvent last;
    private final Set<String> anchors = new HashSet<>();
    private @Nullable String lostAlias;
    /** A code point, by which the library counts, and its offset. */
    private int known;
    private int knownAt;

    /** What a key has for a value. */
    enum Kind { SCALAR, NULL, LIST, OTHER }

    /**
     * A key and its value.
     *
     * @param key "" for one that is no scalar
     * @param value the text of a scalar on one line
     * @param from its first line
     * @param to the line after its last
     */
    record Entry(
            String key, Span keyAt, Kind kind, String value, Span valueAt, List<Element> elements, int from, int to) {}

    /** The entries of a mapping, whether it is written in braces, and an alias without an anchor before it. */
    record Mapping(List<Entry> entries, boolean isFlow, @Nullable String lostAlias) {

        /** Removes keys in braces. */
        void remove(Set<Span> gone, Splices splices) {
            for (int i = 0; i < entries.size(); i++) {
                Entry own = entries.get(i);
                if (gone.contains(own.keyAt())) {
                    int start = i > 0 ? entries.get(i - 1).valueAt().to() : own.keyAt().from();
                    int end = i > 0 || entries.size() == 1 ? own.valueAt().to() : entries.get(1).keyAt().from();
                    splices.replace(new Span(start, end), "");
                }
            }
        }
    }

    private YamlEntries(Lines lines, int from, int to) {
        this.lines = lines;
        this.start = lines.start(from);
        this.text = lines.text().substring(start, lines.start(to));
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /** The mapping that the lines from one to another are; null where they are none, or one that has a key twice. */
    static @Nullable Mapping read(Lines lines, int from, int to) {
        YamlEntries reader = new YamlEntries(lines, from, to);
        if (reader.isTooDeep()) {
            return null;
        }
        try {
            List<Entry> entries = reader.entries();
            return entries == null || entries.isEmpty() ? null : new Mapping(entries, reader.isFlow, reader.lostAlias);
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
        if (events.next().getEventId() != Event.ID.DocumentStart || !(events.next() instanceof MappingStartEvent map)) {
            return null;
        }
        isFlow = map.isFlow();
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Entry entry = entry(key);
            if (key instanceof ScalarEvent && !keys.add(entry.key())) {
                return null;
            }
            entries.add(entry);
        }
        boolean isOne = events.next().getEventId() == Event.ID.DocumentEnd
                && events.next().getEventId() == Event.ID.StreamEnd;
        return isOne ? entries : null;
    }

    private Event next() {
        Event next = events.next();
        if (next instanceof AliasEvent alias && !anchors.contains(alias.getAlias().getValue()) && lostAlias == null) {
            lostAlias = "*" + alias.getAlias().getValue();
        } else if (next instanceof NodeEvent node) {
            node.getAnchor().ifPresent(anchor -> anchors.add(anchor.getValue()));
        }
        return next;
    }

    private Entry entry(Event key) {
        Span keyAt = new Span(start(key), end(key, new ArrayList<>()));
        Event value = next();
        List<Event> parts = new ArrayList<>();
        last = value instanceof ScalarEvent scalar ? scalar : null;
        Span at = value instanceof ScalarEvent scalar
                ? valueAt(scalar, keyAt.to())
                : new Span(start(value), end(value, parts));
        boolean isRead = key instanceof ScalarEvent
                && parts.stream().allMatch(part -> part instanceof ScalarEvent && isOne(part));
        Kind kind = isRead ? kind(value) : Kind.OTHER;
        List<Element> elements = new ArrayList<>();
        for (Event part : kind == Kind.LIST ? parts : List.<Event>of()) {
            Span partAt = valueAt((ScalarEvent) part, start(part));
            int to = lines.lineOf(Math.max(partAt.from(), partAt.to() - 1)) + 1;
            elements.add(new Element(said(part), partAt, lines.lineOf(partAt.from()), to));
        }
        int to = lines.lineOf(Math.max(keyAt.to(), at.to()) - 1) + 1 + kept(last);
        return new Entry(key instanceof ScalarEvent name ? name.getValue() : "", keyAt, kind,
                kind == Kind.SCALAR ? said(value) : "", at, elements, lines.lineOf(keyAt.from()), to);
    }

    static boolean isNull(String plain) {
        return type(plain).equals(Tag.NULL);
    }

    /** What a plain scalar is taken for. */
    static Tag type(String plain) {
        return RESOLVER.resolve(plain, true);
    }

    private static Kind kind(Event value) {
        if (!(value instanceof ScalarEvent scalar)) {
            return value instanceof SequenceStartEvent ? Kind.LIST : Kind.OTHER;
        }
        boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag().isEmpty();
        boolean isNull = said(value).isEmpty() || isPlain && isNull(said(value));
        return isNull ? Kind.NULL : isOne(value) ? Kind.SCALAR : Kind.OTHER;
    }

    /** Whether a scalar is one paragraph. */
    private static boolean isOne(Event value) {
        String said = Texts.trim(((ScalarEvent) value).getValue());
        boolean isLiteral = ((ScalarEvent) value).getScalarStyle() == ScalarStyle.LITERAL;
        return said.indexOf(isLiteral ? "\n\n" : "\n") < 0;
    }

    /** The blank lines at the end of a block that belong to its text. */
    private static int kept(@Nullable ScalarEvent block) {
        String said = block == null || !block.isLiteral() && !block.isFolded() ? "" : block.getValue();
        int end = said.length();
        while (end > 0 && said.charAt(end - 1) == '\n') {
            end--;
        }
        return Math.max(0, said.length() - end - 1);
    }

    private static String said(Event scalar) {
        return Texts.inline(((ScalarEvent) scalar).getValue());
    }

    /** Where a scalar stands, without what can stand before any text and the line end after it. */
    private Span valueAt(ScalarEvent scalar, int first) {
        int from = Math.max(first, start(scalar));
        int to = new Span(from, Math.max(from, offset(index(scalar.getEndMark())))).trimmedEnd(lines.text()).to();
        Matcher properties = PROPERTIES.matcher(lines.text()).region(from, to);
        return new Span(properties.lookingAt() ? properties.end() : from, to);
    }

    /** Goes on to the end of what begins there, and gives the offset of that; adds the parts of a collection. */
    private int end(Event first, List<Event> parts) {
        int end = offset(index(first.getEndMark()));
        for (int depth = depth(first); depth > 0; ) {
            Event next = next();
            last = next instanceof ScalarEvent scalar ? scalar : last;
            if (depth == 1 && depth(next) >= 0) {
                parts.add(next);
            }
            depth += depth(next);
            // Nothing in the text ends a collection without brackets.
            boolean isOpen = depth(next) < 0 && index(next.getStartMark()) == index(next.getEndMark());
            end = isOpen ? end : offset(index(next.getEndMark()));
        }
        return new Span(start, end).trimmedEnd(lines.text()).to();
    }

    private static int depth(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private int start(Event event) {
        return offset(index(event.getStartMark()));
    }

    private static int index(Optional<Mark> mark) {
        return mark.orElseThrow().getIndex();
    }

    private int offset(int codePoint) {
        knownAt = text.offsetByCodePoints(knownAt, codePoint - known);
        known = codePoint;
        return start + knownAt;
    }
}
