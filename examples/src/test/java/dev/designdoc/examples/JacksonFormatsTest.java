package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.json.JsonCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The example documents through every format that Jackson knows; the mappers find the module by themselves. */
class JacksonFormatsTest {

    static List<ObjectMapper> mappers() {
        return List.of(
                JsonMapper.builder().findAndAddModules().build(),
                YAMLMapper.builder().findAndAddModules().build(),
                XmlMapper.builder().findAndAddModules().build(),
                CBORMapper.builder().findAndAddModules().build(),
                SmileMapper.builder().findAndAddModules().build(),
                TomlMapper.builder().findAndAddModules().build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void bothWays(ObjectMapper mapper) {
        for (Path file : Checkout.files(Checkout.ROOT.resolve("examples/documents"), ".json")) {
            DesignDoc doc = JsonCodec.of(DesignDoc.class).decode(Checkout.text(file)).value();
            assertThat(mapper.readValue(mapper.writeValueAsBytes(doc), DesignDoc.class)).as(file.toString()).isEqualTo(doc);
        }
    }
}
