package dev.designdoc.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rules of the house, checked on one module: arrows run downwards, classes form no circle, files and lines are
 * short. Generated classes are left out.
 *
 * <pre>{@code
 * private static final House HOUSE = House.of(Path.of(""));
 *
 * @Test
 * void arrowsRunDownwards() {
 *     HOUSE.checkLayers("dev.example.internal.text", "dev.example.internal.read", "dev.example");
 * }
 * }</pre>
 */
public final class House {

    private final JavaClasses classes;
    private final HouseSources main;
    private final List<HouseSources> sources;

    House(Path classes, Path main, Path... tests) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        ArchConfiguration.get().setProperty("cycles.maxNumberToDetect", "5");
        ArchConfiguration.get().setProperty("cycles.maxNumberOfDependenciesPerEdge", "3");
        this.main = new HouseSources(main);
        this.sources = new ArrayList<>(List.of(this.main));
        Arrays.stream(tests).map(HouseSources::new).forEach(sources::add);
        this.classes = new ClassFileImporter().importPath(classes).that(describe("are written by hand", this::isWritten));
    }

    /** The module in that folder, compiled. */
    public static House of(Path module) {
        return new House(module.resolve("target/classes"), module.resolve("src/main/java"), module.resolve("src/test/java"));
    }

    /**
     * Every class uses its own layer and those below it only, so packages form no circle either.
     *
     * @param layers all of the module's, from the ground up: a package, or some classes of a package, divided by commas,
     *     which are then no part of their package's layer
     */
    public void checkLayers(String... layers) {
        List<List<String>> members = Arrays.stream(layers).map(l -> List.of(l.split(",\\s*"))).toList();
        List<String> named = members.stream().flatMap(List::stream).toList();
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (int i = 0; i < layers.length; i++) {
            List<String> layer = members.get(i);
            architecture = architecture.layer(layers[i]).definedBy(describe(layers[i], c -> layer.contains(home(c, named))));
        }
        for (int i = 0; i < layers.length; i++) {
            String[] below = Arrays.copyOf(layers, i);
            architecture = i == 0
                    ? architecture.whereLayer(layers[i]).mayNotAccessAnyLayer()
                    : architecture.whereLayer(layers[i]).mayOnlyAccessLayers(below);
        }
        architecture.ensureAllClassesAreContainedInArchitecture()
                .because("arrows run downwards: move the class, or the part of it that looks up, to the layer that knows what"
                        + " it needs; a new package is named in the module's HouseTest, at its height")
                .check(classes);
    }

    /**
     * No two source files use each other, directly or by way of others. A nested class of more than
     * {@value HouseSources#LARGE_CLASS} lines counts as a file of its own.
     */
    public void checkClasses() {
        slices().assignedFrom(new Files()).should().beFreeOfCycles()
                .because("files that use each other can only be understood together: put what both need into a third, or"
                        + " join them where they are one thing")
                .check(classes);
    }

    /**
     * No file is longer than {@value HouseSources#FILE_LINES} lines.
     *
     * @param larger the files that still are, by name, with their lines; the list may only shrink
     */
    public void checkFiles(Map<String, Integer> larger) {
        report(HouseSources.checkFiles(sources, larger));
    }

    /** No line is longer than {@value HouseSources#LINE_CHARACTERS} characters. */
    public void checkLines() {
        report(HouseSources.checkLines(sources));
    }

    private static void report(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), problems));
        }
    }

    private boolean isWritten(JavaClass type) {
        return type.getSource().flatMap(s -> s.getFileName()).filter(file -> main.has(type.getPackageName(), file)).isPresent();
    }

    /** What a layer calls a class by: its own name where that is given, or its package's. */
    private static String home(JavaClass type, List<String> named) {
        String outermost = outermost(type);
        return named.contains(outermost) ? outermost : type.getPackageName();
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** A slice for each file, and for each nested class large enough to be one. */
    private final class Files implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String file = outermost(type);
            String[] nested = type.getName().substring(file.length()).split("\\$", -1);
            for (int i = nested.length - 1; i > 0; i--) {
                if (main.isLarge(file, nested[i])) {
                    return SliceIdentifier.of(file + "." + nested[i]);
                }
            }
            return SliceIdentifier.of(file);
        }

        @Override
        public String getDescription() {
            return "source files";
        }
    }
}
