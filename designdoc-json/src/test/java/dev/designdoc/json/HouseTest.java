package dev.designdoc.json;

import dev.designdoc.house.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The module keeps to the rules of the house. */
class HouseTest {

    private static final House HOUSE = House.of(Path.of(""));

    @Test
    void arrowsRunDownwards() {
        HOUSE.checkLayers(
                "dev.designdoc.json.internal.tree",
                "dev.designdoc.json.internal.bind",
                "dev.designdoc.json.internal.update",
                "dev.designdoc.json.internal.json",
                "dev.designdoc.json.internal.yaml",
                "dev.designdoc.json.internal.schema",
                "dev.designdoc.json.internal.databind",
                "dev.designdoc.json.internal",
                "dev.designdoc.json");
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
