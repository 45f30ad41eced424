package dev.designdoc.lint;

import dev.designdoc.house.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The module keeps to the rules of the house. */
class HouseTest {

    private static final House HOUSE = House.of(Path.of(""));

    @Test
    void arrowsRunDownwards() {
        HOUSE.checkLayers("dev.designdoc.lint.internal.files", "dev.designdoc.lint", "dev.designdoc.lint.internal");
    }

    @Test
    void classesFormNoCircle() {
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
}
