package dev.designdoc.model;

import dev.designdoc.internal.text.Dates;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Scalar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in its author's words.
 *
 * @param text the date as written, such as {@code 2026-01-31} or {@code January 2026}; never blank
 */
@Scalar
public record DocDate(String text) {

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

    /**
     * The date the text begins with, in a form in which nobody takes the month for the day: {@code 2026-01-31},
     * {@code 2026/1/31}, {@code January 31, 2026}, {@code 31 Jan 2026}; empty for every other text, such as
     * {@code 01/02/2026} or {@code January 2026}.
     */
    public Optional<LocalDate> date() {
        return Dates.first(text);
    }
}
