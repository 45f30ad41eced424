package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Limits;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    static List<Codec<DesignDoc>> codecs() {
        return LawsTest.codecs();
    }

    private static List<String> codes(Codec<DesignDoc> codec, Limits limits, String text) {
        Decoded<DesignDoc> decoded = codec.withLimits(limits).decode(text);
        assertThat(decoded.hasErrors()).isEqualTo(!decoded.diagnostics().isEmpty());
        return decoded.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsNotMoreIsRead(Codec<DesignDoc> codec) {
        String text = codec.encode(Samples.offlineMode());
        assertThat(codes(codec, Limits.untrusted(), text)).isEmpty();
        assertThat(codes(codec, Limits.none().withCharacters(text.length()), text)).isEmpty();
        assertThat(codes(codec, Limits.none().withCharacters(text.length() - 1), text)).containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void elementsAreValues(Codec<DesignDoc> codec) {
        String text = "{\"title\": \"T\", \"problemStatement\": {\"goals\": [\"a\", \"b\"]}}";
        assertThat(codes(codec, Limits.none().withElements(6), text)).isEmpty();
        assertThat(codes(codec, Limits.none().withElements(5), text)).containsExactly("limit-exceeded");
        String wrong = text.replace("\"b\"", "1");
        assertThat(codes(codec, Limits.none().withElements(6), wrong)).containsExactly("wrong-type");
        assertThat(codes(codec, Limits.none().withElements(5), wrong)).containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void levelsAreObjectsAndArrays(Codec<DesignDoc> codec) {
        String text = "{\"problemStatement\": {\"goals\": [[\"b\"]]}}";
        assertThat(codes(codec, Limits.none().withNesting(4), text)).containsExactly("wrong-type");
        assertThat(codes(codec, Limits.none().withNesting(3), text)).containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void diagnosticsEndWithTheLimit(Codec<DesignDoc> codec) {
        String text = "{\"problemStatement\": {\"goals\": [1, 2, 3]}}";
        assertThat(codes(codec, Limits.none().withDiagnostics(3), text)).hasSize(3).containsOnly("wrong-type");
        assertThat(codes(codec, Limits.none().withDiagnostics(2), text))
                .containsExactly("wrong-type", "wrong-type", "limit-exceeded");
        String newer = "{\"schemaVersion\": \"1.9\", \"a\": 1, \"b\": 2}";
        assertThat(codec.withLimits(Limits.none().withDiagnostics(2)).decode(newer).hasErrors()).isFalse();
        assertThat(codec.withLimits(Limits.none().withDiagnostics(1)).decode(newer).hasErrors()).isTrue();
    }

    @Test
    void aCodecIsBuiltWithLimits() {
        Limits limits = Limits.none().withCharacters(3);
        for (Codec<DesignDoc> codec : List.of(
                JsonCodec.builder(DesignDoc.class).limits(limits).build(),
                YamlCodec.builder(DesignDoc.class).limits(limits).build())) {
            assertThat(codec.decode("{}").hasErrors()).isFalse();
            assertThat(codec.decode("{  }").diagnostics()).extracting(Diagnostic::code).containsExactly("limit-exceeded");
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void updateWritesWhatIsLonger(Codec<DesignDoc> codec) {
        DesignDoc doc = DesignDoc.builder().title("T").build();
        String text = codec.encode(doc);
        Codec<DesignDoc> limited = codec.withLimits(Limits.none().withCharacters(text.length()));
        assertThat(limited.update(text, doc.withTitle("A longer title"))).isEqualTo(text.replace("T", "A longer title"));
    }
}
