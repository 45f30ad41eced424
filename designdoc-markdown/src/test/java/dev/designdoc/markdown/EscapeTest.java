package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.TextPlaces.Place;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escaped text says itself, to commonmark-java and to the codec, wherever a document has text. */
@Tag("generated")
class EscapeTest {

    private static final Codec<DesignDoc> MARKDOWN = MarkdownCodec.of(DesignDoc.class);
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
    private static final long SEED = 20_260_131;
    private static final int DRAWN = 4_000;
    private static final List<String> TOKENS = List.of(
            "a", "b", " ", " ", "  ", "*", "**", "_", "`", "```", "[", "]", "(", ")", "<", ">", "!", "\\", "#", "-", "--", "+",
            "=", "~", "|", ":", "://", "&", "&amp;", "&#32;", ";", ",", "/", "1", "12", ".", "\u2014", "\u2013", "\u2192",
            "\u00b7", "x", "X", "\"", "'", "{", "}", "$", "^", "@", "%", "?", "ä", "🎉", "Status", "Goals", "Phase 1",
            "Reason", "We chose", "When", "\u00a0", "\u200b", "\u2028", "\u3000", "\u0301", "\ufe0f", "ß", "א",
            "\ufeff", "1.", "- ", ": ");

    /** A date that stands after a slash begins with a digit, so that one place takes no other text. */
    static List<Place> places() {
        return TextPlaces.all().stream().filter(place -> !place.path().equals("/reviewNotes/reviewedBy/date")).toList();
    }

    private static List<String> written() throws IOException {
        try (InputStream in = EscapeTest.class.getResourceAsStream("/plain-texts.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> drawn() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        while (texts.size() < DRAWN) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            if (!text.toString().isBlank()) {
                texts.add(text.toString().strip());
            }
        }
        return texts;
    }

    private static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    private static String asHtml(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Test
    void aloneItSaysItself() throws IOException {
        List<String> texts = new ArrayList<>(written());
        texts.addAll(drawn());
        for (String text : texts) {
            String escaped = MarkdownText.escape(text);
            assertThat(html(escaped)).as(text).isEqualTo("<p>" + asHtml(text) + "</p>\n");
            assertThat(MarkdownText.plain(escaped)).as(text).isEqualTo(text);
            assertThat(html("# " + escaped + "\n")).as(text).contains(asHtml(text) + "</h1>");
            assertThat(html("- **" + escaped + "**, " + escaped)).as(text)
                    .isEqualTo("<ul>\n<li><strong>" + asHtml(text) + "</strong>, " + asHtml(text) + "</li>\n</ul>\n");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void inADocumentItSaysItself(Place place) throws IOException {
        String source = MARKDOWN.encode(place.with().apply("2026-01-31"));
        int seed = place.path().hashCode();
        List<String> texts = some(written(), 3, seed);
        texts.addAll(some(drawn(), 100, seed));
        for (String text : texts) {
            DesignDoc doc = place.with().apply(MarkdownText.escape(text));
            saysItself(text, doc, MARKDOWN.encode(doc));
            // Updating does what encoding does, and checks it; one text of four is enough to see that it lets it pass.
            if ((seed + text.length()) % 4 == 0) {
                saysItself(text, doc, MARKDOWN.update(source, doc));
            }
        }
    }

    /** One text of {@code every}, others at another place. */
    private static List<String> some(List<String> texts, int every, int seed) {
        List<String> some = new ArrayList<>();
        for (int i = Math.floorMod(seed, every); i < texts.size(); i += every) {
            some.add(texts.get(i));
        }
        return some;
    }

    private static void saysItself(String text, DesignDoc doc, String markdown) {
        assertThat(MARKDOWN.decode(markdown).value()).as(text).isEqualTo(doc);
        assertThat(html(markdown)).as(text).contains(asHtml(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Cut p99 latency by 30 % ~ Cut p99 latency by 30 %",
        "Don't break user_ids (yet) ~ Don't break user_ids (yet)",
        "#12: see https://example.org/a ~ #12\\: see https://example.org/a",
        "R&D - fast, cheap ~ R&D \\- fast\\, cheap",
        "1. Drop `--force` ~ 1\\. Drop \\`--force\\`",
        "a — b ~ a &#8212; b",
        "<script> ~ \\<script\\>",
        "Goals ~ &#71;oals",
    })
    void itStaysReadable(String plain, String escaped) {
        assertThat(MarkdownText.escape(plain)).isEqualTo(escaped);
    }

    @Test
    void whatStandsInLinesBecomesOneLine() {
        assertThat(MarkdownText.escape("  a\r\n\n b\n")).isEqualTo("a  b");
        assertThat(MarkdownText.plain(MarkdownText.escape("a\tb\u000bc"))).isEqualTo("a\tb\u000bc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2028"})
    void blankTextIsRefused(String blank) {
        assertThatThrownBy(() -> MarkdownText.escape(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text is blank; leave it out instead");
    }
}
