package dev.designdoc.json.internal.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;

/** One item a line, two spaces a level. Jackson's own printer says the same in twice as many words to the generator. */
final class Indent implements PrettyPrinter {

    private static final char[] SEPARATOR =
            (",\n" + "  ".repeat(StreamWriteConstraints.DEFAULT_MAX_DEPTH)).toCharArray();
    private static final char[] COLON = {':', ' '};

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON, 0, 2);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    private void start(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator out, int items, char bracket) {
        depth--;
        if (items > 0) {
            line(out);
        }
        out.writeRaw(bracket);
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(SEPARATOR, 0, 2 + 2 * depth);
    }

    private void line(JsonGenerator out) {
        out.writeRaw(SEPARATOR, 1, 1 + 2 * depth);
    }
}
