package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Scalar;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a design has come, in its author's words.
 *
 * @param text the status as written, such as {@code ✅ Implemented (Phase 1)}; never blank
 */
@Scalar
public record Status(String text) {

    /** So many parts between bars are what a template offers to choose from. */
    private static final int MIN_CHOICES = 3;

    /**
     * Brings the text onto one line.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public Status {
        if (text == null) {
            throw new NullPointerException("Status.text is null");
        }
        text = Texts.inline(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Status.text is blank; leave the status out instead");
        }
    }

    /** A status with that text. */
    public static Status of(String text) {
        return new Status(text);
    }

    /** The status that names a stage as the template does, such as {@code In Progress}. */
    public static Status of(Stage stage) {
        return new Status(stage.label());
    }

    /** The stage the leading words name; empty where they name none or, as in a list of choices, several. */
    public Optional<Stage> stage() {
        String words = words(text);
        Optional<Stage> first = named(words);
        if (first.isEmpty() || text.split("\\|", MIN_CHOICES).length == MIN_CHOICES) {
            return Optional.empty();
        }
        String rest = words.substring(words(first.get().name()).length()).strip();
        String next = rest.startsWith("or ") ? rest.substring("or ".length()) : rest;
        return named(next).isPresent() ? Optional.empty() : first;
    }

    /** The stage that {@code words} begins with. */
    private static Optional<Stage> named(String words) {
        for (Stage stage : Stage.values()) {
            String name = words(stage.name());
            if (words.equals(name) || words.startsWith(name + " ")) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** Letters in lower case, everything between them a single space. */
    private static String words(String s) {
        StringBuilder out = new StringBuilder();
        s.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
