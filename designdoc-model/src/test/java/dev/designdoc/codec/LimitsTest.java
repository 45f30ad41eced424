package dev.designdoc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.io.TitleFormat;
import dev.designdoc.model.DesignDoc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    private static final Limits FIVE = Limits.none().withCharacters(5);
    private static final Documents<DesignDoc> FILES =
            new Documents<>(DesignDoc.class, () -> new Formats(List.of(TitleFormat.INSTANCE)), Limits.none()).withLimits(FIVE);

    @TempDir
    Path dir;

    private static void isRefused(Decoded<DesignDoc> decoded) {
        assertThat(decoded.hasErrors()).isTrue();
        assertThat(decoded.diagnostics()).singleElement().extracting(Diagnostic::code).isEqualTo("limit-exceeded");
        assertThat(decoded.locate("/title")).isEmpty();
        assertThatThrownBy(decoded::value).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> decoded.update(DesignDoc.builder().build())).isInstanceOf(DecodeException.class);
    }

    @Test
    void filesAreReadUpToTheLimit() throws IOException {
        Path file = dir.resolve("a.title");
        assertThat(FILES.read(Files.writeString(file, "🙂日本"))).isEqualTo(DesignDoc.builder().title("🙂日本").build());
        isRefused(FILES.decode(Files.writeString(file, "123456")));
        isRefused(FILES.decode(Files.writeString(file, "123456789 123456")));
        assertThatThrownBy(() -> FILES.read(file)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> FILES.update(file, d -> d)).isInstanceOf(DecodeException.class);
        assertThat(FILES.withLimits(Limits.none()).read(file).title()).hasSize(16);
    }

    @Test
    void whatIsWrittenMayBeLonger() throws IOException {
        Path file = Files.writeString(dir.resolve("a.title"), "1234\n");
        assertThat(FILES.update(file, d -> d.withTitle("123456789"))).isTrue();
        assertThat(file).hasContent("123456789\n");
    }

    @Test
    void ofAStreamNoMoreIsReadThanShowsThatItIsTooLong() {
        ByteArrayInputStream endless = new ByteArrayInputStream("a".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TextFiles.read(endless, "standard input", FIVE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("standard input: the text has more than 5 characters; divide it, or read it with a higher limit");
        assertThat(endless.available()).isEqualTo(984);
    }

    @Test
    void whatIsNotTooLongButNotUtf8IsNotUtf8() {
        byte[] bad = {'a', (byte) 0xff};
        assertThatThrownBy(() -> TextFiles.read(new ByteArrayInputStream(bad), "x", FIVE)).isInstanceOf(NotUtf8Exception.class);
        byte[] longer = "1234567".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TextFiles.read(new ByteArrayInputStream(longer), "x", FIVE))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void everyCodecHasThemByCharacters() {
        Codec<DesignDoc> codec = TitleFormat.INSTANCE.codec(DesignDoc.class).orElseThrow().withLimits(FIVE);
        assertThat(codec.decode("12345").value().title()).isEqualTo("12345");
        isRefused(codec.decode("123456"));
        assertThatThrownBy(() -> codec.update("123456", DesignDoc.builder().build())).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> codec.format("123456")).isInstanceOf(DecodeException.class);
        assertThat(codec.format("12345")).isEqualTo("12345\n");
        assertThat(codec.withLimits(Limits.none()).decode("123456").value().title()).hasSize(6);
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> Limits.none().withNesting(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
        assertThat(Limits.untrusted().withCharacters(1).withNesting(2).withElements(3).withDiagnostics(4))
                .isEqualTo(new Limits(1, 2, 3, 4));
    }
}
