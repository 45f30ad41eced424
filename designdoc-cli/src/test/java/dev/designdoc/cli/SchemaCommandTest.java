package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.json.JsonSchemas;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void printsTheSchema() {
        Run run = Run.of("schema");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void printsTheStrictForm() {
        Run run = Run.of("schema", "--strict");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(JsonSchemas.strict(DesignDoc.class)).endsWith("}\n");
    }

    @Test
    void printsTheStrictFormOfASection() {
        String expected = JsonSchemas.strict(ProblemStatement.class);
        assertThat(Run.of("schema", "--strict", "--section", "problemStatement").out()).isEqualTo(expected);
        assertThat(Run.of("schema", "--strict", "--section", "Motivation").out()).isEqualTo(expected);
    }

    @Test
    void tellsWhatSectionsThereAre() {
        Run run = Run.of("schema", "--strict", "--section", "problemStatment");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("architecture", "did you mean \"problemStatement\"?");
        assertThat(Run.of("schema", "--section", "problemStatement").exit()).isEqualTo(2);
    }
}
