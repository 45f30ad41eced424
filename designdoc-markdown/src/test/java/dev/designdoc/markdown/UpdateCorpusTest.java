package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.support.Change;
import dev.designdoc.markdown.support.LineDiff;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.ReviewNotes;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What programs do to real documents: each edit reads back and changes a few lines. */
@Tag("generated")
class UpdateCorpusTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    /** A single value's own line, those beside it that a format may need, and what divides them. */
    private static final int FEW = 6;

    private final Map<String, Function<DesignDoc, @Nullable DesignDoc>> edits = new LinkedHashMap<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> larger = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void programsEditRealDocuments() {
        List<Path> files = new ArrayList<>(Project.corpus());
        if (files.isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: only the examples are edited");
        }
        files.addAll(Project.examples());
        edit("set the status", FEW, d -> d.metadata().status().isEmpty() ? null : implemented(d));
        edit("add a status", FEW, d -> d.metadata().status().isPresent() ? null : implemented(d));
        edit("set the date", FEW, d -> d.withMetadata(d.metadata().withLastUpdated(DocDate.of("2031-01-02"))));
        edit("change the title", FEW, d -> d.title().isEmpty() ? null : d.withTitle("A title that nobody has"));
        edit("add a goal", FEW, UpdateCorpusTest::addGoal);
        edit("remove the last alternative", Integer.MAX_VALUE, d -> alternatives(d, all -> all.subList(0, all.size() - 1)));
        edit("tick a task", 1, UpdateCorpusTest::tick);
        edit("describe the problem", Integer.MAX_VALUE, d -> d.problemStatement()
                .map(p -> d.withProblemStatement(p.withDescription("Nobody has this problem.")))
                .orElse(null));
        edit("add a section", 2 * FEW, d -> d.reviewNotes().isPresent()
                ? null
                : d.withReviewNotes(ReviewNotes.builder().addDecisions("Accepted by all").build()));
        for (Path path : files) {
            Walk<DesignDoc> read = Walk.read(DesignDoc.class, Project.read(path));
            edits.forEach((name, edit) -> {
                DesignDoc changed = edit.apply(read.value());
                if (changed != null) {
                    make(name, path, read, changed);
                }
            });
        }
        report();
    }

    private void edit(String name, int limit, Function<DesignDoc, @Nullable DesignDoc> edit) {
        edits.put(name, edit);
        limits.put(name, limit);
    }

    private static DesignDoc implemented(DesignDoc doc) {
        return doc.withMetadata(doc.metadata().withStatus(Status.of("Implemented at last")));
    }

    private static @Nullable DesignDoc addGoal(DesignDoc doc) {
        ProblemStatement problem = doc.problemStatement().orElse(null);
        return problem == null || problem.goals().isEmpty()
                ? null
                : doc.withProblemStatement(problem.toBuilder().addGoals("A goal that nobody has").build());
    }

    private static @Nullable DesignDoc alternatives(
            DesignDoc doc, Function<List<Alternative>, @Nullable List<Alternative>> change) {
        AlternativesConsidered section = doc.alternativesConsidered().orElse(null);
        if (section == null || section.alternatives().isEmpty()) {
            return null;
        }
        List<Alternative> changed = change.apply(section.alternatives());
        return changed == null ? null : doc.withAlternativesConsidered(section.withAlternatives(changed));
    }

    private static @Nullable DesignDoc tick(DesignDoc doc) {
        ImplementationGuidance guidance = doc.implementationGuidance().orElse(null);
        List<Phase> phases = new ArrayList<>(guidance == null ? List.of() : guidance.phases());
        for (int i = 0; i < phases.size(); i++) {
            List<Task> tasks = new ArrayList<>(phases.get(i).tasks());
            for (int k = 0; k < tasks.size(); k++) {
                if (!tasks.get(k).done()) {
                    tasks.set(k, tasks.get(k).withDone(true));
                    phases.set(i, phases.get(i).withTasks(tasks));
                    return guidance == null ? null : doc.withImplementationGuidance(guidance.withPhases(phases));
                }
            }
        }
        return null;
    }

    private void make(String name, Path path, Walk<DesignDoc> read, DesignDoc changed) {
        int[] count = counts.computeIfAbsent(name, k -> new int[4]);
        Walk.Patched patched;
        try {
            patched = read.patch(changed);
        } catch (EncodeException e) {
            count[3]++;
            if (!Change.isOfSource(e) && !Change.isRejected(changed)) {
                problems.add(name + " in " + path + ": rejected, though it can be written: " + e.getMessage());
            }
            return;
        }
        count[0]++;
        if (!CODEC.decode(patched.text()).value().equals(patched.wanted())) {
            problems.add(name + " in " + path + ": PutGet");
        }
        if (patched.isLarger()) {
            count[1]++;
            larger.add(name + " in " + path + ": " + patched.unit());
        }
        int lines = LineDiff.span(read.source(), patched.text());
        int own = name.equals("set the status") ? read.fieldLines("status") : 0;
        int limit = Math.max(limits.getOrDefault(name, 0), own);
        count[2] = Math.max(count[2], lines);
        if (lines > limit && !name.startsWith("remove") && !name.startsWith("describe")) {
            problems.add(name + " in " + path + ": " + lines + " lines changed (" + patched.unit() + ")");
        }
    }

    private void report() {
        int all = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            all += count[0];
            System.out.println(entry.getKey() + ": " + count[0] + " documents, " + count[1] + " with a larger unit, "
                    + count[2] + " lines at most, " + count[3] + " can't be written");
        }
        System.out.println("larger units: " + larger.size() + " of " + all);
        larger.forEach(System.out::println);
        if (!problems.isEmpty()) {
            fail(problems.size() + " problems:\n" + String.join("\n", problems));
        }
        assertThat(larger.size() * 100).as("larger units %s", larger).isLessThanOrEqualTo(all);
    }

    @Test
    void theLargerUnitIsTakenWhereItIsNeeded() {
        String source = """
                # Title

                ## Problem Statement

                Some text.

                - **Context:**
                  - *nobody* asked
                - **Goals:**
                  1) one

                ## Other

                * kept
                """;
        Walk<DesignDoc> read = Walk.read(DesignDoc.class, source);
        ProblemStatement problem = read.value().problemStatement().orElseThrow();
        Walk.Patched small = read.patch(read.value().withProblemStatement(problem.withDescription("Other text.")));
        assertThat(small.unit()).isEqualTo("VALUE");
        assertThat(small.text()).isEqualTo(source.replace("Some text", "Other text"));
        // In place, this list and that of the labels would be one list.
        DesignDoc changed = read.value().withProblemStatement(problem.withDescription("- a list\n- of two"));
        Walk.Patched large = read.patch(changed);
        assertThat(large.isLarger()).isTrue();
        assertThat(CODEC.decode(large.text()).value()).isEqualTo(changed);
        assertThat(large.text())
                .startsWith("# Title\n\n## Problem Statement\n\n- a list\n- of two\n")
                .endsWith("\n## Other\n\n* kept\n");
    }
}
