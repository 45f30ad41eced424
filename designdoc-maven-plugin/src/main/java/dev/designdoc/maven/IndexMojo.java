package dev.designdoc.maven;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.lint.DocumentIndex;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Keeps the list of the documents in a Markdown page current, between the lines that are for it. */
@Mojo(name = "index", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class IndexMojo extends DocumentsMojo {

    /** The page; one that exists must have the lines {@code <!-- designdoc-index -->} and {@code <!-- /designdoc-index -->}. */
    @Parameter(property = "designdoc.page", defaultValue = "${project.basedir}/docs/README.md")
    @SuppressWarnings("NullAway.Init")
    private File page;

    /** Writes nothing, but fails the build when the page is not current. */
    @Parameter(property = "designdoc.indexCheck", defaultValue = "false")
    private boolean check;

    /** Made by Maven, which sets the parameters. */
    public IndexMojo() {}

    @Override
    void run(Found found) throws IOException, MojoFailureException {
        Path file = page.toPath().toAbsolutePath();
        List<DocumentIndex.Entry> entries = new ArrayList<>();
        for (Path document : found.files().documents()) {
            if (!document.toAbsolutePath().equals(file)) {
                try {
                    entries.add(new DocumentIndex.Entry(
                            document, found.codec(document).decode(TextFiles.read(document)).value()));
                } catch (DecodeException e) {
                    throw new MojoFailureException(document + ": " + e.getMessage(), e);
                }
            }
        }
        DocumentIndex index = DocumentIndex.of(entries, Objects.requireNonNull(file.getParent()));
        String text = Files.exists(file) ? TextFiles.read(file) : "";
        String wanted = text.isEmpty()
                ? index.page()
                : index.update(text).orElseThrow(() -> new MojoFailureException(file
                        + " has no lines <!-- designdoc-index --> and <!-- /designdoc-index --> for the index; add them"));
        if (wanted.equals(text)) {
            return;
        }
        if (check) {
            throw new MojoFailureException(file + ": the index is not current; write it with mvn designdoc:index");
        }
        TextFiles.write(file, wanted);
        getLog().info("wrote the index into " + file);
    }
}
