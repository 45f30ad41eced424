package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.Appendix;
import dev.designdoc.model.AppendixEntry;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Phase;
import dev.designdoc.model.Principle;
import dev.designdoc.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whole entries and items come, go, move and get other names; what stays is not written anew. */
class UpdateEntriesTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static final Phase NEW = Phase.builder().name("New").addTasks(Task.of("n")).build();
    private static final Alternative OTHER = Alternative.builder().name("New").addPros("n").build();

    private static void check(String before, DesignDoc changed, String after) {
        assertThat(CODEC.update(before, changed)).isEqualTo(after);
        assertThat(CODEC.decode(after).value()).isEqualTo(changed);
    }

    private static <E> List<E> edited(List<E> list, Consumer<List<E>> edit) {
        List<E> changed = new ArrayList<>(list);
        edit.accept(changed);
        return changed;
    }

    private static void phases(String before, Consumer<List<Phase>> edit, String after) {
        DesignDoc doc = CODEC.decode(before).value();
        check(before, doc.withImplementationGuidance(doc.implementationGuidance()
                .map(g -> g.withPhases(edited(g.phases(), edit)))), after);
    }

    private static void alternatives(String before, Consumer<List<Alternative>> edit, String after) {
        DesignDoc doc = CODEC.decode(before).value();
        check(before, doc.withAlternativesConsidered(doc.alternativesConsidered()
                .map(a -> a.withAlternatives(edited(a.alternatives(), edit)))), after);
    }

    private static void principles(String before, Consumer<List<Principle>> edit, String after) {
        DesignDoc doc = CODEC.decode(before).value();
        check(before, doc.withDesignPrinciples(doc.designPrinciples().map(p -> p.withPrinciples(edited(p.principles(), edit)))),
                after);
    }

    private static final String ONE = "**Phase 1: One**\n* [ ] a\n\n";
    private static final String TWO = "**Phase 2: Two**\n* [x] b\n\n";
    private static final String GUIDANCE = "## Implementation Guidance\n\n";

    @Test
    void aPhaseInTheFormOfItsSiblings() {
        phases(GUIDANCE + ONE + TWO, phases -> phases.add(NEW), GUIDANCE + ONE + TWO + "**Phase 3: New**\n* [ ] n\n\n");
        phases(GUIDANCE + ONE + TWO, phases -> phases.add(1, NEW), GUIDANCE + ONE + "**Phase 3: New**\n* [ ] n\n\n" + TWO);
        phases(GUIDANCE + ONE + TWO, phases -> phases.add(0, NEW), GUIDANCE + "**Phase 3: New**\n* [ ] n\n\n" + ONE + TWO);
        phases(GUIDANCE + ONE + TWO, phases -> phases.remove(0), GUIDANCE + TWO);
        phases(GUIDANCE + ONE + TWO, Collections::reverse, GUIDANCE + TWO + ONE);
    }

    @Test
    void severalAtOnceCountOn() {
        phases(GUIDANCE + ONE, phases -> phases.addAll(List.of(NEW, NEW.withName("Last"))),
                GUIDANCE + ONE + "**Phase 2: New**\n* [ ] n\n\n**Phase 3: Last**\n* [ ] n\n\n");
    }

    @Test
    void anotherNameChangesOneLine() {
        phases(GUIDANCE + ONE + TWO, phases -> phases.set(1, phases.get(1).withName("Deux")),
                GUIDANCE + ONE + TWO.replace("Two", "Deux"));
        alternatives("## Alternatives Considered\n\n### Option A: One\n\nText.\n", all -> all.set(0, all.get(0).withName("Un")),
                "## Alternatives Considered\n\n### Option A: Un\n\nText.\n");
    }

    @Test
    void aHeadingLikeThoseOfItsSiblings() {
        String two = "\n### Option C: Two\n\n**Pros:**\n+ b\n";
        String source = "## Alternatives Considered\n\n### Option A: One\n\n**Pros:**\n+ a\n" + two;
        alternatives(source, all -> all.add(OTHER), source + "\n### Option D: New\n\n**Pros:**\n+ n\n");
        alternatives(source, all -> all.remove(1), "## Alternatives Considered\n\n### Option A: One\n\n**Pros:**\n+ a\n");
    }

    @Test
    void anAppendixGetsTheNextLetter() {
        String source = "## Appendix\n\n### Appendix A: One\n\na\n\n### Appendix Z: Two\n\nz\n";
        DesignDoc doc = CODEC.decode(source).value();
        Appendix appendix = doc.appendix().orElseThrow();
        AppendixEntry entry = AppendixEntry.builder().title("New").content("n").build();
        check(source, doc.withAppendix(appendix.withEntries(edited(appendix.entries(), all -> all.add(entry)))),
                source + "\n### Appendix AA: New\n\nn\n");
    }

    private static final String NINE = "9. **Nine**\n   - a\n   - b\n";
    private static final String TEN = "10. **Ten**\n    - c\n";
    private static final String PRINCIPLES = "## Design Principles\n\n";

    @Test
    void numbersOfItemsCountOnAndTheirLinesMoveAlong() {
        Principle added = Principle.builder().name("New").addPoints("n").build();
        principles(PRINCIPLES + NINE + TEN, all -> all.add(0, added),
                PRINCIPLES + "9. **New**\n   - n\n10. **Nine**\n    - a\n    - b\n11. **Ten**\n    - c\n");
        principles(PRINCIPLES + NINE + TEN, all -> all.add(added), PRINCIPLES + NINE + TEN + "11. **New**\n    - n\n");
        principles(PRINCIPLES + NINE + TEN, all -> all.remove(0), PRINCIPLES + "9. **Ten**\n   - c\n");
        principles(PRINCIPLES + NINE + TEN, all -> all.remove(1), PRINCIPLES + NINE);
        principles(PRINCIPLES + "1. **One**\n1. **Two**\n", all -> all.add(0, added),
                PRINCIPLES + "1. **New**\n   - n\n1. **One**\n1. **Two**\n");
    }

    @Test
    void itemsStandApartWhereTheirSiblingsDo() {
        Principle added = Principle.builder().name("New").build();
        principles(PRINCIPLES + "- **One**\n\n- **Two**\n", all -> all.add(added),
                PRINCIPLES + "- **One**\n\n- **Two**\n\n- **New**\n");
        principles(PRINCIPLES + "- **One**\n\n- **Two**\n\n- **Three**\n", all -> all.remove(1),
                PRINCIPLES + "- **One**\n\n- **Three**\n");
        principles(PRINCIPLES + "- **One**\n- **Two**\n", all -> all.add(1, added),
                PRINCIPLES + "- **One**\n- **New**\n- **Two**\n");
    }

    @Test
    void partsOfANewItemAreDividedAsThoseBesideIt() {
        Principle added = Principle.builder().name("New").summary("n").build();
        principles(PRINCIPLES + "- **One** \u2014 a\n", all -> all.add(added),
                PRINCIPLES + "- **One** \u2014 a\n- **New** \u2014 n\n");
        principles(PRINCIPLES + "- **One**: a\n- **Two**\n", all -> all.add(added),
                PRINCIPLES + "- **One**: a\n- **Two**\n- **New**: n\n");
    }
}
