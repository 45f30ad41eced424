package dev.designdoc;

import dev.designdoc.house.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model keeps to the rules of the house. */
class HouseTest {

    private static final House HOUSE = House.of(Path.of(""));

    /** Two public packages have a ground floor and a face: what the shapes need, and what needs them. */
    @Test
    void arrowsRunDownwards() {
        HOUSE.checkLayers(
                "dev.designdoc.diagnostic",
                "dev.designdoc.internal.text",
                "dev.designdoc.template",
                "dev.designdoc.internal.shape",
                "dev.designdoc.template.Template, dev.designdoc.template.Canonical",
                "dev.designdoc.model",
                "dev.designdoc.codec",
                "dev.designdoc.internal.io",
                "dev.designdoc.internal.edit",
                "dev.designdoc.codec.TextFiles, dev.designdoc.codec.Codecs, dev.designdoc.codec.Documents,"
                        + " dev.designdoc.codec.DesignDocs, dev.designdoc.codec.Pointers");
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
}
