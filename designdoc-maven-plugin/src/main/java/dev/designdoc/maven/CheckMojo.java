package dev.designdoc.maven;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Linter;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails the build where a reviewer would stop: see the rules of designdoc-lint. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DocumentsMojo {

    /** From what severity on findings fail the build. */
    public enum FailOn {
        /** Errors fail the build. */
        ERROR,
        /** Errors and warnings fail the build. */
        WARNING,
        /** Nothing that is found fails the build. */
        NEVER
    }

    /** From what severity on findings fail the build: error, warning or never. */
    @Parameter(property = "designdoc.failOn", defaultValue = "WARNING")
    private FailOn failOn = FailOn.WARNING;

    /** Made by Maven, which sets the parameters. */
    public CheckMojo() {}

    @Override
    void run(Found found) throws IOException, MojoFailureException {
        Linter<DesignDoc> linter =
                Linter.builder(DesignDoc.class).config(found.config()).build();
        int failing = 0;
        for (Path file : found.files().documents()) {
            for (Finding finding : linter.check(found.codec(file), TextFiles.read(file), Optional.of(file))) {
                failing += tell(file, finding.diagnostic()) ? 1 : 0;
            }
        }
        getLog().info("checked " + found.files().documents().size() + " documents in " + found.root());
        if (failing > 0) {
            throw new MojoFailureException(failing + " findings in design documents; see above");
        }
    }

    /** Says what was found, but for notes; whether it fails the build. */
    private boolean tell(Path file, Diagnostic found) {
        String place = found.range().map(r -> ":" + r.startLine() + ":" + r.startColumn()).orElse("");
        String line = file + place + ": " + found.message() + " [" + found.code() + "]";
        if (found.severity() == Severity.ERROR) {
            getLog().error(line);
        } else if (found.severity() == Severity.WARNING) {
            getLog().warn(line);
        }
        return switch (failOn) {
            case ERROR -> found.severity() == Severity.ERROR;
            case WARNING -> found.severity() != Severity.INFO;
            case NEVER -> false;
        };
    }
}
