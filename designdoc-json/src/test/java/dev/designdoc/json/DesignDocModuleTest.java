package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Records as parts of what others read and write with Jackson, as their mapper is configured. */
class DesignDocModuleTest {

    private static final ObjectMapper JSON = mapper(JsonMapper.builder());

    static List<ObjectMapper> mappers() {
        return List.of(
                JSON, mapper(YAMLMapper.builder()), mapper(XmlMapper.builder()), mapper(CBORMapper.builder()),
                mapper(SmileMapper.builder()), mapper(TomlMapper.builder()));
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> ObjectMapper mapper(B builder) {
        return builder.addModule(new DesignDocModule()).build();
    }

    private static JsonMapper.Builder json() {
        return JsonMapper.builder().addModule(new DesignDocModule());
    }

    /** A type that knows nothing of templates. */
    public record Envelope(String sender, DesignDoc document, List<Status> history) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void bothWaysInEveryFormat(ObjectMapper mapper) {
        DesignDoc sample = Samples.offlineMode();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(sample), DesignDoc.class)).isEqualTo(sample);
        for (long seed = 0; seed < 200; seed++) {
            DesignDoc value = new Generated(seed, false).value(DesignDoc.class);
            assertThat(mapper.readValue(mapper.writeValueAsBytes(value), DesignDoc.class)).as("seed %s", seed).isEqualTo(value);
        }
    }

    @Test
    void writesAndReadsWhatTheCodecsDo() {
        for (long seed = 0; seed < 300; seed++) {
            DesignDoc value = new Generated(seed, true).value(DesignDoc.class);
            String text = JsonCodec.of(DesignDoc.class).encode(value);
            assertThat(JSON.readValue(text, DesignDoc.class)).as("seed %s", seed).isEqualTo(value);
            assertThat(JSON.readTree(JSON.writeValueAsString(value))).as("seed %s", seed).isEqualTo(JSON.readTree(text));
        }
        assertThat(JSON.readValue("{}", DesignDoc.class)).isEqualTo(DesignDoc.builder().build());
        String nulls = "{\"$schema\": \"x\", \"title\": null, \"metadata\": null, \"appendix\": null, \"customSections\": null}";
        assertThat(JSON.readValue(nulls, DesignDoc.class)).isEqualTo(DesignDoc.builder().build());
    }

    @Test
    void insideOfOtherTypes() {
        Envelope envelope = new Envelope("me", Samples.offlineMode(), List.of(Status.of("Draft"), Status.of("Done")));
        String text = JSON.writeValueAsString(envelope);
        assertThat(text).contains("\"history\":[\"Draft\",\"Done\"]");
        assertThat(JSON.readValue(text, Envelope.class)).isEqualTo(envelope);
        assertThat(JSON.treeToValue(JSON.readTree(text), Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void lists() {
        assertThat(JSON.readValue("[\"[x] a\", {\"text\": \"b\"}]", new TypeReference<List<Task>>() {}))
                .containsExactly(
                        Task.builder().text("a").done(true).build(), Task.builder().text("b").build());
        assertThat(JSON.writeValueAsString(Task.builder().text("b").build())).isEqualTo("{\"text\":\"b\",\"done\":false}");
    }

    @Test
    void errorsTellPlacesAndPathsOfTheWholeDocument() {
        String text = """
                {"sender": "me",
                 "document": {"problemStatement": {"goals": ["a", null]}},
                 "history": []}
                """;
        assertThatThrownBy(() -> JSON.readValue(text, Envelope.class)).isInstanceOfSatisfying(DatabindException.class, e -> {
            assertThat(e.getLocation().getLineNr()).isEqualTo(2);
            assertThat(e.getPathReference())
                    .contains("[\"document\"]", "[\"problemStatement\"]", "[\"goals\"]")
                    .endsWith("[1]");
        });
        String blank = "{\"document\": {\"metadata\": {\"status\": \" \"}}}";
        assertThatThrownBy(() -> JSON.readValue(blank, Envelope.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Status.text is blank")
                .hasMessageContaining("[\"document\"]");
        assertThatThrownBy(() -> JSON.readValue("{\"document\": {\"schemaVersion\": \"2.0\"}}", Envelope.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("version 2.0")
                .hasMessageContaining("[\"schemaVersion\"]");
        assertThatThrownBy(() -> JSON.readValue("{\"tasks\": [\" \"]}",
        new TypeReference<java.util.Map<String, List<Task>>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("is no Task");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatNoFormatHoldsIsRejectedWithItsPath(ObjectMapper mapper) {
        DesignDoc doc = DesignDoc.builder()
                .problemStatement(ProblemStatement.builder().addGoals("fine", "a\udc00").build())
                .build();
        assertThatThrownBy(() -> mapper.writeValueAsBytes(doc)).isInstanceOfSatisfying(DatabindException.class, e ->
                assertThat(e.getPathReference()).contains("[\"problemStatement\"]", "[\"goals\"]").endsWith("[1]"));
    }

    @Test
    void whatXmlDoesNotHoldIsRejectedWithItsPath() {
        DesignDoc doc = DesignDoc.builder()
                .problemStatement(ProblemStatement.builder().addGoals("a\u0000").build())
                .build();
        ObjectMapper xml = mapper(XmlMapper.builder());
        assertThatThrownBy(() -> xml.writeValueAsString(doc))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("[\"problemStatement\"]")
                .hasMessageContaining("[\"goals\"]");
    }

    @Test
    void anUnknownKeyIsWhatTheMapperMakesOfIt() {
        String text = "{\"titel\": \"x\", \"problemStatement\": {\"gaols\": [], \"goals\": [\"a\"]}}";
        assertThat(JSON.readValue(text, DesignDoc.class).problemStatement().orElseThrow().goals())
                .containsExactly("a");
        ObjectMapper strict = json().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        assertThatThrownBy(() -> strict.readValue(text, DesignDoc.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("gaols");
        assertThat(strict.readValue("{\"$schema\": \"x\", \"schemaVersion\": \"1.0\", \"title\": \"x\"}",
        DesignDoc.class).title())
                .isEqualTo("x");
        assertThat(strict.readValue("{\"schemaVersion\": \"1.7\", \"mood\": {\"a\": [1]}, \"title\": \"x\"}",
        DesignDoc.class).title())
                .isEqualTo("x");
    }

    @Test
    void handlersOfProblemsAreAsked() {
        List<String> asked = new java.util.ArrayList<>();
        ObjectMapper mapper = json()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(DeserializationContext context, JsonParser in,
                            ValueDeserializer<?> deserializer, Object value, String name) {
                        asked.add(name);
                        in.skipChildren();
                        return true;
                    }
                })
                .build();
        assertThat(mapper.readValue("{\"titel\": \"x\", \"title\": \"y\"}", DesignDoc.class).title()).isEqualTo("y");
        assertThat(asked).containsExactly("titel");
    }

    /** What is shown to everybody. */
    public static class Public {}

    /** What is shown to the team as well. */
    public static class Internal extends Public {}

    /** Other names, and views. */
    public interface MixIn {
        /** Renamed. */
        @JsonProperty("headline")
        String title();

        /** For the team. */
        @JsonView(Internal.class)
        Optional<String> introduction();
    }

    @Test
    void mixInsAndViewsCount() {
        ObjectMapper mapper = json().addMixIn(DesignDoc.class, MixIn.class)
                .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .build();
        DesignDoc doc = DesignDoc.builder().title("x").introduction("secret").build();
        assertThat(mapper.writeValueAsString(doc))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"headline\":\"x\",\"introduction\":\"secret\"}");
        assertThat(mapper.readValue(mapper.writeValueAsString(doc), DesignDoc.class)).isEqualTo(doc);
        assertThat(mapper.writerWithView(Public.class).writeValueAsString(doc)).doesNotContain("secret").contains("headline");
        assertThat(mapper.writerWithView(Internal.class).writeValueAsString(doc)).contains("secret");
        String text = mapper.writeValueAsString(doc);
        DesignDoc seen = mapper.readerWithView(Public.class).forType(DesignDoc.class).readValue(text);
        assertThat(seen.introduction()).isEmpty();
    }

    @Test
    void namingStrategiesCount() {
        ObjectMapper mapper = json().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
        DesignDoc doc = DesignDoc.builder()
                .title("x")
                .alternativesConsidered(AlternativesConsidered.builder()
                        .addAlternatives(Alternative.builder().name("a").build())
                        .build())
                .build();
        assertThat(mapper.writeValueAsString(doc)).contains("\"alternatives_considered\"");
        for (long seed = 0; seed < 50; seed++) {
            DesignDoc value = new Generated(seed, true).value(DesignDoc.class);
            assertThat(mapper.readValue(mapper.writeValueAsString(value), DesignDoc.class)).isEqualTo(value);
        }
    }

    @Test
    void isFoundWithItsVersion() {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.registeredModules()).anyMatch(DesignDocModule.class::isInstance);
        assertThat(mapper.readValue("{\"metadata\": {\"status\": \"Draft\"}}", DesignDoc.class).metadata().status())
                .contains(Status.of("Draft"));
        assertThat(new DesignDocModule().version().getArtifactId()).isEqualTo("designdoc-json");
        assertThat(new DesignDocModule().version().isUnknownVersion()).isFalse();
        assertThat(new DesignDocModule().version().toString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    /** There is one dialect: what a mapper without the module makes of a text is that value or an error. */
    @Test
    void aMapperWithoutTheModuleFailsOrReadsTheSame() {
        ObjectMapper plain = JsonMapper.builder().build();
        int read = 0;
        for (long seed = 0; seed < 200; seed++) {
            Generated generated = new Generated(seed, true);
            read += same(plain, generated.value(DesignDoc.class)) + same(plain, generated.value(Task.class))
                    + same(plain, generated.value(ProblemStatement.class)) + same(plain, generated.value(Alternative.class))
                    + same(plain, generated.value(dev.designdoc.model.FileChange.class));
        }
        assertThat(read).isGreaterThan(100);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> int same(ObjectMapper plain, T value) {
        Class<T> type = (Class<T>) value.getClass();
        int read = 0;
        try {
            assertThat(plain.readValue(JsonCodec.of(type).encode(value), type)).isEqualTo(value);
            read++;
        } catch (JacksonException e) {
            assertThat(e).hasMessageContaining(type.getPackageName());
        }
        var decoded = JsonCodec.of(type).decode(plain.writeValueAsString(value));
        if (!decoded.hasErrors()) {
            assertThat(decoded.value()).isEqualTo(value);
            read++;
        }
        return read;
    }
}
