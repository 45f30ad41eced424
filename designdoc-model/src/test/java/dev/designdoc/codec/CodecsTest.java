package dev.designdoc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers are looked for in the loaders of whoever asks. */
class CodecsTest {

    @TempDir
    Path dir;

    /** A loader with a provider in its own class path, as a plug-in has. */
    private URLClassLoader plugIn(@Nullable ClassLoader parent) throws IOException, URISyntaxException {
        Path source = Files.writeString(dir.resolve("Plugged.java"), """
                public final class Plugged implements dev.designdoc.codec.CodecProvider {
                    @Override
                    public dev.designdoc.codec.DocumentFormat format() {
                        return new dev.designdoc.codec.DocumentFormat("plugged", java.util.List.of("plugged"));
                    }
                }
                """);
        Path library = Path.of(CodecProvider.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int failed = ToolProvider.findFirst("javac").orElseThrow().run(
                System.out, System.err, "-proc:none", "-cp", library.toString(), "-d", dir.toString(), source.toString());
        assertThat(failed).isZero();
        Path services = Files.createDirectories(dir.resolve("META-INF/services"));
        Files.writeString(services.resolve(CodecProvider.class.getName()), "Plugged\n");
        return new URLClassLoader(new URL[] {dir.toUri().toURL(), library.toUri().toURL()}, parent);
    }

    private static void within(@Nullable ClassLoader loader, Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void findsWhatTheContextClassLoaderFinds() throws Exception {
        try (URLClassLoader loader = plugIn(CodecsTest.class.getClassLoader())) {
            within(loader, () -> {
                assertThat(Codecs.formats()).extracting(DocumentFormat::name).contains("plugged");
                assertThat(Codecs.formatOf(Path.of("a.plugged"))).isPresent();
            });
        }
        assertThat(Codecs.formatOf(Path.of("a.plugged"))).isEmpty();
    }

    @Test
    void aLoaderWithAnotherCopyOfTheLibraryIsPassedOver() throws Exception {
        try (URLClassLoader stranger = plugIn(null)) {
            within(stranger, () -> assertThat(Codecs.formatOf(Path.of("a.plugged"))).isEmpty());
        }
        within(null, () -> assertThat(Codecs.formats()).isEmpty());
    }
}
