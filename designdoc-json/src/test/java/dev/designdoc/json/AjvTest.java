package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The schema to another validator: ajv, which the profile of that name asks for, as it needs Node.js. */
@EnabledIfSystemProperty(named = "designdoc.ajv", matches = "true", disabledReason = "mvn -Pajv runs it; it needs Node.js")
class AjvTest {

    private static final int DOCUMENTS = 2000;

    @Test
    void acceptsWhatTheCodecAccepts(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("schema.json"), JsonSchemas.of(DesignDoc.class));
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Set<String> accepted = new TreeSet<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String json = new Mutations(seed).document();
            Decoded<DesignDoc> read = JsonCodec.of(DesignDoc.class).decode(json);
            if (read.hasErrors() || read.diagnostics().isEmpty()) {
                String name = "documents/" + seed + ".json";
                Files.writeString(folder.resolve(name), json);
                if (!read.hasErrors()) {
                    accepted.add(name);
                }
            }
        }
        Process ajv = new ProcessBuilder(
                        "npx", "--yes", "ajv-cli@5.0.0", "validate", "--spec=draft2020", "--strict=false", "--errors=no",
                        "-s", "schema.json", "-d", documents.getFileName() + "/*.json")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(ajv.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ajv.waitFor();
        Set<String> valid = printed.lines()
                .filter(line -> line.endsWith(" valid"))
                .map(line -> line.substring(0, line.length() - " valid".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(valid).isEqualTo(accepted).hasSizeGreaterThan(DOCUMENTS / 5);
    }
}
