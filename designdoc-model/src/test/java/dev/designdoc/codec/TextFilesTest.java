package dev.designdoc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.diagnostic.SourceRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilesTest {

    @TempDir
    Path dir;

    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            assertThat(files).noneMatch(f -> f.toString().endsWith(".tmp"));
        }
    }

    @ParameterizedTest
    @CsvSource({"C3A9, -1, 0, 0", "61FF, 1, 1, 2", "0A0D0AC3, 3, 3, 1", "EDA080, 0, 1, 1", "C080, 0, 1, 1",
            "EFBFBD, -1, 0, 0", "0AEFBFBDF8, 4, 2, 2", "F0908080FF, 4, 1, 3", "F4908080, 0, 1, 1"})
    void isStrict(String hex, int offset, int line, int column) throws IOException {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        Path file = Files.write(dir.resolve("a"), bytes);
        if (offset < 0) {
            assertThat(TextFiles.read(file)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        assertThatThrownBy(() -> TextFiles.read(file))
                .isInstanceOfSatisfying(NotUtf8Exception.class, e -> {
                    SourceRange place = e.diagnostic().range().orElseThrow();
                    assertThat(place.startLine()).isEqualTo(line);
                    assertThat(place.startColumn()).isEqualTo(column);
                    assertThat(e).hasMessage(file + ": " + e.diagnostic().message());
                })
                .hasMessageStartingWith(file + ": not UTF-8: byte 0x" + hex.substring(2 * offset, 2 * offset + 2))
                .hasMessageContaining("at offset " + offset);
    }

    @Test
    void findsAWrongByteFarIntoTheText() throws IOException {
        byte[] bytes = "ä\uFFFD\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x80;
        Path file = Files.write(dir.resolve("a"), bytes);
        assertThatThrownBy(() -> TextFiles.read(file)).hasMessageContaining("byte 0x80 at offset " + (bytes.length - 1) + ";");
    }

    @Test
    void tellsUtf16() throws IOException {
        Path file = Files.write(dir.resolve("a"), "\uFEFFa".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> TextFiles.read(file)).hasMessageContaining("it looks like UTF-16");
    }

    @Test
    void rejectsHalfASurrogatePair() throws IOException {
        Path file = Files.writeString(dir.resolve("a"), "old");
        for (String text : List.of("\uD83C", "a\uDF89", "\uD83Cx")) {
            assertThatThrownBy(() -> TextFiles.write(file, text))
                    .isInstanceOf(CharacterCodingException.class)
                    .hasMessageContaining("half a character, U+");
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void streamsAreAsStrict() throws IOException {
        byte[] bad = {'a', (byte) 0xff};
        assertThatThrownBy(() -> TextFiles.read(new ByteArrayInputStream(bad), "standard input"))
                .isInstanceOf(NotUtf8Exception.class)
                .hasMessage("standard input: not UTF-8: byte 0xFF at offset 1; save it as UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> TextFiles.write(out, "a\uD83C", "standard output"))
                .hasMessageStartingWith("standard output: the text holds half a character, U+D83C at index 1");
        assertThat(out.size()).isZero();
        TextFiles.write(out, "ä🎉", "standard output");
        assertThat(TextFiles.read(new ByteArrayInputStream(out.toByteArray()), "it")).isEqualTo("ä🎉");
    }

    @Test
    void keepsPermissions() throws IOException {
        Path file = Files.writeString(dir.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        TextFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rwxr-x--x");
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        Path usual = Files.writeString(dir.resolve("usual"), "");
        TextFiles.write(dir.resolve("new"), "");
        assertThat(Files.getPosixFilePermissions(dir.resolve("new"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void followsSymbolicLinks() throws IOException {
        Path other = Files.createDirectory(dir.resolve("other"));
        Path target = Files.writeString(other.resolve("target"), "old");
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("other/target"));
        Path link2 = Files.createSymbolicLink(dir.resolve("link2"), Path.of("link"));
        TextFiles.write(link2, "new");
        assertThat(link2).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        assertThat(TextFiles.update(link, text -> text + "er")).isTrue();
        assertThat(target).hasContent("newer");
    }

    @Test
    void makesTheTargetOfALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("missing"));
        TextFiles.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(dir.resolve("missing")).hasContent("new");
    }

    @Test
    void endsOnALinkThatLeadsToItself() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("link"));
        assertThatThrownBy(() -> TextFiles.write(link, "")).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void namesTheFileNotItsTemporaryNeighbour() {
        Path file = dir.resolve("missing/a");
        assertThatThrownBy(() -> TextFiles.write(file, ""))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing/a")
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void writesIntoDevicesWithoutReplacingThem() throws IOException {
        TextFiles.write(Path.of("/dev/null"), "text");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void leavesAFolderAlone() {
        assertThatThrownBy(() -> TextFiles.write(dir, "text")).isInstanceOf(IOException.class);
        assertThat(dir).isDirectory();
    }

    @Test
    void aFailingChangeLeavesTheFile() throws IOException {
        Path file = Files.writeString(dir.resolve("a"), "old");
        assertThatThrownBy(() -> TextFiles.update(file, text -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(file).hasContent("old");
    }

    @Test
    void changesWhatSomebodyElseWroteMeanwhile() throws IOException {
        Path file = Files.writeString(dir.resolve("a"), "1");
        boolean written = TextFiles.update(file, text -> {
            if (text.equals("1")) {
                Files.writeString(file, "2");
            }
            return text + "!";
        });
        assertThat(written).isTrue();
        assertThat(file).hasContent("2!");
    }
}
