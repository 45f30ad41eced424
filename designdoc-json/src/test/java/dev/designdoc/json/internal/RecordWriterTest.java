package dev.designdoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.json.Generated;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.json.JsonSyntax;
import dev.designdoc.json.internal.update.FlowWriter;
import dev.designdoc.json.internal.update.FlowWriter.Spacing;
import dev.designdoc.json.internal.update.Syntax;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.io.JsonStringEncoder;

/** The writer without a tree against the one with a tree. */
class RecordWriterTest {

    private static final int VALUES = 500;
    private static final Syntax JSON = new JsonSyntax();

    @Test
    void writesWhatTheTreeWrites() {
        for (long seed = 0; seed < VALUES; seed++) {
            DesignDoc value = new Generated(seed, seed % 4 != 0).value(DesignDoc.class);
            assertThat(JSON.write(value)).as("seed %s", seed).isEqualTo(slowly(value));
        }
    }

    @Test
    void writesEveryCharacterAsTheTreeDoes() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(Character.isSurrogate(c) ? "🙂" : Character.toString(c)).append('x');
        }
        DesignDoc value = DesignDoc.builder().introduction(all.toString()).build();
        String text = JSON.write(value);
        assertThat(text).isEqualTo(slowly(value)).contains("\\u0007x").contains("\\\"x").contains("\\nx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "x\uDE42", "\uDE42\uD83D", "\uD83D\uD83D\uDE42", "\uD83D\uDE42\uDE42", "🙂\uD83Dx"})
    void findsHalvesOfCharacters(String text) {
        DesignDoc value = DesignDoc.builder()
                .title("🙂")
                .metadata(Metadata.builder().status(Status.of(text)).build())
                .build();
        assertThatThrownBy(() -> JSON.write(value))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(d -> assertThat(d.path()).isEqualTo("/metadata/status")));
    }

    private static String slowly(DesignDoc value) {
        StringBuilder out = new StringBuilder();
        new FlowWriter(RecordWriterTest::quoted, "  ", Spacing.USUAL, "\n").write(out, Unbinder.unbind(value), "");
        return out.append('\n').toString();
    }

    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
