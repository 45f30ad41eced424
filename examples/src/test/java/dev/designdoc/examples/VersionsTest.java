package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of schema 1.0 never change, and every version reads them and leaves them as they are. */
class VersionsTest {

    private static final Path FROZEN = Checkout.ROOT.resolve("examples/documents/v1");

    /** A line of the list: the sum and the name of a file. */
    static List<String> sums() {
        return Checkout.text(FROZEN.resolve("SHA256SUMS")).lines().toList();
    }

    @Test
    void everyFileIsListed() {
        int files = List.of(".md", ".json", ".yaml").stream().mapToInt(e -> Checkout.files(FROZEN, e).size()).sum();
        assertThat(sums()).hasSize(files).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void isAsItWasAndStaysSo(String sum) throws IOException, NoSuchAlgorithmException {
        Path file = FROZEN.resolve(sum.substring(sum.lastIndexOf(' ') + 1));
        byte[] bytes = Files.readAllBytes(file);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + "  " + file.getFileName())
                .isEqualTo(sum);
        Codec<DesignDoc> codec = Codecs.of(DesignDoc.class, file).orElseThrow();
        Decoded<DesignDoc> read = codec.decode(Checkout.text(file));
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.update(read.value())).isEqualTo(Checkout.text(file));
        Path markdown = FROZEN.resolve(String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", ".md"));
        assertThat(read.value())
                .isEqualTo(Codecs.of(DesignDoc.class, markdown).orElseThrow().decode(Checkout.text(markdown)).value());
    }
}
