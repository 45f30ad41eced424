package dev.designdoc.lint.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns of paths as in {@code .gitignore}: the last that matches counts, {@code !} takes back what those before it
 * say, a slash at the end means folders only, any other slash ties the pattern to the folder it is written for.
 */
public final class PathPatterns {

    private final List<Line> lines = new ArrayList<>();

    /** Those that stand in these lines; blank ones and comments say nothing. */
    public PathPatterns(List<String> texts) {
        for (String text : texts) {
            String line = withoutTrailingSpaces(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(Line.of(bytes(line)));
            }
        }
    }

    /** A line, without the signs around its wildcards. */
    private record Line(boolean negated, boolean folders, boolean anywhere, Wildcards wildcards) {

        static Line of(String text) {
            boolean negated = text.startsWith("!");
            boolean folders = text.endsWith("/");
            String path = text.substring(negated ? 1 : 0, Math.max(negated ? 1 : 0, text.length() - (folders ? 1 : 0)));
            return new Line(
                    negated, folders, path.indexOf('/') < 0, new Wildcards(path.startsWith("/") ? path.substring(1) : path));
        }
    }

    /**
     * What the patterns say of a path.
     *
     * @param path relative to the folder they are written for, divided by slashes
     * @param folder whether it is a folder
     * @return true when the last that matches has no {@code !}; empty when none matches
     */
    public Optional<Boolean> match(String path, boolean folder) {
        String bytes = bytes(path);
        String name = bytes.substring(bytes.lastIndexOf('/') + 1);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if ((folder || !line.folders) && line.wildcards.matches(line.anywhere ? name : bytes)) {
                return Optional.of(!line.negated);
            }
        }
        return Optional.empty();
    }

    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int text = end;
        while (text > 0 && line.charAt(text - 1) == '\\') {
            text--;
        }
        return line.substring(0, Math.min(line.length(), end + (end - text) % 2));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
