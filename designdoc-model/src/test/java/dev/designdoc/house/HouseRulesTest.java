package dev.designdoc.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the house finds what breaks it. */
class HouseRulesTest {

    private static final String SAMPLE = "dev.designdoc.house.sample.";
    private static final Path SOURCES = Path.of("src/test/java");

    @TempDir
    Path folder;

    @Test
    void anArrowUpwardsIsFound() {
        House house = sample("");
        assertThatCode(() -> house.checkLayers(SAMPLE + "lower", SAMPLE + "upper", SAMPLE + "circle"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> house.checkLayers(SAMPLE + "upper", SAMPLE + "lower", SAMPLE + "circle"))
                .hasMessageContaining("upper.Roof")
                .hasMessageContaining("lower.Floor")
                .hasMessageContaining("arrows run downwards: move the class")
                .hasMessageNotContaining("Hen");
    }

    @Test
    void someClassesOfAPackageCanBeALayer() {
        House house = sample("circle");
        assertThatThrownBy(() -> house.checkLayers(SAMPLE + "circle.Hen", SAMPLE + "circle"))
                .hasMessageContaining("Hen.lay()")
                .hasMessageNotContaining("Egg.hen()");
    }

    @Test
    void everyPackageHasALayer() {
        assertThatThrownBy(() -> sample("").checkLayers(SAMPLE + "lower", SAMPLE + "upper"))
                .hasMessageContaining("circle.Egg")
                .hasMessageContaining("a new package is named in the module's HouseTest");
    }

    @Test
    void aLayerWithoutClassesIsAMistake() {
        assertThatThrownBy(() -> sample("lower").checkLayers(SAMPLE + "lower", SAMPLE + "cellar"))
                .hasMessageContaining("cellar' is empty");
    }

    @Test
    void aCircleOfClassesIsFound() {
        assertThatCode(() -> sample("upper").checkClasses()).doesNotThrowAnyException();
        assertThatThrownBy(() -> sample("circle").checkClasses())
                .hasMessageContaining("circle.Egg")
                .hasMessageContaining("circle.Hen")
                .hasMessageContaining("put what both need into a third");
    }

    @Test
    void aLongNestedClassIsAFileOfItsOwn() throws IOException {
        write("p/Outer.java", "class Outer {\n" + nested("Long", 81) + nested("Short", 80) + "}\n");
        HouseSources sources = new HouseSources(folder);
        assertThat(sources.isLarge("p.Outer", "Long")).isTrue();
        assertThat(sources.isLarge("p.Outer", "Short")).isFalse();
    }

    @Test
    void filesMayOnlyShrink() throws IOException {
        write("p/Long.java", "//\n".repeat(400));
        write("p/Short.java", "//\n".repeat(350));
        assertThat(files(Map.of("Long.java", 400))).isEmpty();
        assertThat(files(Map.of())).singleElement().asString().contains("Long.java has 400 lines and may have 350");
        assertThat(files(Map.of("Long.java", 399))).singleElement().asString().contains("400 lines and may have 399");
        assertThat(files(Map.of("Long.java", 401))).singleElement().asString().contains("has shrunk to 400 lines");
        assertThat(files(Map.of("Long.java", 400, "Short.java", 360)))
                .containsExactly("No file Short.java has more than 350 lines any more: take it off the list in HouseTest");
    }

    @Test
    void aLongLineIsFound() throws IOException {
        write("p/Lines.java", "\u00e9".repeat(130) + "\n" + "x".repeat(131) + "\n");
        assertThat(HouseSources.checkLines(List.of(new HouseSources(folder))))
                .singleElement().asString().contains("Lines.java:2: the line has 131 characters and may have 130");
    }

    private List<String> files(Map<String, Integer> larger) {
        return HouseSources.checkFiles(List.of(new HouseSources(folder)), larger);
    }

    private static String nested(String name, int lines) {
        return "    private static final class " + name + " {\n" + "\n".repeat(lines - 2) + "    }\n";
    }

    private House sample(String packageName) {
        Path classes = Path.of("target/test-classes/dev/designdoc/house/sample").resolve(packageName);
        return new House(classes, SOURCES);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
