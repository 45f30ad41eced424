package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema accepts exactly what the codec accepts, and the strict one nothing that the lenient codec rejects. */
class SchemaAgreementTest {

    private static final int DOCUMENTS = 2000;

    private static final Codec<DesignDoc> CODEC = JsonCodec.of(DesignDoc.class);
    private static final Schema SCHEMA = schema(JsonSchemas.of(DesignDoc.class));

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }

    private static void agree(String json) {
        Decoded<DesignDoc> read = CODEC.decode(json);
        boolean newer = !read.hasErrors() && !read.diagnostics().isEmpty();
        // Keys of a newer minor version are warnings, and no schema knows them.
        if (!newer) {
            var messages = SCHEMA.validate(json, InputFormat.JSON);
            assertThat(messages.isEmpty())
                    .as("the schema says %s, the codec says %s, of%n%s", messages, read.diagnostics(), json)
                    .isEqualTo(!read.hasErrors());
        }
    }

    @Test
    void onMutatedDocuments() {
        int accepted = 0;
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            String json = new Mutations(seed).document();
            agree(json);
            accepted += CODEC.decode(json).hasErrors() ? 0 : 1;
        }
        assertThat(accepted).isBetween(DOCUMENTS / 5, DOCUMENTS * 4 / 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "\"x\"", "null", "{}", "{\"titel\": \"x\"}", "{\"title\": 1}", "{\"title\": null}", "{\"title\": \" \"}",
        "{\"$schema\": \"x\"}", "{\"$schema\": \"\"}", "{\"$schema\": 1}", "{\"$schema\": null}",
        "{\"metadata\": {\"$schema\": \"x\"}}", "{\"schemaVersion\": \"1.0\"}", "{\"schemaVersion\": \"1.7\"}",
        "{\"schemaVersion\": \"2.0\"}", "{\"schemaVersion\": \"0.9\"}", "{\"schemaVersion\": \"1\"}",
        "{\"schemaVersion\": \"01.0\"}", "{\"schemaVersion\": \"1.0\\n\"}", "{\"schemaVersion\": 1.0}",
        "{\"schemaVersion\": 1}", "{\"schemaVersion\": 1.5}", "{\"schemaVersion\": 2}", "{\"schemaVersion\": 10e-1}",
        "{\"schemaVersion\": -1}", "{\"schemaVersion\": null}", "{\"schemaVersion\": 1e400}",
        "{\"metadata\": {\"status\": \"\"}}", "{\"metadata\": {\"status\": \" \\t\\r\\n\"}}",
        "{\"metadata\": {\"status\": \"\\u00a0\"}}", "{\"metadata\": {\"status\": \"\\u2003\"}}",
        "{\"metadata\": {\"status\": \"\\u000b\"}}", "{\"metadata\": {\"status\": null}}",
        "{\"metadata\": {\"created\": \" \"}}", "{\"metadata\": {\"created\": \"soon\"}}",
        "{\"metadata\": {\"related\": [\"\"]}}",
        "{\"metadata\": {\"related\": [\"[a](b)\", {\"text\": \"c\"}, {\"text\": \"\"}]}}",
        "{\"metadata\": {\"related\": [null]}}",
        "{\"metadata\": {\"otherFields\": [{\"name\": \"a\", \"value\": \"b\", \"after\": \"status\"}]}}",
        "{\"metadata\": {\"otherFields\": [{\"name\": \"a\", \"value\": \"b\", \"after\": \"goals\"}]}}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 1}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 1.0}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 20e-1}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 3}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 1.5}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": null}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": \"1\"}]}",
        "{\"customSections\": [{\"title\": \"x\", \"level\": 1e99999}]}",
        "{\"customSections\": [{\"title\": \"x\", \"after\": \"appendix\"}]}",
        "{\"customSections\": [{\"title\": \"x\", \"after\": \"title\"}]}", "{\"customSections\": [{\"title\": \"\"}]}",
        "{\"customSections\": [{\"title\": null}]}", "{\"customSections\": [{}]}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"goals\"}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"gaols\"}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"extras\"}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"\"}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"goals\", \"under\": \"goals\"}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"x\", \"after\": \"goals\", \"under\": null}]}}",
        "{\"problemStatement\": {\"extras\": [{\"markdown\": \"\", \"after\": \"gaols\"}]}}",
        "{\"problemStatement\": {\"goals\": [\"\", \" \"]}}", "{\"problemStatement\": {\"goals\": null}}",
        "{\"problemStatement\": {\"goals\": [null]}}", "{\"problemStatement\": {\"goals\": {}}}",
        "{\"architecture\": {\"overview\": {\"diagram\": {}}}}",
        "{\"architecture\": {\"overview\": {\"diagram\": {\"code\": null}}}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [{\"text\": \"\"}]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [{\"text\": \"b\", \"done\": null}]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [{\"text\": \"b\", \"done\": 1}]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[x] b\"]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[x]\"]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\" [ ]\\n\"]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[ ]x\"]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[ ]\\n\\nx\"]}]}}",
        "{\"implementationGuidance\": {\"phases\": [{\"name\": \"a\", \"tasks\": [\"[x] [ ]\"]}]}}",
        "{\"designPrinciples\": {\"principles\": [\"**:**\"]}}", "{\"designPrinciples\": {\"principles\": [\"** **\"]}}",
        "{\"designPrinciples\": {\"principles\": [\"****\"]}}", "{\"designPrinciples\": {\"principles\": [\"[ ]\"]}}",
        "{\"implementationGuidance\": {\"fileOrganization\": {\"newFiles\": [\"` `\", \"``\", \"-\", \" - x\"]}}}",
        "{\"crossReferences\": {\"issues\": [\"[](x)\", \"[ ](x)\", \"[x]()\"]}}",
        "{\"reviewNotes\": {\"reviewedBy\": [\"/2026\", \"/ 2\"]}}",
    })
    void onWhatIsSpecial(String json) {
        agree(json);
    }

    /** Whatever a model may answer is read, and says something that can be written. */
    @Test
    void theLenientCodecReadsWhatTheStrictSchemaAllows() {
        Schema strict = schema(JsonSchemas.strict(DesignDoc.class));
        Codec<DesignDoc> lenient = JsonCodec.builder(DesignDoc.class).lenient().build();
        for (long seed = 0; seed < DOCUMENTS / 4; seed++) {
            String answer = new Answers(seed).to(JsonSchemas.strict(DesignDoc.class));
            assertThat(strict.validate(answer, InputFormat.JSON)).as(answer).isEmpty();
            Decoded<DesignDoc> read = lenient.decode(answer);
            assertThat(read.diagnostics()).as(answer).isEmpty();
            assertThat(CODEC.decode(CODEC.encode(read.value())).value()).isEqualTo(read.value());
        }
    }
}
