package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the codecs over generated values; a failure names its seed. */
class LawsTest {

    private static final int VALUES = 150;

    static List<Codec<DesignDoc>> codecs() {
        return List.of(JsonCodec.of(DesignDoc.class), YamlCodec.of(DesignDoc.class));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void createGet(Codec<DesignDoc> codec) {
        for (long seed = 0; seed < VALUES; seed++) {
            DesignDoc value = new Generated(seed, seed % 4 != 0).value(DesignDoc.class);
            String text = codec.encode(value);
            Decoded<DesignDoc> read = codec.decode(text);
            assertThat(read.diagnostics()).as("seed %s%n%s", seed, text).isEmpty();
            assertThat(read.value()).as("seed %s", seed).isEqualTo(value);
        }
    }

    @Test
    void cross() {
        Codec<DesignDoc> json = JsonCodec.of(DesignDoc.class);
        Codec<DesignDoc> yaml = YamlCodec.of(DesignDoc.class);
        for (long seed = 0; seed < VALUES; seed++) {
            DesignDoc value = new Generated(seed, true).value(DesignDoc.class);
            String text = json.encode(value);
            DesignDoc there = yaml.decode(yaml.encode(json.decode(text).value())).value();
            assertThat(json.encode(there)).as("seed %s", seed).isEqualTo(text);
        }
    }

    /** Every JSON document is a YAML document. */
    @Test
    void yamlReadsJson() {
        Codec<DesignDoc> json = JsonCodec.of(DesignDoc.class);
        Codec<DesignDoc> yaml = YamlCodec.of(DesignDoc.class);
        for (long seed = 0; seed < 50; seed++) {
            DesignDoc value = new Generated(seed, false).value(DesignDoc.class);
            assertThat(yaml.decode(json.encode(value)).value()).as("seed %s", seed).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void getPutAndPutGet(Codec<DesignDoc> codec) {
        for (long seed = 0; seed < VALUES; seed++) {
            Generated generated = new Generated(seed, seed % 3 != 0);
            DesignDoc value = generated.value(DesignDoc.class);
            String text = codec.encode(value);
            assertThat(codec.update(text, value)).as("seed %s", seed).isEqualTo(text);
            DesignDoc edited = generated.edited(value);
            String updated = codec.update(text, edited);
            assertThat(codec.decode(updated).value()).as("seed %s", seed).isEqualTo(edited);
        }
    }
}
