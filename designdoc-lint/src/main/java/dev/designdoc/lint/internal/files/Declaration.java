package dev.designdoc.lint.internal.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a JSON or YAML file a design document: at its top level it has a {@code schemaVersion}, or a {@code $schema}
 * of ours. Takes little memory, however large the file is.
 */
public final class Declaration {

    private static final String VERSION = "schemaVersion";
    private static final String SCHEMA = "$schema";
    private static final Pattern KEY = Pattern.compile("([\"']?)(schemaVersion|\\$schema)\\1\\s*:(?:\\s+(.*))?");
    private static final int LONGEST = 500;

    private final BufferedReader in;

    private Declaration(BufferedReader in) {
        this.in = in;
    }

    /** Whether a file says that it is a document. */
    public static boolean stands(Path file) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int first;
            do {
                in.mark(1);
                first = in.read();
            } while (first == '\uFEFF' || Character.isWhitespace(first));
            in.reset();
            Declaration declaration = new Declaration(in);
            return first == '{' ? declaration.inBraces() : declaration.inLines();
        }
    }

    /** Looks at the keys between the outermost braces. */
    private boolean inBraces() throws IOException {
        int depth = 0;
        String key = "";
        String last = "";
        for (int c = in.read(); c >= 0; c = in.read()) {
            switch (c) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> last = quoted();
                case ':' -> key = depth == 1 ? last : key;
                default -> { }
            }
            if (depth == 1 && (key.equals(VERSION) || c == '"' && key.equals(SCHEMA) && isOurs(last))) {
                return true;
            }
            key = depth == 1 && c == ',' ? "" : key;
        }
        return false;
    }

    /** The rest of a text in quotes, or its beginning. */
    private String quoted() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '"'; c = in.read()) {
            int taken = c == '\\' ? in.read() : c;
            if (text.length() < LONGEST) {
                text.append((char) taken);
            }
        }
        return text.toString();
    }

    /** Looks at the lines that are not indented. */
    private boolean inLines() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); ; c = in.read()) {
            if (c >= 0 && c != '\n' && c != '\r') {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
                continue;
            }
            Matcher key = KEY.matcher(line);
            if (key.matches() && (key.group(2).equals(VERSION) || isOurs(String.valueOf(key.group(3))))) {
                return true;
            }
            if (c < 0) {
                return false;
            }
            line.setLength(0);
        }
    }

    private static boolean isOurs(String schema) {
        return schema.toLowerCase(Locale.ROOT).contains("designdoc");
    }
}
