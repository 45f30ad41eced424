package dev.designdoc.maven;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.Nulls;
import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Documents;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.lint.Aliases;
import dev.designdoc.lint.DocumentFiles;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the goals share: a folder of documents, and what {@code .designdoc.yaml} says of them. */
abstract class DocumentsMojo extends AbstractMojo {

    private static final Documents<DesignDoc> DOCUMENTS = Documents.of(DesignDoc.class);
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
            .addMixIn(LintConfig.class, WithSchema.class)
            .build();

    /** The folder of the documents. */
    @Parameter(property = "designdoc.folder", defaultValue = "${project.basedir}/docs")
    @SuppressWarnings("NullAway.Init")
    private File folder;

    /** Passes over this goal. */
    @Parameter(property = "designdoc.skip", defaultValue = "false")
    private boolean skip;

    /** Editors find the schema by this key. */
    @JsonIgnoreProperties("$schema")
    private interface WithSchema {}

    /** Documents that were found, and what holds for them. */
    record Found(Path root, DocumentFiles files, LintConfig config, Codec<DesignDoc> markdown) {

        /** Reads and writes what the file is written in. */
        Codec<DesignDoc> codec(Path file) throws IOException {
            Codec<DesignDoc> codec = DOCUMENTS.codec(file);
            return codec.format().equals(markdown.format()) ? markdown : codec;
        }
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || !folder.isDirectory()) {
            getLog().info(skip ? "skipped" : folder + " is no folder, so there are no documents");
            return;
        }
        try {
            Found found = find(folder.toPath());
            found.files().failures().forEach((path, e) -> getLog().error(path + ": " + e.getMessage()));
            if (!found.files().failures().isEmpty()) {
                throw new MojoExecutionException("files in " + folder + " can't be read; see above");
            }
            run(found);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Does it for the documents of the folder. */
    abstract void run(Found found) throws IOException, MojoFailureException;

    private static Found find(Path root) throws IOException, MojoFailureException {
        Optional<Path> file = DocumentFiles.configuration(root);
        LintConfig config = file.isEmpty() ? LintConfig.defaults() : read(file.get());
        Path relativeTo = file.map(f -> Objects.requireNonNull(f.getParent())).orElse(root);
        DocumentFiles files = DocumentFiles.in(root).config(config, relativeTo).find();
        return new Found(root, files, config, Aliases.codec(DesignDoc.class, config.aliases()));
    }

    private static LintConfig read(Path file) throws IOException, MojoFailureException {
        try {
            String text = Files.size(file) == 0 ? "" : TextFiles.read(file);
            return text.isBlank() ? LintConfig.defaults() : MAPPER.readValue(text, LintConfig.class);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new MojoFailureException(file + place + ": " + e.getOriginalMessage());
        }
    }
}
