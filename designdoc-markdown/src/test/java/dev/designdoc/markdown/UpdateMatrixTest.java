package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.Change;
import dev.designdoc.markdown.support.Distinct;
import dev.designdoc.markdown.support.Edits;
import dev.designdoc.markdown.support.FileStyle;
import dev.designdoc.markdown.support.LineDiff;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Values;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every edit of every component in every file style: it reads back, and changes no lines but its own. */
@Tag("generated")
class UpdateMatrixTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Shape DOCUMENT = Shapes.of(DesignDoc.class);

    @ParameterizedTest
    @EnumSource
    void everyEdit(FileStyle style) {
        Outcome outcome = new Outcome(style);
        bases(style).forEach((name, base) -> {
            Walk<DesignDoc> read = read(style, name, base);
            for (Edits.Edit<DesignDoc> edit : Edits.of(DesignDoc.class, read.value())) {
                if (!isOf(name, edit)) {
                    continue;
                }
                outcome.add(name, Change.of(style, read, edit));
                if (edit.kind().equals("remove") || edit.kind().equals("keep the first")) {
                    setBack(style, name, read.value(), edit, outcome);
                }
            }
        });
        outcome.report();
    }

    /** Whether a document is there for that edit. */
    private static boolean isOf(String base, Edits.Edit<DesignDoc> edit) {
        boolean head = edit.path().startsWith("/metadata")
                || edit.path().equals("/title")
                || edit.path().equals("/introduction");
        return switch (base.replaceFirst(" .*", "")) {
            case "head" -> head;
            case "sections" -> edit.path().indexOf('/', 1) < 0 || edit.path().startsWith("/customSections");
            case "none" -> true;
            case "empty" -> edit.path().startsWith("/" + base.substring("empty ".length()) + "/");
            default -> edit.path().startsWith("/" + base.replaceFirst(" .*", "") + "/");
        };
    }

    /** The edit that sets what another removes, in a file without it. */
    private static void setBack(
            FileStyle style, String name, DesignDoc base, Edits.Edit<DesignDoc> removal, Outcome outcome) {
        String canonical;
        try {
            canonical = CODEC.encode(removal.value());
        } catch (EncodeException e) {
            return;
        }
        Walk<DesignDoc> without = Walk.read(DesignDoc.class, style.write(canonical));
        if (without.value().equals(removal.value())) {
            String kind = "set what \"" + removal.kind() + "\" removes";
            String path = removal.pointer();
            String record = path.substring(0, path.lastIndexOf('/'));
            boolean isElement = path.matches(".*/\\d+") || (path + "/").contains("/-/");
            boolean isReplaced = !isElement && Pointer.find(removal.value(), path) instanceof String s && !s.isEmpty();
            // Where a text of its record took the place of what was removed, that one goes back too.
            outcome.add(name, Change.of(style, without, isReplaced
                    ? new Edits.Edit<>(kind, record, record, base,
                            /* before= */ List.of(Pointer.find(removal.value(), record)),
                            /* after= */ List.of(Pointer.find(base, record)))
                    : new Edits.Edit<>(kind, path, removal.path(), base,
                            /* before= */ removal.after(), /* after= */ removal.before())));
        }
    }

    private static Walk<DesignDoc> read(FileStyle style, String name, DesignDoc base) {
        Walk<DesignDoc> read = Walk.read(DesignDoc.class, style.write(CODEC.encode(base)));
        // A style may write headings within a text another way; all the texts are there.
        assertThat(Pointer.texts(read.value()).keySet())
                .as("%s in style %s:%n%s", name, style, read.source()).isEqualTo(Pointer.texts(base).keySet());
        return read;
    }

    /** The documents to edit: one for each section between two others, with and without extras, and one for the rest. */
    private static Map<String, DesignDoc> bases(FileStyle style) {
        Map<String, DesignDoc> bases = new LinkedHashMap<>();
        DesignDoc full = Distinct.of(Values.full(new Random(1), DesignDoc.class));
        DesignDoc plain = (DesignDoc) Distinct.plain(DOCUMENT, full);
        Metadata metadata = style.isPlain() ? plain.metadata() : full.metadata().withFrontMatter(Optional.empty());
        List<Slot> sections = DOCUMENT.slots().stream().filter(s -> s.intro() instanceof Intro.Heading).toList();
        DesignDoc spare = full.withMetadata(metadata);
        for (Slot section : sections) {
            spare = with(spare, section, reduced(section, (Record) section.get(plain)));
        }
        bases.put("head", only(spare, sections.subList(0, 2)));
        if (style.isOfHead()) {
            Metadata one = Metadata.builder().status(metadata.status()).build();
            bases.put("head with one field", only(spare, sections.subList(0, 2)).withMetadata(one));
            return bases;
        }
        bases.put("sections", spare.withCustomSections(List.of(
                new CustomSection("w9000w", 2, Optional.of("w9001w"), Optional.of("title")),
                new CustomSection("w9002w", 2, Optional.of("w9003w\n\nw9004w"), Optional.of("architecture")),
                new CustomSection("w9005w", 2, Optional.empty(), Optional.of("architecture")),
                new CustomSection("w9006w", 2, Optional.of("w9007w"), Optional.of("appendix")))));
        bases.put("none", DesignDoc.builder().title("w1w").build());
        for (int i = 0; i < sections.size(); i++) {
            Slot section = sections.get(i);
            DesignDoc around = only(spare, sections.subList(Math.max(0, i - 1), Math.min(sections.size(), i + 2)))
                    .withMetadata(plain.metadata().withFrontMatter(Optional.empty()).withRelated(List.of()));
            Shape shape = section.elementShape();
            Record empty = shape.create(new @Nullable Object[shape.slots().size()]);
            bases.put(section.name(), with(around, section, section.get(plain)));
            bases.put("empty " + section.name(), with(around, section, empty));
            if (style.hasExtras()) {
                bases.put(section.name() + " with extras", with(around, section, section.get(full)));
            }
        }
        return bases;
    }

    private static DesignDoc with(DesignDoc doc, Slot section, @Nullable Object value) {
        return (DesignDoc) Distinct.with(DOCUMENT, doc, section, value);
    }

    private static Record reduced(Slot section, @Nullable Record record) {
        Shape shape = section.elementShape();
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        Slot description = shape.description();
        if (description != null && record != null) {
            raw[description.index()] = description.get(record);
        }
        return shape.create(raw);
    }

    private static DesignDoc only(DesignDoc doc, List<Slot> sections) {
        DesignDoc only = doc.withCustomSections(List.of());
        for (Slot slot : DOCUMENT.slots()) {
            if (slot.intro() instanceof Intro.Heading && !sections.contains(slot)) {
                only = with(only, slot, null);
            }
        }
        return only;
    }

    /** What came of all edits in one style. */
    private static final class Outcome {
        private final FileStyle style;
        private final Map<String, Integer> units = new TreeMap<>();
        private final Map<String, List<String>> problems = new LinkedHashMap<>();
        private final List<String> larger = new ArrayList<>();
        private int count;
        private int rejected;

        Outcome(FileStyle style) {
            this.style = style;
        }

        void add(String base, Change change) {
            count++;
            if (change.result() == null) {
                rejected++;
            }
            units.merge(change.unit(), 1, Integer::sum);
            if (change.result() != null && !change.unit().equals("VALUE")) {
                larger.add(base + ": " + change.edit() + " " + change.unit());
            }
            if (change.problem() != null) {
                String diff = change.result() == null ? "" : "\n" + show(change.source(), change.result());
                String law = change.problem().replaceAll("[:\"].*", "");
                String what = base + ": " + change.edit() + " (" + change.unit() + "): " + change.problem() + diff;
                problems.computeIfAbsent(change.edit().kind() + " " + change.edit().path() + ": " + law, k -> new ArrayList<>())
                        .add(what);
            }
        }

        void report() {
            System.out.println(style + ": " + count + " edits, " + rejected + " can't be written, units " + units);
            larger.forEach(l -> System.out.println("  " + style + ", larger: " + l));
            if (!problems.isEmpty()) {
                StringBuilder out = new StringBuilder();
                problems.forEach((key, all) ->
                        out.append("\n### ").append(style).append(" × ").append(all.size()).append(": ").append(all.get(0)));
                fail(problems.size() + " kinds of edits fail:" + out);
            }
        }

        private static String show(String before, String after) {
            StringBuilder out = new StringBuilder();
            List<String> lines = LineDiff.lines(before);
            for (LineDiff.Hunk hunk : LineDiff.of(lines, LineDiff.lines(after))) {
                int from = Math.max(0, hunk.from() - 2);
                lines.subList(from, hunk.from()).forEach(l -> out.append("   ").append(l).append('\n'));
                hunk.removed().forEach(l -> out.append(" - ").append(l).append('\n'));
                hunk.added().forEach(l -> out.append(" + ").append(l).append('\n'));
                int end = hunk.from() + hunk.removed().size();
                List<String> behind = lines.subList(end, Math.min(lines.size(), end + 2));
                behind.forEach(l -> out.append("   ").append(l).append('\n'));
                out.append("   ~\n");
            }
            return out.toString();
        }
    }

}
