package dev.designdoc.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files below one folder, measured. */
final class HouseSources {

    static final int FILE_LINES = 350;
    static final int LINE_CHARACTERS = 130;
    static final int LARGE_CLASS = 80;

    private static final Pattern NESTED_CLASS = Pattern.compile("(\\s+)"
            + "(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*"
            + "(?:class|record|@?interface|enum) (\\w+).*");

    private final Path folder;
    private final Map<Path, List<String>> files = new TreeMap<>();
    private final Set<String> largeClasses = new HashSet<>();

    HouseSources(Path folder) {
        this.folder = folder;
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".java")).toList()) {
                files.put(file, Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach(this::findLargeClasses);
    }

    /** By their indents: a class ends where a brace alone has that of its first line. */
    private void findLargeClasses(Path file, List<String> lines) {
        String name = folder.relativize(file).toString().replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = NESTED_CLASS.matcher(lines.get(i));
            if (start.matches() && !lines.get(i).endsWith("}")) {
                int length = lines.subList(i, lines.size()).indexOf(start.group(1) + "}") + 1;
                if (length > LARGE_CLASS) {
                    largeClasses.add(name + "$" + start.group(2));
                }
            }
        }
    }

    boolean has(String packageName, String fileName) {
        return files.containsKey(folder.resolve(packageName.replace('.', '/')).resolve(fileName));
    }

    /** Whether the class of that name, nested in the file's own, is long enough to be a file. */
    boolean isLarge(String file, String nestedClass) {
        return largeClasses.contains(file + "$" + nestedClass);
    }

    static List<String> checkFiles(List<HouseSources> all, Map<String, Integer> larger) {
        List<String> problems = new ArrayList<>();
        Set<String> unused = new TreeSet<>(larger.keySet());
        all.forEach(sources -> sources.files.forEach((file, lines) -> {
            String name = file.getFileName().toString();
            int size = lines.size();
            int allowed = larger.getOrDefault(name, FILE_LINES);
            if (size > FILE_LINES) {
                unused.remove(name);
            }
            if (size > allowed) {
                problems.add(file + " has " + size + " lines and may have " + allowed
                        + ": divide it, so that each file tells one story");
            } else if (size > FILE_LINES && size < allowed) {
                problems.add(file + " has shrunk to " + size + " lines: write that in HouseTest in place of " + allowed
                        + ", so that it does not grow again");
            }
        }));
        unused.forEach(name -> problems.add("No file " + name + " has more than " + FILE_LINES
                + " lines any more: take it off the list in HouseTest"));
        return problems;
    }

    static List<String> checkLines(List<HouseSources> all) {
        List<String> problems = new ArrayList<>();
        all.forEach(sources -> sources.files.forEach((file, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                int length = lines.get(i).codePointCount(0, lines.get(i).length());
                if (length > LINE_CHARACTERS) {
                    problems.add(file + ":" + (i + 1) + ": the line has " + length + " characters and may have "
                            + LINE_CHARACTERS + ": break it where its sense does");
                }
            }
        }));
        return problems;
    }
}
