package dev.designdoc.cli;

import dev.designdoc.diagnostic.SourceRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the keys and values of a YAML text stand, by their pointers. */
final class YamlPlaces {

    private final String text;
    private final Map<String, TokenStreamLocation> keys = new HashMap<>();
    private final Map<String, TokenStreamLocation> values = new HashMap<>();

    private YamlPlaces(String text) {
        this.text = text;
    }

    static YamlPlaces of(YAMLMapper mapper, String text) {
        YamlPlaces places = new YamlPlaces(text);
        try (JsonParser in = mapper.createParser(text)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                Map<String, TokenStreamLocation> found = token == JsonToken.PROPERTY_NAME ? places.keys : places.values;
                found.putIfAbsent(in.streamReadContext().pathAsPointer().toString(), in.currentTokenLocation());
            }
        }
        return places;
    }

    /** Whether there is nothing, comments aside. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Where the key at the end of a pointer stands. */
    Optional<SourceRange> key(String pointer) {
        return range(text, keys.get(pointer));
    }

    /** Where the value stands; for the whole, and where that is not known, {@code otherwise}. */
    Optional<SourceRange> value(String pointer, @Nullable TokenStreamLocation otherwise) {
        TokenStreamLocation place = pointer.isEmpty() ? null : values.get(pointer);
        return range(text, place == null ? otherwise : place);
    }

    /** A JSON pointer. */
    static String pointer(String... path) {
        return Stream.of(path).map(p -> "/" + p.replace("~", "~0").replace("/", "~1")).collect(Collectors.joining());
    }

    /** The word at that place. */
    static Optional<SourceRange> range(String text, @Nullable TokenStreamLocation at) {
        if (at == null || at.getLineNr() < 1) {
            return Optional.empty();
        }
        int start = 0;
        for (int line = 1; line < at.getLineNr() && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        int from = Math.min(text.length(), start + Math.max(0, at.getColumnNr() - 1));
        int to = from;
        while (to < text.length() && " \t\r\n,]}:".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Optional.of(SourceRange.of(text, from, to));
    }
}
