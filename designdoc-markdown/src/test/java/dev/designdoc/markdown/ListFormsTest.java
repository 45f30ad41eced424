package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Pointers;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of the template in every form of list: items come, go and change, and the others stay as they are written. */
class ListFormsTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    /** How items are written: the number of the first, or -1 for bullets; what follows it; the indent below, "" for as wide. */
    private record Form(int first, String mark, String further) {

        /** The items, and lines that go on with them. */
        String write(List<String> items, String item, String between) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                String marker = first < 0 ? mark : first + i + mark;
                String indent = further.isEmpty() ? " ".repeat(marker.length()) : further;
                String text = item.replace("W", items.get(i)).replace("\n", "\n" + indent);
                out.append(i == 0 ? "" : between).append(marker).append(text);
            }
            return out.toString();
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(-1, "- ", ""), new Form(-1, "*   ", ""), new Form(-1, "+\t", "\t"), new Form(1, ". ", ""),
            new Form(1, ")  ", ""), new Form(7, ". ", ""), new Form(8, ") ", ""), new Form(1, ".\t", "\t"),
            new Form(8, ".\t", "\t"), new Form(9, ". ", ""), new Form(9, ".\t", "\t"), new Form(98, ". ", ""));

    static List<String> lists() {
        List<String> paths = new ArrayList<>();
        add(Shapes.of(DesignDoc.class), "", paths);
        return paths;
    }

    private static void add(Shape shape, String at, List<String> paths) {
        for (Slot slot : shape.slots()) {
            String path = at + "/" + slot.name();
            if (slot.holds() instanceof Holds.Items && !slot.isInline() && !at.isEmpty() && !at.equals("/metadata")) {
                paths.add(path);
            } else if (slot.holds() instanceof Holds.One one) {
                add(one.element(), path, paths);
            } else if (slot.holds() instanceof Holds.Entries entries) {
                add(entries.element(), path + "/0", paths);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theOthersStayAsTheyAre(String path) {
        Source source = Source.of(path);
        for (Form form : FORMS) {
            for (String second : source.item().endsWith("W") ? List.of("w1", "w1 and\ngoes on") : List.of("w1")) {
                List<String> items = List.of("w0", second, "w2", "w3");
                Decoded<DesignDoc> read = CODEC.decode(source.with(form, items));
                check(source, form, read, path + "/0=", List.of(second, "w2", "w3"));
                check(source, form, read, path + "/2=", List.of("w0", second, "w3"));
                check(source, form, read, path + "/3=", List.of("w0", second, "w2"));
                check(source, form, read, path + "/-=new", List.of("w0", second, "w2", "w3", "new"));
                check(source, form, read, path + "/+0=new", List.of("new", "w0", second, "w2", "w3"));
                check(source, form, read, path + "/+2=new", List.of("w0", second, "new", "w2", "w3"));
                check(source, form, read, path + "/2=new", List.of("w0", second, "new", "w3"));
            }
        }
    }

    private static void check(Source source, Form form, Decoded<DesignDoc> read, String edit, List<String> expected) {
        String pointer = edit.substring(0, edit.indexOf('='));
        DesignDoc wanted = Pointers.set(read.value(), pointer, edit.substring(edit.indexOf('=') + 1));
        String changed = read.update(wanted);
        assertThat(changed).as(form + " " + edit).isEqualTo(source.with(form, expected));
        assertThat(CODEC.decode(changed).value()).isEqualTo(wanted);
    }

    @Test
    void valuesOnALineStayAsTheyAreWritten() {
        String before = "# T\n\n## Review Notes\n\n**Reviewed By:** ";
        for (String[] each : new String[][] {
            {"Ann / 2026-01-01, Ben", "-=Cy", "Ann / 2026-01-01, Ben, Cy"},
            {"Ann / 2026-01-01, Ben", "-=Cy/2026-02-02", "Ann / 2026-01-01, Ben, Cy / 2026-02-02"},
            {"Ann / 2026-01-01, Ben", "+0=Cy", "Cy, Ann / 2026-01-01, Ben"}, {"Ann / 2026-01-01, Ben", "1=", "Ann / 2026-01-01"},
            {"Ann / 2026-01-01, Ben", "0=", "Ben"}, {"Ann / 2026-01-01,\nBen,Cy", "1=", "Ann / 2026-01-01,\nCy"},
            {"Ann, 2026-01-01, Ben", "-=Cy", "Ann, 2026-01-01, Ben, Cy"}, {"Ann,Ben", "-=Cy", "Ann,Ben,Cy"},
            {"Ann,  Ben", "0=Cy/2026", "Cy/2026,  Ben"}}) {
            edit(before + each[0] + "\n", "/reviewNotes/reviewedBy/" + each[1], before + each[2] + "\n");
        }
    }

    @Test
    void anEditOfOnePartOfAWrappedItemKeepsItsLines() {
        String task = "# T\n\n## Implementation Guidance\n\n**Phase 1: x**\n- [ ] do it\n  and that\n- [ ] b\n";
        edit(task, "/implementationGuidance/phases/0/tasks/0/done=true", task.replaceFirst("\\[ ]", "[x]"));
        String reference = "# T\n\n## Cross-References\n\n**Issues:**\n- [A](a.md) - which is\n  long\n";
        edit(reference, "/crossReferences/issues/0/target=b.md", reference.replace("a.md", "b.md"));
        String risk = "# T\n\n## Security Considerations\n\n**Risks:**\n1. It leaks - watch\n   the moon\n2. b\n";
        edit(risk, "/securityConsiderations/potentialRisks/0/text=It drips", risk.replace("leaks", "drips"));
        String tradeOff = "# T\n\n## Trade-offs and Limitations\n\n### Trade-offs\n\n1. **A**: x y\n   z\n   - p\n";
        edit(tradeOff, "/tradeoffsAndLimitations/tradeOffs/0/summary=x y w", tradeOff.replace("   z", "   w"));
    }

    private static void edit(String text, String edit, String expected) {
        Decoded<DesignDoc> read = CODEC.decode(text);
        int equals = edit.indexOf('=');
        DesignDoc wanted = Pointers.set(read.value(), edit.substring(0, equals), edit.substring(equals + 1));
        String changed = read.update(wanted);
        assertThat(changed).as(text + edit).isEqualTo(expected);
        assertThat(CODEC.decode(changed).value()).isEqualTo(wanted);
    }

    @Test
    void thereAreManyLists() {
        assertThat(lists()).hasSizeGreaterThan(25);
    }

    /**
     * A document with one list.
     *
     * @param item how an item is written after its marker, W for its words
     */
    private record Source(String before, String item, String between, String after) {

        static Source of(String path) {
            DesignDoc doc = DesignDoc.builder().title("T").build();
            String entries = path.replaceFirst("/0/.*", "");
            doc = entries.equals(path) ? doc : Pointers.set(doc, entries + "/-/name", "Name");
            doc = Pointers.set(Pointers.set(doc, path + "/-", "wA"), path + "/-", "wB");
            String text = CODEC.encode(doc);
            int first = text.lastIndexOf('\n', text.indexOf("wA")) + 1;
            int end = text.indexOf('\n', first);
            int next = text.lastIndexOf('\n', text.indexOf("wB")) + 1;
            String item = text.substring(first, end).replaceFirst("^([-*]|\\d+\\.) ", "").replace("wA", "W");
            String after = text.substring(text.indexOf('\n', next));
            return new Source(text.substring(0, first), item, text.substring(end, next), after);
        }

        String with(Form form, List<String> items) {
            // Only a list that begins with 1 can stand right below a label.
            String gap = form.first() > 1 && !before.endsWith("\n\n") ? "\n" : "";
            return before + gap + form.write(items, item, between) + after;
        }
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            for (String first : List.of("1", "01")) {
                String text = "# T\n\n## Problem Statement\n\n**Goals:**\n" + first + ". a\n";
                String changed = CODEC.update(text, Pointers.set(CODEC.decode(text).value(), "/problemStatement/goals/+0", "b"));
                assertThat(changed).endsWith(first + ". b\n" + first.replace('1', '2') + ". a\n");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
