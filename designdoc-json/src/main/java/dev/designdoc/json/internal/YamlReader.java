package dev.designdoc.json.internal;

import dev.designdoc.json.internal.ObjectNode.Member;
import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML into a tree, through the events of snakeyaml-engine; what JSON has no word for is a problem. */
final class YamlReader {

    private final String source;
    private final Problems problems;
    private final CodePoints codePoints;
    private final Iterator<Event> events;
    private final Pointer at = new Pointer();

    private int depth;

    /** Where the last collection begins. */
    private int last;

    private YamlReader(String source, CodePoints codePoints, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.codePoints = codePoints;
        // A buffer for all of it: a smaller one is copied as often as it fills within one word.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(source.length() + 2)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source));
    }

    /** The tree of {@code source}, or null when it is no YAML; {@code problems} then says why. */
    static @Nullable Node read(String source, Problems problems) {
        CodePoints codePoints = new CodePoints(source);
        int bad = codePoints.firstUnprintable();
        if (bad >= 0) {
            problems.error(
                    Character.isSurrogate(source.charAt(bad)) ? "lone-surrogate" : "syntax-error",
                    "YAML can't hold the character U+%04X as it is; in double quotes it has an escape"
                            .formatted((int) source.charAt(bad)),
                    bad,
                    bad + 1,
                    new Pointer());
            return null;
        }
        YamlReader reader = new YamlReader(source, codePoints, problems);
        try {
            return reader.document();
        } catch (TooDeepException e) {
            problems.error("too-deep", TooDeepException.MESSAGE, reader.last, reader.last + 1, new Pointer());
        } catch (MarkedYamlEngineException e) {
            int where = e.getProblemMark().map(m -> reader.codePoints.offset(m.getIndex())).orElse(0);
            String context = e.getContext() == null ? "" : e.getContext() + ": ";
            problems.error("syntax-error", context + e.getProblem(), where, where + 1, reader.at);
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            problems.error("syntax-error", String.valueOf(e.getMessage()), 0, 0, reader.at);
        }
        return null;
    }

    private @Nullable Node document() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (root != null && event instanceof DocumentStartEvent) {
                problems.error("several-documents", "a second document begins here", start(event), end(event), at);
                return null;
            }
            if (event instanceof NodeEvent node) {
                root = node(node);
            }
        }
        if (root == null) {
            problems.error("empty-document", "there is no value in the text", 0, source.length(), at);
        }
        return root;
    }

    private Node node(NodeEvent event) {
        if (event instanceof AliasEvent) {
            problems.error("alias", "an alias is not allowed; write the value out", start(event), end(event), at);
            return new ScalarNode(Kind.BROKEN, "", start(event), end(event));
        }
        // Text that is not there has no marks of its own; what its properties are is said where it is used.
        event.getAnchor().ifPresent(a ->
                problems.error("anchor", "an anchor is not allowed", start(event), propertyEnd(event), at));
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        checkTag(start.getTag(), event);
        last = start(event);
        // Keys may be collections as well, so the pointer does not tell the depth.
        if (depth++ >= Node.MAX_DEPTH) {
            throw new TooDeepException();
        }
        Node node = start instanceof MappingStartEvent ? object(start) : array(start);
        depth--;
        return node;
    }

    private ScalarNode scalar(ScalarEvent event) {
        checkTag(event.getTag(), event);
        String text = event.getValue();
        Kind kind = event.isPlain() ? YamlScalars.kind(text) : Kind.STRING;
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        return new ScalarNode(kind, text, start(event), block ? blockEnd(event) : end(event));
    }

    private void checkTag(Optional<String> tag, Event event) {
        tag.ifPresent(t -> problems.error("tag", "a tag is not allowed", start(event), propertyEnd(event), at));
    }

    private Node object(CollectionStartEvent start) {
        List<Member> members = new ArrayList<>();
        while (true) {
            Event event = events.next();
            if (event instanceof MappingEndEvent) {
                return new ObjectNode(members, start(start), collectionEnd(start, event,
                        members.isEmpty() ? null : members.get(members.size() - 1).value()));
            }
            Node key = node((NodeEvent) event);
            String name = key instanceof ScalarNode s ? s.text : "";
            if (!(key instanceof ScalarNode)) {
                problems.error("wrong-type", "expected a string as key, found " + key.description(), key, at);
            }
            at.push(name);
            Node value = node((NodeEvent) events.next());
            if (name.equals("<<") && source.startsWith("<<", key.start)) {
                problems.error("merge-key", "a merge key is not allowed; write the values out", key, at);
            } else if (key instanceof ScalarNode s && s.kind != Kind.BROKEN) {
                members.add(new Member(name, key.start, key.end, value));
            }
            at.pop();
        }
    }

    private Node array(CollectionStartEvent start) {
        List<Node> elements = new ArrayList<>();
        while (true) {
            Event event = events.next();
            if (event instanceof SequenceEndEvent) {
                return new ArrayNode(elements, start(start), collectionEnd(start, event,
                        elements.isEmpty() ? null : elements.get(elements.size() - 1)));
            }
            at.push(elements.size());
            elements.add(node((NodeEvent) event));
            at.pop();
        }
    }

    /** The end event of a block collection stands at the next token, after comments and blank lines. */
    private int collectionEnd(CollectionStartEvent start, Event end, @Nullable Node last) {
        return start.isFlow() || last == null ? end(end) : last.end;
    }

    /** The end of a block scalar's last line; its mark stands after all blank lines that follow. */
    private int blockEnd(ScalarEvent event) {
        String text = event.getValue();
        int end = SourceText.lineEnd(source, start(event));
        if (event.isLiteral()) {
            for (int i = 0; i < text.length(); i = nextLine(text, i)) {
                end = SourceText.lineEnd(source, SourceText.breakEnd(source, end));
            }
            return end;
        }
        int last = end(event);
        while (last > end && isSpace(source.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int nextLine(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at + 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The end of the anchor or tag that a node begins with. */
    private int propertyEnd(Event event) {
        int end = start(event);
        while (end < source.length() && !isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return mark.isPresent() ? codePoints.offset(mark.get().getIndex()) : 0;
    }
}
