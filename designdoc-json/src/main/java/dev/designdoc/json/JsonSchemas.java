package dev.designdoc.json;

import dev.designdoc.json.internal.SchemaWriter;

/**
 * Writes the JSON Schema of records that declare a template.
 *
 * <p>The schema of a design document is also the resource {@code dev/designdoc/json/designdoc.schema.json} of this
 * module.
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * The JSON Schema (draft 2020-12) of the JSON and YAML that the codecs of a record type read and write.
     *
     * @param type the record type
     * @return the schema as pretty-printed JSON
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static String of(Class<? extends Record> type) {
        return SchemaWriter.write(type);
    }
}
