package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no author writes: reading them never throws, and whatever reads is a text that keeps the laws. */
class HostileInputTest {

    private static final String[] PIECES = {
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "\\ud800", "-", "- ", "? ", ": ", "&a", "*a", "!t", "!!str ",
        "|", ">", "|2", "|+",
        "#", " # ", "%", "@", "`", "\n", "\r", "\r\n", "\t", " ", "  ", "---\n", "...\n", "<<", "~", "null", "1e999", "0x",
        "\u0000", "\uFEFF",
        "\u0085", "\u2028", "\ud800", "🙂", "title", "goals", "true", "\"title\": ", "title: ",
    };

    static List<Codec<DesignDoc>> codecs() {
        return LawsTest.codecs();
    }

    private static void survives(Codec<DesignDoc> codec, String source) {
        Decoded<DesignDoc> read;
        try {
            read = codec.decode(source);
            assertThat(read.diagnostics().isEmpty()).isEqualTo(!read.hasErrors());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(codec.format().name() + " threw on: " + source, e);
        }
        if (!read.hasErrors()) {
            assertThat(read.update(read.value())).isEqualTo(source);
            assertThat(codec.decode(codec.encode(read.value())).value()).isEqualTo(read.value());
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void everyPrefix(Codec<DesignDoc> codec) {
        String text = codec.encode(Samples.offlineMode());
        for (int end = 0; end <= text.length(); end++) {
            survives(codec, text.substring(0, end));
            survives(codec, text.substring(end));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void mutations(Codec<DesignDoc> codec) {
        String text = codec.encode(Samples.offlineMode());
        for (long seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder mutated = new StringBuilder(text);
            for (int i = 0; i <= random.nextInt(3); i++) {
                int at = random.nextInt(mutated.length());
                int end = Math.min(mutated.length(), at + random.nextInt(4));
                mutated.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
            survives(codec, mutated.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void noise(Codec<DesignDoc> codec) {
        for (long seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder noise = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                noise.append(PIECES[random.nextInt(PIECES.length)]);
            }
            survives(codec, noise.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void depth(Codec<DesignDoc> codec) {
        for (String unit : List.of("[", "{\"a\":", "{a: ", "- ", "? ", "[{\"a\":", "\n- ", "a: ", "- a: ")) {
            survives(codec, unit.repeat(50_000));
            survives(codec, "{\"problemStatement\": {\"goals\": " + unit.repeat(5_000));
        }
        StringBuilder stairs = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            stairs.append(" ".repeat(i)).append("a:\n");
        }
        survives(codec, stairs.toString());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void manyErrors(Codec<DesignDoc> codec) {
        String source = "{\"problemStatement\": {\"goals\": [" + "1,\n".repeat(200_000) + "1]}}";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(codec.decode(source).diagnostics()).hasSize(1001);
        });
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void sixteenMegabytes(Codec<DesignDoc> codec) {
        String line = "A goal among many, with some words to fill the line — and a second sentence.\n";
        DesignDoc doc = DesignDoc.builder()
                .title("Large")
                .problemStatement(ProblemStatement.builder()
                        .description(line.repeat(8_000_000 / line.length()))
                        .goals(java.util.Collections.nCopies(8_000_000 / line.length(), line))
                        .build())
                .build();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            String text = codec.encode(doc);
            assertThat(text.length()).isGreaterThan(15_000_000);
            Decoded<DesignDoc> read = codec.decode(text);
            assertThat(read.value()).isEqualTo(doc);
            assertThat(read.update(doc.withTitle("Huge"))).isEqualTo(text.replaceFirst("Large", "Huge"));
        });
    }

    /** Characters of two units at every offset around the ends of the buffers that libraries read into. */
    @ParameterizedTest
    @MethodSource("codecs")
    void emojiAtTheEndOfABuffer(Codec<DesignDoc> codec) {
        for (int buffer : new int[] {1024, 4000, 4096, 8000, 8192}) {
            for (int length = buffer - 40; length < buffer + 4; length++) {
                DesignDoc doc = DesignDoc.builder().title("x".repeat(length) + "🙂 end").build();
                String text = codec.encode(doc);
                assertThat(codec.decode(text).value()).isEqualTo(doc);
                assertThat(codec.update(text, doc.withIntroduction("🙂"))).contains("introduction");
            }
        }
    }
}
