package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.designdoc.house.House;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading, writing and updating Markdown keep to the rules of the house. */
class HouseTest {

    private static final String INTERNAL = "dev.designdoc.markdown.internal";

    private static final House HOUSE = House.of(Path.of(""));

    @Test
    void arrowsRunDownwards() {
        HOUSE.checkLayers(
                INTERNAL + ".text",
                INTERNAL + ".block",
                INTERNAL + ".block.fast",
                INTERNAL + ".syntax",
                INTERNAL + ".syntax.field",
                "dev.designdoc.markdown.Outline",
                INTERNAL + ".outline",
                INTERNAL + ".tree",
                INTERNAL + ".read",
                INTERNAL + ".write",
                INTERNAL + ".update",
                INTERNAL + ".report",
                INTERNAL,
                "dev.designdoc.markdown");
    }

    @Test
    void filesFormNoCircle() {
        HOUSE.checkClasses();
    }

    @Test
    void filesAreShort() {
        HOUSE.checkFiles(Map.of());
    }

    @Test
    void linesAreShort() {
        HOUSE.checkLines();
    }

    /** How a slot is introduced and what it holds is for those who read and write; the list may only shrink. */
    @Test
    void updateKnowsNoKindsOfSlots() {
        Path update = Path.of("target/classes", (INTERNAL + ".update").split("\\."));
        assertThat(new ClassFileImporter().importPath(update))
                .filteredOn(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(d -> isKind(d.getTargetClass())))
                .extracting(type -> type.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", ""))
                .containsOnly("FieldsMerge", "HeadMerge", "Patcher", "SectionOrder");
    }

    private static boolean isKind(JavaClass type) {
        return Stream.of(Intro.class, Holds.class).anyMatch(kind -> type.getName().startsWith(kind.getName()));
    }
}
