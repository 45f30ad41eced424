package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in its author's words.
 *
 * @param text the date as written, such as {@code 2026-01-31} or {@code January 2026}; never blank
 */
@Scalar
public record DocDate(String text) {

    private static final int ISO_LENGTH = 10;

    /**
     * Brings the text onto one line.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public DocDate {
        if (text == null) {
            throw new NullPointerException("DocDate.text is null");
        }
        text = Texts.inline(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("DocDate.text is blank; leave the date out instead");
        }
    }

    /** A date with that text. */
    public static DocDate of(String text) {
        return new DocDate(text);
    }

    /** A date in ISO form, such as {@code 2026-01-31}. */
    public static DocDate of(LocalDate date) {
        return new DocDate(date.toString());
    }

    /** The ISO date the text begins with, or empty when it begins with none. */
    public Optional<LocalDate> date() {
        if (text.length() < ISO_LENGTH || text.length() > ISO_LENGTH && Character.isDigit(text.charAt(ISO_LENGTH))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, ISO_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
