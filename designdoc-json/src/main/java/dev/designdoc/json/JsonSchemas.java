package dev.designdoc.json;

import dev.designdoc.json.internal.schema.SchemaWriter;
import dev.designdoc.json.internal.schema.StrictSchema;

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
     * <p>It accepts exactly what the codecs accept, but is wider where JSON Schema has no words: it lets pass duplicate
     * keys, halves of characters, and anchors that don't stand; and it knows no keys of newer minor versions. It
     * describes the codecs, not a mapper with {@link DesignDocModule}, which reads as it is configured.
     *
     * @param type the record type
     * @return the schema as pretty-printed JSON
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static String of(Class<? extends Record> type) {
        return SchemaWriter.write(type);
    }

    /**
     * The JSON Schema to hold a language model to that is to answer with a record.
     *
     * <p>It keeps to what services that constrain answers have in common: every key is required, absent values are null,
     * there are no other keys, and the keywords are {@code type}, {@code properties}, {@code required}, {@code items},
     * {@code enum}, {@code anyOf}, {@code $ref}, {@code $defs}, {@code description} and {@code additionalProperties}. How
     * many properties it has and how deep answers nest stands in its description, as services limit both; where a whole
     * document is too much, take the record of one section. A codec built with {@code lenient()} reads the answers.
     *
     * @param type the record type
     * @return the schema as pretty-printed JSON
     * @throws IllegalArgumentException when {@code type} declares no template, or its values are no objects
     */
    public static String strict(Class<? extends Record> type) {
        return StrictSchema.write(type);
    }
}
