package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void printsTheSchema() {
        Run run = Run.of("schema");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("https://json-schema.org/draft/2020-12/schema");
    }
}
