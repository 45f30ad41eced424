package dev.designdoc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.house.Program;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.io.TitleFormat;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final Documents<DesignDoc> FILES = documents(TitleFormat.INSTANCE, new Shout());

    @TempDir
    Path dir;

    private static Documents<DesignDoc> documents(CodecProvider... providers) {
        return new Documents<>(DesignDoc.class, () -> new Formats(List.of(providers)), Limits.none());
    }

    /** A format that is only written, and only for design documents. */
    private static final class Shout implements CodecProvider, Encoder<DesignDoc> {

        @Override
        public DocumentFormat format() {
            return new DocumentFormat("shout", List.of("shout"));
        }

        @Override
        public String encode(DesignDoc value) {
            return value.title().toUpperCase(Locale.ROOT);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Record> Optional<Encoder<T>> encoder(Class<T> type) {
            return type == DesignDoc.class ? Optional.of((Encoder<T>) this) : Optional.empty();
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("a.title"), text);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = dir.resolve("a.title");
        FILES.write(file, DesignDoc.builder().title("Ünïcode 🎉").build());
        assertThat(file).hasContent("Ünïcode 🎉\n");
        assertThat(FILES.read(file).title()).isEqualTo("Ünïcode 🎉");
    }

    @Test
    void theByteOrderMarkIsPartOfTheText() throws IOException {
        assertThat(FILES.read(file("\uFEFFa")).title()).isEqualTo("\uFEFFa");
    }

    @Test
    void aResultHasTheDiagnosticsToo() throws IOException {
        Decoded<DesignDoc> decoded = FILES.decode(file("!"));
        assertThat(decoded.hasErrors()).isTrue();
    }

    @Test
    void writesWhatCanOnlyBeWritten() throws IOException {
        Path file = dir.resolve("a.shout");
        FILES.write(file, DesignDoc.builder().title("loud").build());
        assertThat(file).hasContent("LOUD");
        assertThatThrownBy(() -> FILES.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": shout can only be written; known are .shout, .title, .t");
        assertThatThrownBy(() -> FILES.update(file, d -> d)).hasMessageContaining("can only be written");
        Documents<Task> tasks = new Documents<>(Task.class, () -> new Formats(List.of(new Shout())), Limits.none());
        assertThatThrownBy(() -> tasks.write(file, Task.builder().text("a").build()))
                .hasMessage(file + ": shout is not made for Task; known are .shout");
    }

    @Test
    void updatesOneLine() throws IOException {
        Path file = file("a\ncomment\n");
        assertThat(FILES.update(file, d -> d.withTitle("b"))).isTrue();
        assertThat(file).hasContent("b\ncomment\n");
    }

    @Test
    void doesNotWriteWhatDoesNotChange() throws IOException {
        Path file = file("a\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(FILES.update(file, d -> d.withTitle("a"))).isFalse();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    @Test
    void badDocumentsPassThrough() throws IOException {
        Path bad = file("!");
        assertThatThrownBy(() -> FILES.read(bad)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> FILES.update(bad, d -> d)).isInstanceOf(DecodeException.class);
        Path file = file("a");
        assertThatThrownBy(() -> FILES.update(file, d -> d.withTitle("?"))).isInstanceOf(EncodeException.class);
        assertThatThrownBy(() -> FILES.write(file, DesignDoc.builder().title("?").build()))
                .isInstanceOf(EncodeException.class);
        assertThat(file).hasContent("a");
        assertThat(dir).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void namesTheEndingsItKnows() {
        assertThatThrownBy(() -> FILES.read(Path.of("a.txt")))
                .isInstanceOf(IOException.class)
                .hasMessage("a.txt: the ending .txt stands for no format; known are .shout, .title, .t");
        assertThatThrownBy(() -> FILES.read(Path.of("LICENSE")))
                .hasMessage("LICENSE: the name has no ending; known are .shout, .title, .t");
    }

    @Test
    void namesTheJarThatIsMissing() {
        assertThatThrownBy(() -> FILES.read(Path.of("a.MD")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("add the jar designdoc-markdown")
                .hasMessageContaining("known are .shout, .title, .t");
        assertThatThrownBy(() -> FILES.read(Path.of("a.yaml"))).hasMessageContaining("add the jar designdoc-json");
        assertThatThrownBy(() -> documents().read(Path.of("a.txt"))).hasMessageContaining("no codec was found");
    }

    @Test
    void concurrentUpdatesAllCount() throws Exception {
        Path file = file("0");
        int updates = 64;
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> update = () -> FILES.update(file, DocumentsTest::next);
            for (Future<Boolean> done : pool.invokeAll(IntStream.range(0, updates).mapToObj(i -> update).toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(file).hasContent(Integer.toString(updates));
    }

    private static DesignDoc next(DesignDoc doc) {
        return doc.withTitle(Integer.toString(Integer.parseInt(doc.title()) + 1));
    }

    /** Counts in a file. */
    static final class Counter {

        private Counter() {}

        public static void main(String[] args) throws IOException {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                FILES.update(Path.of(args[0]), DocumentsTest::next);
            }
        }
    }

    @Test
    void updatesOfTwoProgramsAllCount() throws Exception {
        Path file = file("0");
        List<Process> programs = List.of(
                Program.with().start(Counter.class, file, 400), Program.with().start(Counter.class, file, 400));
        for (Process program : programs) {
            assertThat(Program.end(program)).isEqualTo(new Program.Outcome(0, "", ""));
        }
        assertThat(file).hasContent("800");
        assertThat(dir.toFile().list()).containsExactly("a.title");
    }

    @Test
    void aChangeMayChangeTheFileItself() throws IOException {
        Path file = file("0");
        FILES.update(file, doc -> {
            if (doc.title().equals("0")) {
                try {
                    FILES.update(file, DocumentsTest::next);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return next(doc);
        });
        assertThat(file).hasContent("2");
    }
}
