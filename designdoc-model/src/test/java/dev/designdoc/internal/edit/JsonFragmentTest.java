package dev.designdoc.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DesignPrinciples;
import dev.designdoc.model.Principle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Around one value in JSON stands a document that has it last; a codec that only remembers it is asked. */
class JsonFragmentTest {

    private final List<String> asked = new ArrayList<>();
    private DesignDoc answer = DesignDoc.builder().build();
    private List<Diagnostic> problems = List.of();

    private final Formats formats = new Formats(List.of(new Provider()));

    private final class Provider implements CodecProvider {

        @Override
        public DocumentFormat format() {
            return new DocumentFormat("json", List.of("json"));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Record> Optional<Codec<T>> codec(Class<T> type) {
            return Optional.of((Codec<T>) new Remembering());
        }
    }

    private final class Remembering implements Codec<Record>, Decoded<Record> {

        @Override
        public DocumentFormat format() {
            return new Provider().format();
        }

        @Override
        public Decoded<Record> decode(String source) {
            asked.add(source);
            return this;
        }

        @Override
        public Record value() {
            return answer;
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return problems;
        }

        @Override
        public boolean hasErrors() {
            return !problems.isEmpty();
        }

        @Override
        public String encode(Record value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String update(String source, Record value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String update(Record value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SourceRange> locate(String pointer) {
            return Optional.empty();
        }
    }

    private JsonFragment fragment(String pointer, String text) {
        return new JsonFragment(formats, DesignDoc.class, List.of(pointer.split("/")), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "problemStatement | {} | \"problemStatement\":{}}",
        "problemStatement/goals | [\"a\"] | \"goals\":[\"a\"]}}",
        "designPrinciples/principles/- | {} | \"principles\":[{}]}}",
        "designPrinciples/principles/0/points | [] | \"points\":[]}]}}",
        "architecture/overview/diagram | {} | \"diagram\":{}}}}",
        "architecture/components/1/interfaceCode | {} | \"interfaceCode\":{}}]}}",
        "metadata/related/3 | {} | \"related\":[{}]}}",
    })
    void standsLastInADocumentOfItsOwn(String pointer, String text, String end) {
        fragment(pointer, text).read();
        assertThat(asked).singleElement().asString().startsWith("{").endsWith(end);
    }

    @Test
    void whatHasNoPlaceIsReadAlone() {
        answer = DesignDoc.builder().title("read").build();
        assertThat(fragment("customSections/-", "{\"title\": \"a\"}").read()).contains(answer);
        assertThat(fragment("problemStatement/extras/2", " {\"markdown\": \"a\"} ").read()).contains(answer);
        assertThat(asked).containsExactly("{\"title\": \"a\"}", "{\"markdown\": \"a\"}");
    }

    @Test
    void allThatHasNoPlaceStandsAfterSomething() {
        fragment("metadata/otherFields", "[]").read();
        assertThat(asked).singleElement().asString()
                .contains("\"status\":\"one\",\"created\":\"one\",\"lastUpdated\":\"one\",\"related\":[\"x\"],")
                .endsWith("\"otherFields\":[]}}");
    }

    @Test
    void whatWasReadIsTakenFromWhereItStands() {
        Principle principle = Principle.builder().name("a").addPoints("b").build();
        answer = DesignDoc.builder()
                .designPrinciples(DesignPrinciples.builder().addPrinciples(principle).build())
                .build();
        assertThat(fragment("designPrinciples/principles/7", "{}").read()).contains(principle);
        assertThat(fragment("designPrinciples/principles/7/points", "[]").read()).contains(List.of("b"));
        assertThat(fragment("problemStatement/goals", "[]").read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"a\"", "1", "a {}"})
    void onlyAnObjectOrArrayIsRead(String text) {
        JsonFragment fragment = fragment("problemStatement/goals", text);
        assertThat(fragment.read()).isEmpty();
        assertThat(fragment.problem()).isEqualTo("the text is no JSON object or array");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsWrongAroundItIsNotTold() {
        problems = List.of(error("/problemStatement/goals", "one"), error("/title", "two"));
        JsonFragment fragment = fragment("problemStatement/goals", "[]}, {}");
        assertThat(fragment.read()).isEmpty();
        assertThat(fragment.problem()).isEqualTo("the text is no JSON object or array");
    }

    @Test
    void theFirstErrorsAreTold() {
        problems = Stream.of("one", "two", "three", "four").map(message -> error("/problemStatement/goals/0", message)).toList();
        JsonFragment fragment = fragment("problemStatement/goals", "[]");
        assertThat(fragment.read()).isEmpty();
        assertThat(fragment.problem()).isEqualTo("one; two; three");
    }

    private static Diagnostic error(String path, String message) {
        return Diagnostic.unwritable("test", message, path);
    }

    @Test
    void withoutACodecNothingIsRead() {
        JsonFragment fragment = new JsonFragment(new Formats(List.of()), DesignDoc.class, List.of("problemStatement"), "{}");
        @Nullable Object read = fragment.read().orElse(null);
        assertThat(read).isNull();
        assertThat(fragment.problem()).contains("add the jar designdoc-json");
    }
}
