package dev.designdoc.lint.internal;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the links of one document can lead to: files beside it, and the anchors in them and in itself. */
final class Targets {

    /** What begins with a scheme, stands on a server, or is to be filled in by a program. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/).*|.*[{}<>$*|].*", Pattern.DOTALL);
    private static final Pattern GIVEN_ANCHOR = Pattern.compile("\\{#([^}\\s]++)");
    /** What browsers and GitHub understand without an anchor of that name. */
    private static final Pattern BUILT_IN = 
            Pattern.compile("|top|L\\d+.*|:~:.*|(?:user-content-)?fn.*", Pattern.CASE_INSENSITIVE);
    private static final String MARKDOWN = ".md";
    /** How many characters of names are compared with those of links that lead nowhere. */
    private static final int MOST_COMPARED = 1_000_000;

    private final @Nullable Path folder;
    private final @Nullable Set<String> own;
    private final Map<Path, Set<String>> others = new HashMap<>();
    private final Map<Path, List<String>> folders = new HashMap<>();
    private int compared;

    Targets(Optional<Path> file, Optional<Outline> outline) {
        this.folder = file.map(f -> f.toAbsolutePath().normalize().getParent()).orElse(null);
        this.own = outline.map(Targets::anchors).orElse(null);
    }

    /** What is wrong with a link; empty when it leads somewhere, or nobody can tell from here. */
    Optional<String> problem(String target) {
        if (target.isBlank() || ELSEWHERE.matcher(target).matches()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String withQuery = decoded(hash < 0 ? target : target.substring(0, hash));
        int query = withQuery.indexOf('?');
        String path = query < 0 ? withQuery : withQuery.substring(0, query);
        String anchor = hash < 0 ? "" : decoded(target.substring(hash + 1));
        if (path.isEmpty()) {
            return own == null ? Optional.empty() : anchorProblem(own, anchor, "this document");
        }
        try {
            return folder == null ? Optional.empty() : fileProblem(folder.resolve(path).normalize(), path, anchor);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> fileProblem(Path file, String path, String anchor) {
        if (Files.isRegularFile(file) && path.toLowerCase(Locale.ROOT).endsWith(MARKDOWN)) {
            return anchorProblem(others.computeIfAbsent(file, Targets::read), anchor, path);
        }
        return Files.exists(file) || isPage(file)
                ? Optional.empty()
                : Optional.of("there is no file " + path + hint(String.valueOf(file.getFileName()), names(file)));
    }

    /** Whether a site is made of a document that is written in Markdown, and the page is meant. */
    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.html$", "");
        return Files.exists(file.resolveSibling(name + MARKDOWN));
    }

    private Optional<String> anchorProblem(Set<String> anchors, String anchor, String where) {
        String wanted = anchor.toLowerCase(Locale.ROOT);
        return BUILT_IN.matcher(anchor).matches() || anchors.contains(wanted)
                ? Optional.empty()
                : Optional.of("there is no heading with the anchor #" + anchor + " in " + where + hint(wanted, anchors));
    }

    /** The name that was misspelt, if any; once much was compared, nobody looks for one any more. */
    private String hint(String written, Collection<String> names) {
        String letters = NearMiss.letters(written);
        boolean isLookedFor = compared < MOST_COMPARED;
        compared += isLookedFor ? names.stream().mapToInt(name -> name.length() + 1).sum() : 0;
        Optional<String> meant = !isLookedFor
                ? Optional.empty()
                : names.stream().filter(name -> NearMiss.letters(name).equals(letters)).findFirst()
                        .or(() -> NearMiss.of(written, names));
        return meant.map(name -> "; did you mean " + name + "?").orElse("; correct the link");
    }

    private List<String> names(Path missing) {
        Path parent = missing.getParent();
        return parent == null || !Files.isDirectory(parent) ? List.of() : folders.computeIfAbsent(parent, Targets::list);
    }

    private static List<String> list(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Set<String> read(Path file) {
        try {
            return anchors(MarkdownText.outline(TextFiles.read(file)));
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static Set<String> anchors(Outline outline) {
        Set<String> anchors = new LinkedHashSet<>();
        outline.anchors().forEach(anchor -> anchors.add(anchor.toLowerCase(Locale.ROOT)));
        for (Outline.Heading heading : outline.headings()) {
            anchors.add(heading.anchor().toLowerCase(Locale.ROOT));
            givenAnchor(heading.text().stripTrailing()).ifPresent(anchor -> anchors.add(anchor.toLowerCase(Locale.ROOT)));
        }
        return anchors;
    }

    /** The anchor in braces that a heading ends with. */
    private static Optional<String> givenAnchor(String heading) {
        int end = heading.length() - 1;
        if (!heading.endsWith("}")) {
            return Optional.empty();
        }
        Matcher given = GIVEN_ANCHOR.matcher(heading).region(heading.lastIndexOf('}', end - 1) + 1, end);
        return given.find() ? Optional.of(given.group(1)) : Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
