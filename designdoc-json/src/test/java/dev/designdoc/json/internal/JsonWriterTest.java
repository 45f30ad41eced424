package dev.designdoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.json.Generated;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer without a tree against the one with a tree. */
class JsonWriterTest {

    private static final int VALUES = 500;

    @Test
    void writesWhatTheTreeWrites() {
        for (long seed = 0; seed < VALUES; seed++) {
            DesignDoc value = new Generated(seed, seed % 4 != 0).value(DesignDoc.class);
            assertThat(JsonWriter.write(value)).as("seed %s", seed).isEqualTo(slowly(value));
        }
    }

    @Test
    void writesEveryCharacterAsTheTreeDoes() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(Character.isSurrogate(c) ? "🙂" : Character.toString(c)).append('x');
        }
        DesignDoc value = DesignDoc.builder().introduction(all.toString()).build();
        String text = JsonWriter.write(value);
        assertThat(text).isEqualTo(slowly(value)).contains("\\u0007x").contains("\\\"x").contains("\\nx");
    }

    @Test
    void growsForWhatNeedsTheLongestEscapes() {
        for (int length = 0; length < 3000; length++) {
            String text = "\u0001".repeat(length);
            assertThat(new Output(1).quoted(text).toString()).isEqualTo("\"" + "\\u0001".repeat(length) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "x\uDE42", "\uDE42\uD83D", "\uD83D\uD83D\uDE42", "\uD83D\uDE42\uDE42", "🙂\uD83Dx"})
    void findsHalvesOfCharacters(String text) {
        DesignDoc value = DesignDoc.builder()
                .title("🙂")
                .metadata(Metadata.builder().status(Status.of(text)).build())
                .build();
        assertThatThrownBy(() -> JsonWriter.write(value))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(d -> assertThat(d.path()).isEqualTo("/metadata/status")));
    }

    private static String slowly(DesignDoc value) {
        return FlowWriter.JSON.document(Unbinder.unbind(value));
    }
}
