package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Change;
import dev.designdoc.markdown.support.Edits;
import dev.designdoc.markdown.support.LineDiff;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that edit the same document a few lines apart: git merges what they wrote. */
@Tag("generated")
class UpdateMergeTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final int PAIRS = 42;
    /** Lines between two edits that stay. */
    private static final int APART = 3;

    @TempDir
    private Path folder;

    /** What one program wrote, and the lines of the source that it touched: from, behind the last. */
    private record Written(String what, DesignDoc value, String text, int from, int to) {}

    @Test
    void editsThatStandApartMergeWithoutConflict() throws IOException, InterruptedException {
        if (run(List.of("git", "--version")) != 0) {
            System.out.println("no git: merges are not tested");
            return;
        }
        Random random = new Random(3);
        int merged = 0;
        for (Path path : Project.examples()) {
            Walk<DesignDoc> read = Walk.read(DesignDoc.class, Project.read(path));
            List<Edits.Edit<DesignDoc>> all = Edits.of(DesignDoc.class, read.value());
            for (int i = 0; i < PAIRS / Project.examples().size(); ) {
                Written ours = written(read, all.get(random.nextInt(all.size())));
                Written theirs = written(read, all.get(random.nextInt(all.size())));
                if (ours != null && theirs != null && areApart(ours, theirs)) {
                    merge(path, read.source(), ours, theirs);
                    merged++;
                    i++;
                }
            }
        }
        assertThat(merged).as("merges").isGreaterThanOrEqualTo(PAIRS - Project.examples().size());
    }

    /** Whether enough lines stand between two edits that neither touches. */
    private static boolean areApart(Written ours, Written theirs) {
        return ours.to() + APART <= theirs.from() || theirs.to() + APART <= ours.from();
    }

    private static @Nullable Written written(Walk<DesignDoc> read, Edits.Edit<DesignDoc> edit) {
        if (Change.isRejected(edit.value())) {
            return null;
        }
        String text = read.patch(edit.value()).text();
        List<LineDiff.Hunk> hunks = LineDiff.of(LineDiff.lines(read.source()), LineDiff.lines(text));
        if (hunks.isEmpty()) {
            return null;
        }
        LineDiff.Hunk last = hunks.get(hunks.size() - 1);
        return new Written(edit.toString(), edit.value(), text, hunks.get(0).from(), last.from() + last.removed().size());
    }

    private void merge(Path path, String source, Written ours, Written theirs) throws IOException, InterruptedException {
        Path base = write("base.md", source);
        Path mine = write("ours.md", ours.text());
        Path other = write("theirs.md", theirs.text());
        String what = path.getFileName() + ": " + ours.what() + " and " + theirs.what();
        int conflicts = run(List.of("git", "merge-file", mine.toString(), base.toString(), other.toString()));
        assertThat(conflicts).as(what + "%n" + Project.read(mine)).isZero();
        // Both edits are in it: each text that came with one is there, none that went with one is.
        Set<String> texts = texts(CODEC.decode(Project.read(mine)).value());
        Set<String> before = texts(CODEC.decode(source).value());
        for (Written written : List.of(ours, theirs)) {
            Set<String> after = texts(written.value());
            assertThat(after.stream().filter(t -> !before.contains(t))).as(what).allMatch(texts::contains);
            assertThat(before.stream().filter(t -> !after.contains(t))).as(what).noneMatch(texts::contains);
        }
    }

    private static Set<String> texts(DesignDoc doc) {
        return new HashSet<>(Pointer.texts(doc).values());
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The exit code of a command, or -1 when it is not there. */
    private static int run(List<String> command) throws InterruptedException {
        @Nullable Process process = null;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
        } catch (IOException e) {
            return -1;
        }
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
