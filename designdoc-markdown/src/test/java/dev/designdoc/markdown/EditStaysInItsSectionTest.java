package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.Edits;
import dev.designdoc.markdown.support.LineDiff;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For every section of every document: an edit of each kind changes no line outside of the section. */
@Tag("generated")
class EditStaysInItsSectionTest {

    private static final Shape DOCUMENT = Shapes.of(DesignDoc.class);

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void linesOutsideOfTheSectionStay() {
        List<Path> files = new ArrayList<>(Project.examples());
        if (Project.corpus().isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: only the examples are edited");
        }
        files.addAll(Project.corpus());
        for (Path file : files) {
            Walk<DesignDoc> read = Walk.read(DesignDoc.class, Project.read(file));
            for (Slot slot : DOCUMENT.slots()) {
                if (slot.intro() instanceof Intro.Heading && slot.get(read.value()) != null) {
                    firstOfEachKind(slot, read).forEach((kind, edit) -> make(file, slot, read, edit));
                }
            }
        }
        counts.forEach((kind, count) ->
                System.out.println(kind + ": " + count[0] + " edits, " + count[1] + " can't be written"));
        if (!problems.isEmpty()) {
            fail(problems.size() + " edits change other sections:\n" + String.join("\n", problems));
        }
    }

    private static Map<String, Edits.Edit<DesignDoc>> firstOfEachKind(Slot slot, Walk<DesignDoc> read) {
        Map<String, Edits.Edit<DesignDoc>> edits = new TreeMap<>();
        for (Edits.Edit<DesignDoc> edit : Edits.of(DesignDoc.class, read.value())) {
            if (edit.path().startsWith("/" + slot.name() + "/")) {
                edits.putIfAbsent(edit.kind(), edit);
            }
        }
        return edits;
    }

    private void make(Path file, Slot slot, Walk<DesignDoc> read, Edits.Edit<DesignDoc> edit) {
        int[] count = counts.computeIfAbsent(edit.kind(), k -> new int[2]);
        count[0]++;
        String text;
        try {
            text = read.patch(edit.value()).text();
        } catch (EncodeException e) {
            count[1]++;
            return;
        }
        Walk<DesignDoc> back = Walk.read(DesignDoc.class, text);
        int moved = 0;
        for (LineDiff.Hunk hunk : LineDiff.of(LineDiff.lines(read.source()), LineDiff.lines(text))) {
            boolean inside = true;
            for (int i = 0; i < hunk.removed().size(); i++) {
                inside &= read.isOf(slot, hunk.from() + i);
            }
            for (int i = 0; i < hunk.added().size(); i++) {
                inside &= back.isOf(slot, hunk.from() + moved + i);
            }
            moved += hunk.added().size() - hunk.removed().size();
            if (!inside) {
                problems.add(edit + " in " + file.getFileName() + ": " + hunk.removed() + " to " + hunk.added());
                return;
            }
        }
    }
}
