package dev.designdoc.lint.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated folders and patterns: what is ignored is what {@code git check-ignore} says, for 20,000 paths and more. */
class IgnoreFilesTest {

    private static final int SEED = 20;
    private static final int FOLDERS = 500;
    private static final int PATHS = 42;

    private static final List<String> NAMES = List.of("a", "b", "ab", "ba", "a.md", "b.md", "A", "a b", "a ", "é", "日本", "[a]",
            "a]b", "#a", "!a", "\\a", "a-b", "1", "build", "doc.md", "*", "?", "a*", "**", "ab!", "^");
    private static final List<String> PARTS = List.of("a", "b", "ab", "*", "**", "***", "?", "??", "*.md", "a*", "*a", "*a*b",
            "a**", "**b", "[ab]", "[!a]", "[^a]*", "[a-c]", "[]a]", "[a-]", "[]-a]", "[[:alpha:]]", "[[:upper:]]*",
            "[![:digit:]]", "[[:nope:]]", "[[:]", "[a", "[\\]a]", "[\\\\-b]", "\\a", "\\*", "\\#a", "\\!a", "\\\\a", "\\",
            "a b", "é", "?é", "[é]", "日*", "build", "a.md", "\\[a\\]", "a\\ ", "[[:alpha:][:digit:]]?", "[b-a]", "[--0]",
            "[a-[:digit:]]", "**\\");
    private static final List<String> STARTS = List.of("", "", "", "", "", "", "/", "!", "!", "!/", "**/", "#", "\\", "//", " ",
            "\t");
    private static final List<String> ENDS = List.of("", "", "", "", "", "", "/", "/**", "/*", " ", "  ", "\\ ", "\\  ", "\r",
            "//", "\t");

    private final Random random = new Random(SEED);

    @TempDir
    Path root;

    @Test
    void whatGitIgnoresIsIgnored() throws Exception {
        git("init", "-q");
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < FOLDERS; i++) {
            all.addAll(generate(root.resolve("case" + i)));
        }
        assertThat(all).hasSizeGreaterThan(20_000);
        Set<String> ours = new TreeSet<>();
        IgnoreFiles top = IgnoreFiles.in(root);
        for (int i = 0; i < FOLDERS; i++) {
            collect(root.resolve("case" + i), top, false, ours);
        }
        List<String> names = all.stream().sorted().map(this::name).toList();
        Path input = Files.writeString(root.resolve(".git/input"), String.join("\0", names));
        Set<String> gits = new TreeSet<>(List.of(git(input, "check-ignore", "--stdin", "-z").split("\0", -1)));
        gits.remove("");
        assertThat(gits.size()).isBetween(all.size() / 10, all.size() * 9 / 10);
        assertThat(different(ours, gits)).isEmpty();
    }

    /** What only one of both holds, with the patterns that hold there. */
    private List<String> different(Set<String> ours, Set<String> gits) throws IOException {
        Set<String> either = new TreeSet<>(ours);
        either.addAll(gits);
        List<String> different = new ArrayList<>();
        for (String path : either) {
            if (ours.contains(path) != gits.contains(path) && different.size() < 20) {
                StringBuilder rules = new StringBuilder(path).append(ours.contains(path) ? ": only ours\n" : ": only git's\n");
                for (Path p = Path.of(path).getParent(); p != null; p = p.getParent()) {
                    Path file = root.resolve(p).resolve(".gitignore");
                    rules.append(Files.exists(file) ? root.relativize(file) + ": " + Files.readAllLines(file) + "\n" : "");
                }
                different.add(rules.toString());
            }
        }
        return different;
    }

    /** A folder of files and folders, some of which hold patterns. */
    private List<Path> generate(Path folder) throws IOException {
        Files.createDirectory(folder);
        List<Path> folders = new ArrayList<>(List.of(folder));
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < 200 && made.size() < PATHS; i++) {
            Path parent = one(folders);
            Path path = parent.resolve(one(NAMES));
            if (Files.exists(path) || folder.relativize(path).getNameCount() > 5) {
                continue;
            }
            if (random.nextInt(5) < 2) {
                folders.add(Files.createDirectory(path));
            } else {
                Files.createFile(path);
            }
            made.add(path);
        }
        for (Path p : folders) {
            if (p.equals(folder) || random.nextInt(4) == 0) {
                Files.write(p.resolve(".gitignore"), patterns().getBytes(StandardCharsets.UTF_8));
            }
        }
        return made;
    }

    private String patterns() {
        StringBuilder lines = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<String> parts = new ArrayList<>();
            for (int n = random.nextInt(6) / 4; n >= 0; n--) {
                parts.add(one(PARTS) + (random.nextInt(6) == 0 ? one(PARTS) : ""));
            }
            lines.append(one(STARTS)).append(String.join("/", parts)).append(one(ENDS));
            lines.append(i > 0 || random.nextBoolean() ? "\n" : "");
        }
        return lines.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void collect(Path folder, IgnoreFiles above, boolean ignored, Set<String> to) throws IOException {
        IgnoreFiles files = above.below(folder);
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                boolean isFolder = Files.isDirectory(child);
                boolean out = ignored || files.ignores(child, isFolder);
                if (out && !child.endsWith(".gitignore")) {
                    to.add(name(child));
                }
                if (isFolder) {
                    collect(child, files, out, to);
                }
            }
        }
    }

    private String name(Path path) {
        return IgnoreFiles.slashes(root.relativize(path));
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        return git(Path.of("/dev/null"), arguments);
    }

    private String git(Path input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.ignoreCase=false", "-c", "core.excludesFile="));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return output;
        } catch (IOException e) {
            return abort("git is not installed, so the patterns can't be compared with it: " + e.getMessage());
        }
    }
}
