package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A changed document says the same whether all of it is read or only the sections whose text changed. */
@Tag("generated")
class ReadAgainTest {

    private static final int GENERATED = 1000;

    @Test
    void generatedDocuments() {
        for (int seed = 0; seed < GENERATED; seed++) {
            Random random = new Random(seed);
            String source = Sources.document(random, DesignDoc.class);
            check("seed " + seed, random, source, Sources.document(random, DesignDoc.class));
        }
    }

    @Test
    void examplesAndRealDocuments() {
        List<Path> files = new ArrayList<>(Project.examples());
        files.addAll(Project.corpus());
        Random random = new Random(7);
        for (Path file : files) {
            check(file.toString(), random, Project.read(file), Project.read(files.get(random.nextInt(files.size()))));
        }
    }

    private static void check(String what, Random random, String source, String other) {
        Walk<DesignDoc> before = Walk.read(DesignDoc.class, source);
        for (int k = 0; k < 4; k++) {
            String changed = changed(random, source, other);
            assertThat(before.again(changed))
                    .as("%s: %s becomes %s", what, Shrink.quote(source), Shrink.quote(changed))
                    .isEqualTo(Walk.read(DesignDoc.class, changed).value());
        }
    }

    /** With lines gone, lines of another document between, a heading of another level, or a piece moved. */
    private static String changed(Random random, String source, String other) {
        List<String> lines = new ArrayList<>(List.of(source.split("(?<=\n)", -1)));
        int from = random.nextInt(lines.size());
        int to = from + random.nextInt(Math.min(20, lines.size() - from) + 1);
        switch (random.nextInt(4)) {
            case 0 -> lines.subList(from, to).clear();
            case 1 -> lines.addAll(from, piece(random, other));
            case 2 -> lines.replaceAll(line -> !line.startsWith("##") || random.nextInt(4) > 0 ? line
                    : random.nextBoolean() ? "#" + line : line.substring(1));
            default -> {
                List<String> moved = new ArrayList<>(lines.subList(from, to));
                lines.subList(from, to).clear();
                lines.addAll(random.nextInt(lines.size() + 1), moved);
            }
        }
        return String.join("", lines);
    }

    private static List<String> piece(Random random, String text) {
        List<String> lines = List.of(text.split("(?<=\n)", -1));
        int from = random.nextInt(lines.size());
        return lines.subList(from, from + random.nextInt(Math.min(20, lines.size() - from) + 1));
    }
}
