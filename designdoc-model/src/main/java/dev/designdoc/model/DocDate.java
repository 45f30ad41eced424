package dev.designdoc.model;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Scalar;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A date in its author's words.
 *
 * @param text the date as written, such as {@code 2026-01-31} or {@code January 2026}; never blank
 */
@Scalar
public record DocDate(String text) {

    private static final int SHORT = 3;

    private static final List<DateTimeFormatter> FORMS = List.of(
            form().appendPattern("uuuu-MM-dd").toFormatter(Locale.ROOT),
            form().appendPattern("uuuu/").appendValue(MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE).appendLiteral('/')
                    .append(day()).toFormatter(Locale.ROOT),
            form().append(month()).appendLiteral(' ').append(day()).appendPattern("[','] uuuu").toFormatter(Locale.ROOT),
            form().append(day()).appendLiteral(' ').append(month()).appendPattern("[','] uuuu").toFormatter(Locale.ROOT));

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
        return FORMS.stream().flatMap(form -> date(form).stream()).findFirst();
    }

    private Optional<LocalDate> date(DateTimeFormatter form) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor read = form.parseUnresolved(text, position);
        int end = position.getIndex();
        if (read == null || end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != 'T') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(read.get(YEAR), read.get(MONTH_OF_YEAR), read.get(DAY_OF_MONTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatterBuilder form() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive();
    }

    /** The name of a month in English, long or short. */
    private static DateTimeFormatter month() {
        Map<Long, String> names = new HashMap<>();
        Map<Long, String> shortNames = new HashMap<>();
        for (Month month : Month.values()) {
            names.put((long) month.getValue(), month.name());
            shortNames.put((long) month.getValue(), month.name().substring(0, SHORT));
        }
        return form().optionalStart().appendText(MONTH_OF_YEAR, names).optionalEnd()
                .optionalStart().appendText(MONTH_OF_YEAR, Map.of(9L, "SEPT")).appendPattern("[.]").optionalEnd()
                .optionalStart().appendText(MONTH_OF_YEAR, shortNames).appendPattern("[.]").optionalEnd()
                .toFormatter(Locale.ROOT);
    }

    private static DateTimeFormatter day() {
        return form().appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
                .appendPattern("['st']['nd']['rd']['th']")
                .toFormatter(Locale.ROOT);
    }
}
