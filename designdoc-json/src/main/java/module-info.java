/**
 * Design documents in JSON and YAML: codecs, a Jackson module and a JSON Schema.
 *
 * <p>Start with {@link dev.designdoc.json.JsonCodec} or {@link dev.designdoc.json.YamlCodec}.
 */
module dev.designdoc.json {
    requires transitive dev.designdoc.model;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;

    exports dev.designdoc.json;

    provides dev.designdoc.codec.CodecProvider with
            dev.designdoc.json.internal.JsonCodecProvider,
            dev.designdoc.json.internal.YamlCodecProvider;
    provides tools.jackson.databind.JacksonModule with
            dev.designdoc.json.DesignDocModule;
}
