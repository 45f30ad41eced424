package dev.designdoc.json.internal.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A parser that keeps what Jackson's tokens don't show: anchors, aliases, tags, merge keys, further documents. */
final class StrictYamlParser extends YAMLParser {

    /** Something that is not allowed, and whether what stands there has a value all the same. */
    record Oddity(String code, String message, Event event, boolean hasValue) {}

    private final List<Oddity> oddities = new ArrayList<>();
    private int documents;

    StrictYamlParser(ObjectReadContext context, IOContext io, BufferRecycler recycler, int features, int formatFeatures,
            LoadSettings settings, Reader reader) {
        super(context, io, recycler, features, formatFeatures, settings, reader, true);
    }

    /** What was found so far and not taken away. */
    List<Oddity> oddities() {
        return oddities;
    }

    /** The event of the current token; null before the first. */
    @Nullable Event event() {
        return _lastEvent;
    }

    @Override
    protected Event nextEvent() {
        Event event = super.nextEvent();
        if (event instanceof NodeEvent node) {
            check(node);
        } else if (event instanceof DocumentStartEvent && ++documents > 1) {
            add("several-documents", "a second document begins here; give each a file of its own", event, false);
        }
        return event;
    }

    private void check(NodeEvent event) {
        boolean isKey = _streamReadContext.inObject() && currentToken() != JsonToken.PROPERTY_NAME;
        if (event instanceof AliasEvent) {
            add("alias", "an alias is not allowed; write the value out", event, false);
            return;
        }
        if (event.getAnchor().isPresent()) {
            add("anchor", "an anchor is not allowed; delete it", event, true);
        }
        if (event instanceof CollectionStartEvent start) {
            if (start.getTag().isPresent()) {
                add("tag", "a tag is not allowed; delete it", event, true);
            }
            if (isKey) {
                String found = start instanceof MappingStartEvent ? "an object" : "an array";
                add("wrong-type", "expected a string as key, found " + found, event, false);
            }
        } else if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                add("tag", "a tag is not allowed; delete it", event, true);
            }
            if (isKey && scalar.isPlain() && scalar.getValue().equals("<<")) {
                add("merge-key", "a merge key is not allowed; write the values out", event, false);
            }
        }
    }

    private void add(String code, String message, Event event, boolean hasValue) {
        oddities.add(new Oddity(code, message, event, hasValue));
    }
}
