package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.Change;
import dev.designdoc.markdown.support.Edits;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.markdown.support.Sources;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several random edits at once, of real and generated documents: what was written reads back. */
@Tag("generated")
class UpdateRandomTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final int GENERATED = 1500;

    private int larger;
    private int written;
    private int rejected;

    @Test
    void realDocuments() {
        List<Path> files = new ArrayList<>(Project.examples());
        int examples = files.size();
        if (Project.corpus().isEmpty()) {
            System.out.println("no ../shared/corpus beside the checkout: only the examples are edited");
        }
        files.addAll(Project.corpus());
        for (int i = 0; i < files.size(); i++) {
            String source = Project.read(files.get(i));
            for (int k = 0; k < (i < examples ? 20 : 1); k++) {
                Random random = new Random(i * 1000L + k);
                DesignDoc old = CODEC.decode(source).value();
                check(files.get(i) + ", edits " + k, source, Mutation.of(random, old, Values.harmless(random, DesignDoc.class)));
            }
        }
        System.out.println("random edits of real documents: " + this);
    }

    @Test
    void generatedDocuments() {
        for (int seed = 0; seed < GENERATED; seed++) {
            Random random = new Random(seed);
            String source = Sources.document(random, DesignDoc.class);
            DesignDoc old = CODEC.decode(source).value();
            DesignDoc other = seed % 3 == 0 ? Values.nasty(random, DesignDoc.class)
                    : seed % 3 == 1 ? Values.harmless(random, DesignDoc.class)
                    : CODEC.decode(Sources.document(random, DesignDoc.class)).value();
            check("seed " + seed, source, Mutation.of(random, old, other));
        }
        System.out.println("random edits of generated documents: " + this);
    }

    /** Found by fuzzing. */
    @Test
    void sourcesThatAreEasyToGetWrong() {
        List<String> sources = List.of(
                "**Date:**\n|-",
                " 1.\n \n    -",
                "## Alternatives\n  1.\n    o",
                "# T\n\n## Status\n\nDone\n\n## Status\n\nOpen\n",
                "## Goals\n- a\n\n## Status\n\nDone\n\n## Notes\n\nText\n",
                "---\nstatus:: T\nstatus:: T\n---\n");
        for (String source : sources) {
            for (Edits.Edit<DesignDoc> edit : Edits.of(DesignDoc.class, CODEC.decode(source).value())) {
                check(edit.toString(), source, edit.value());
            }
        }
    }

    @Test
    void anyDocumentBecomesAnyOther() {
        for (int seed = 0; seed < GENERATED / 10; seed++) {
            Random random = new Random(seed);
            String source = Sources.document(random, DesignDoc.class);
            check("seed " + seed, source, CODEC.decode(Sources.document(random, DesignDoc.class)).value());
            check("seed " + seed + ", emptied", source, DesignDoc.builder().build());
            check("seed " + seed + ", from nothing", "", CODEC.decode(source).value());
        }
        System.out.println("documents made others: " + this);
    }

    @Override
    public String toString() {
        return written + " written, " + larger + " of them with a larger unit, " + rejected + " can't be written";
    }

    private void check(String what, String source, DesignDoc value) {
        if (problem(source, value, true) == null) {
            return;
        }
        String small = Shrink.text(source, s -> problem(s, value, false) != null);
        DesignDoc least = Shrink.value(value, v -> problem(small, v, false) != null);
        String less = Shrink.text(small, s -> problem(s, least, false) != null);
        fail(what + ": " + problem(less, least, false) + "\n--- source: " + Shrink.quote(less) + "\n--- value: "
                + Shrink.show(least));
    }

    private @Nullable String problem(String source, DesignDoc value, boolean counts) {
        try {
            Walk.Patched patched = Walk.read(DesignDoc.class, source).patch(value);
            written += counts ? 1 : 0;
            larger += counts && patched.isLarger() ? 1 : 0;
            DesignDoc back = CODEC.decode(patched.text()).value();
            return back.equals(patched.wanted()) ? null : "PutGet: " + Shrink.quote(patched.text()) + " reads back as " + back;
        } catch (EncodeException e) {
            rejected += counts ? 1 : 0;
            boolean isRight = Change.isOfSource(e) || Change.isRejected(value);
            return isRight ? null : "rejected, though it can be written: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return "failed: " + e + " at " + List.of(e.getStackTrace()).subList(0, Math.min(3, e.getStackTrace().length));
        }
    }

    /** A value with some of another's components in place of its own. */
    private static final class Mutation {
        private final Random random;

        private Mutation(Random random) {
            this.random = random;
        }

        static DesignDoc of(Random random, DesignDoc value, DesignDoc other) {
            Mutation mutation = new Mutation(random);
            Record changed = value;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                changed = mutation.record(Shapes.of(DesignDoc.class), changed, other);
            }
            return (DesignDoc) changed;
        }

        private Record record(Shape shape, Record value, Record other) {
            @Nullable Object[] raw = shape.values(value);
            List<Slot> slots = new ArrayList<>(shape.slots());
            Collections.shuffle(slots, random);
            for (Slot slot : slots) {
                Object old = raw[slot.index()];
                Object fresh = slot.get(other);
                if (slot.isEmpty(old) && slot.isEmpty(fresh)) {
                    continue;
                }
                raw[slot.index()] = slot.isEmpty(old) || random.nextInt(8) == 0 ? fresh : value(slot, old, fresh);
                try {
                    return shape.create(raw);
                } catch (IllegalArgumentException e) {
                    // A part that can't be left out.
                    return value;
                }
            }
            return value;
        }

        private @Nullable Object value(Slot slot, @Nullable Object old, @Nullable Object fresh) {
            if (old instanceof Record a && slot.element() != null && slot.element().kind() != Declaration.Kind.FENCED) {
                boolean goes = slot.optional() && random.nextInt(4) == 0;
                return fresh instanceof Record b ? record(slot.elementShape(), a, b) : goes ? null : old;
            }
            if (!(old instanceof List<?> list)) {
                return fresh == null && !slot.optional() ? old : fresh;
            }
            List<Object> changed = new ArrayList<>(list);
            List<?> others = fresh instanceof List<?> l ? l : List.of();
            int at = random.nextInt(changed.size());
            Object other = others.isEmpty() ? null : others.get(random.nextInt(others.size()));
            switch (random.nextInt(5)) {
                case 0 -> changed.remove(at);
                case 1 -> Collections.shuffle(changed, random);
                case 2 -> changed.add(at, other == null ? changed.get(0) : other);
                case 3 -> changed.set(at, other == null ? changed.get(0) : other);
                default -> {
                    if (changed.get(at) instanceof Record a && other instanceof Record b) {
                        changed.set(at, record(slot.elementShape(), a, b));
                    } else if (other != null) {
                        changed.set(at, other);
                    }
                }
            }
            return changed;
        }
    }
}
