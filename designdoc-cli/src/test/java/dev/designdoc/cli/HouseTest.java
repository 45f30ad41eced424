package dev.designdoc.cli;

import dev.designdoc.house.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program keeps to the rules of the house. */
class HouseTest {

    private static final House HOUSE = House.of(Path.of(""));

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
}
