package dev.designdoc.markdown.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.markdown.support.Goldens;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each slot of the template has a golden in each form that the contract names. */
@Tag("generated")
class FormsGoldenTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);
    private final List<Slot> slots = Slot.all(DesignDoc.class, "");

    @Test
    void eachSlotHasAGoldenInEachForm() {
        Map<String, Integer> goldens = new TreeMap<>();
        for (String name : Goldens.names("reading", ".md")) {
            String source = Project.read(Goldens.file("reading", name + ".md"));
            String text = source.replace("\r\n", "\n");
            Set<String> found = new TreeSet<>();
            Place.all(text, codec.decode(text), slots).forEach(place -> {
                found.add(place.slot() + " read");
                Forms.all().forEach(forms -> forms.at(place).forEach(form -> found.add(place.slot() + " " + form)));
            });
            found.forEach(form -> goldens.merge(form, 1, Integer::sum));
        }
        Set<String> holes = new TreeSet<>();
        for (Slot slot : slots) {
            StringBuilder row = new StringBuilder(slot.path());
            for (String form : forms(slot)) {
                int count = goldens.getOrDefault(slot + " " + form, 0);
                row.append(" | ").append(form).append(' ').append(count);
                if (count == 0) {
                    holes.add(slot + " " + form);
                }
            }
            if (row.length() > slot.path().length()) {
                System.out.println(row);
            }
        }
        List<String> known = Project.read(Goldens.file("", "missing.txt")).lines().filter(l -> !l.startsWith("#")).toList();
        assertThat(holes).as("forms without a golden").isEqualTo(new TreeSet<>(known));
    }

    private static List<String> forms(Slot slot) {
        List<String> forms = new ArrayList<>();
        if (!slot.isRest()) {
            forms.add("read");
        }
        Forms.all().forEach(kind -> forms.addAll(kind.of(slot)));
        return forms;
    }
}
