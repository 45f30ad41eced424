package dev.designdoc;

import dev.designdoc.house.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model keeps to the rules of the house. */
class HouseTest {

    private static final House HOUSE = House.of(Path.of(""));

    @Test
    void filesAreShort() {
        HOUSE.checkFiles(Map.of(
                "Inlines.java", 385,
                "ItemLine.java", 385,
                "Shape.java", 391,
                "ShapeCompiler.java", 376));
    }

    @Test
    void linesAreShort() {
        HOUSE.checkLines();
    }
}
