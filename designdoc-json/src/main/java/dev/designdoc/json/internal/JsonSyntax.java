package dev.designdoc.json.internal;

import dev.designdoc.codec.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON: two spaces, one item a line, a line feed at the end. */
final class JsonSyntax implements Syntax {

    static final DocumentFormat FORMAT = new DocumentFormat("json", List.of("json"));

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public @Nullable Record bind(JsonType type, String source) {
        return JsonBinder.bind(type, source);
    }

    @Override
    public @Nullable Node read(String source, Problems problems) {
        return JsonReader.read(source, problems);
    }

    @Override
    public String write(Record record) {
        return JsonWriter.write(record);
    }

    @Override
    public Layout layout(String source, Node root, Edits edits) {
        return FlowLayout.json(source, root, edits);
    }
}
