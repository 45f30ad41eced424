package dev.designdoc.json.internal;

import dev.designdoc.diagnostic.Diagnostic;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a record through a parser of Jackson's; as strict as the codecs are. */
final class RecordDeserializer extends StdDeserializer<Record> {

    private final JsonType type;

    RecordDeserializer(JsonType type) {
        super(type.shape().type());
        this.type = type;
    }

    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context) {
        Node node;
        try {
            node = JsonReader.read(parser);
        } catch (TooDeepException e) {
            throw MismatchedInputException.from(parser, handledType(), TooDeepException.MESSAGE);
        }
        Problems problems = new Problems();
        Record record = new Binder(problems).bind(type, node);
        if (record == null || problems.errors() > 0) {
            String message = problems.diagnostics().stream()
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n"));
            throw MismatchedInputException.from(parser, handledType(), message);
        }
        return record;
    }
}
