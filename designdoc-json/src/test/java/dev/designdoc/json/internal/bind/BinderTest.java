package dev.designdoc.json.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Limits;
import dev.designdoc.json.Generated;
import dev.designdoc.json.internal.json.JsonSyntax;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.update.Syntax;
import dev.designdoc.model.DesignDoc;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The quick way to read a text against the careful one. */
class BinderTest {

    private static final int VALUES = 200;
    private static final int MUTATIONS = 20_000;

    private static final JsonType TYPE = JsonType.of(DesignDoc.class);
    private static final Syntax JSON = new JsonSyntax();

    /** What is put into a text to break it, or to say the same in another way. */
    private static final String[] PIECES = {
        "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\t", "\n", "\r", "\u0000", "\u000B", "\u00A0", "\uFEFF", "\\n", "\\/",
        "\\b", "\\u0041", "\\ud83d", "\\ude42", "\\ud83d\\ude42", "\\u00", "\\uFFGF", "\\x", "\uD83D", "\uDE42", "🙂", "é", "0",
        "1",
        "2", "-", "-1", "01", "1.0", "1e3", "99999999999", "true", "false", "null", "nullx", "/", "/**/", "//", "#", "'", "a",
        "\"title\":", "\"title\": \"x\",", "\"schemaVersion\": \"1.0\",", "\"schemaVersion\": \"1.1\",", "\"level\": 1,",
    };

    @Test
    void readsWhatIsWrittenQuickly() {
        for (long seed = 0; seed < VALUES; seed++) {
            DesignDoc value = new Generated(seed, seed % 4 != 0).value(DesignDoc.class);
            String text = JSON.write(value);
            String compact = compact(value);
            assertThat(quickly(text)).as("seed %s", seed).isEqualTo(value);
            assertThat(quickly(compact)).as("seed %s", seed).isEqualTo(value);
        }
    }

    @Test
    void whateverIsReadQuicklyIsReadCarefullyAsWell() {
        Random random = new Random(1);
        List<String> texts = LongStream.range(0, 50)
                .mapToObj(seed -> new Generated(seed, seed % 3 != 0).value(DesignDoc.class))
                .map(value -> JSON.write(value))
                .toList();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(texts.get(i % texts.size()), random);
            Record direct = quickly(text);
            if (direct != null) {
                assertThat(direct).as(text).isEqualTo(carefully(text));
                read++;
            }
        }
        assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"title\": \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude42\"}",
        "\t{\r\n}\n ", "\uFEFF{}", "{\"schemaVersion\": \"1.1\"}", "{\"customSections\": [{\"title\": \"x\", \"level\": 1.0}]}",
        "{\"metadata\": null, \"appendix\": null, \"customSections\": null}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 1}, {\"title\": \"y\", \"level\": 2}]}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[x] b\", {\"text\": \"c\", "
        + "\"done\": true}]}]}}",
    })
    void readsOtherSpellings(String text) {
        assertThat(quickly(text)).isNotNull().isEqualTo(carefully(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "{}x", "{},", "[]", "{\"title\"}", "{\"title\":}", "{\"title\": \"x\",}", "{,}", "{\"title\": \"x\" \"y\"}",
        "{\"title\": \"x\", \"title\": \"x\"}", "{\"title\": \"\n\"}", "{\"title\": \"\uD83D\"}", "{\"title\": \"\\ud83d\"}",
        "{\"title\": \"x", "{\"title\": \"\\", "{\"title\": \"\\u00", "{\"title\": \"\\u004１\"}", "{\"titel\": \"x\"}",
        "{\"title\": null}x", "{\"title\": 1}", "{\"schemaVersion\": \"2.0\"}", "{\"schemaVersion\": \"1.1\", \"titel\": 1}",
        "{\"schemaVersion\": \"1.0\", \"schemaVersion\": \"1.0\"}", "{\"metadata\": {\"schemaVersion\": \"1.0\"}}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 01}]}", "{\"customSections\": [{\"title\": \"x\", \"level\": 1.5}]}",
        "{\"customSections\": [{\"level\": 1}]}", "{\"customSections\": [{\"title\": null}]}",
        "{\"customSections\": [{\"title\": \"x\", \"after\": \"nowhere\"}]}",
    })
    void leavesTheRestToTheCarefulWay(String text) {
        assertThat(quickly(text)).isNull();
    }

    private static String compact(DesignDoc value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new RecordWriter(generator).write(value);
        }
        return out.toString();
    }

    private static @Nullable Record quickly(String text) {
        return Binder.bind(TYPE, JSON.tokens(text), Problems.silent(Limits.none()), false);
    }

    private static @Nullable Record carefully(String text) {
        Problems problems = new Problems(Limits.none());
        Record record = Binder.bind(TYPE, JSON.tokens(text), problems, false);
        return problems.diagnostics(text).isEmpty() ? record : null;
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int mutations = 1 + random.nextInt(2);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + random.nextInt(3));
            out.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString();
    }
}
