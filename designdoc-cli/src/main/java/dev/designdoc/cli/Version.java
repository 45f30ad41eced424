package dev.designdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() throws IOException {
        String version = "designdoc " + number() + " (Java " + Runtime.version() + ")";
        String oneJar = resource("one-jar.txt");
        return oneJar == null ? new String[] {version} : new String[] {version, oneJar};
    }

    /** The version of the program, which the build writes into a file. */
    static String number() throws IOException {
        String version = resource("version.txt");
        return version == null ? "?" : version;
    }

    private static @Nullable String resource(String name) throws IOException {
        try (InputStream in = Version.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
