package dev.designdoc.maven;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Encoder;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the documents in another format, each where it stood in its own folder. */
@Mojo(name = "convert", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class ConvertMojo extends DocumentsMojo {

    /** The format to write, such as {@code json}, {@code yaml} or {@code markdown}. */
    @Parameter(property = "designdoc.to", required = true)
    @SuppressWarnings("NullAway.Init")
    private String to;

    /** The folder to write into. */
    @Parameter(property = "designdoc.output", defaultValue = "${project.build.directory}/designdoc")
    @SuppressWarnings("NullAway.Init")
    private File output;

    /** Made by Maven, which sets the parameters. */
    public ConvertMojo() {}

    @Override
    void run(Found found) throws IOException, MojoFailureException {
        Encoder<DesignDoc> format = Codecs.encoder(DesignDoc.class, to)
                .orElseThrow(() -> new MojoFailureException("there is no format " + to + "; there are "
                        + String.join(", ", Codecs.formats().stream().map(f -> f.name()).toList())));
        boolean failed = false;
        for (Path file : found.files().documents()) {
            Path target = output.toPath().resolve(found.files().relative(file));
            target = target.resolveSibling(withEnding(target, format));
            try {
                String text = format.encode(found.codec(file).decode(TextFiles.read(file)).value());
                Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
                TextFiles.write(target, text);
            } catch (DecodeException e) {
                failed |= tell(file, e.diagnostics());
            } catch (EncodeException e) {
                failed |= tell(file, e.diagnostics());
            }
        }
        if (failed) {
            throw new MojoFailureException("some documents could not be converted; see above");
        }
        getLog().info("converted " + found.files().documents().size() + " documents to " + output);
    }

    private boolean tell(Path file, List<Diagnostic> why) {
        why.forEach(d -> getLog().error(file + ": " + d));
        return true;
    }

    private static String withEnding(Path file, Encoder<DesignDoc> format) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + "." + format.format().extensions().get(0);
    }
}
