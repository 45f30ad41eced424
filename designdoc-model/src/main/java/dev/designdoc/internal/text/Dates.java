package dev.designdoc.internal.text;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

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

/** Dates in the forms in which nobody takes the month for the day. */
public final class Dates {

    private static final int SHORT = 3;

    private static final List<DateTimeFormatter> FORMS = List.of(
            form().appendPattern("uuuu-MM-dd").toFormatter(Locale.ROOT),
            form().appendPattern("uuuu/").appendValue(MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE).appendLiteral('/')
                    .append(day()).toFormatter(Locale.ROOT),
            form().append(month()).appendLiteral(' ').append(day()).appendPattern("[','] uuuu").toFormatter(Locale.ROOT),
            form().append(day()).appendLiteral(' ').append(month()).appendPattern("[','] uuuu").toFormatter(Locale.ROOT));

    private Dates() {}

    /** The date a text begins with. */
    public static Optional<LocalDate> first(String text) {
        return FORMS.stream().flatMap(form -> date(form, text, false).stream()).findFirst();
    }

    /** The date that is all of a text. */
    public static Optional<LocalDate> all(String text) {
        return FORMS.stream().flatMap(form -> date(form, text, true).stream()).findFirst();
    }

    private static Optional<LocalDate> date(DateTimeFormatter form, String text, boolean all) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor read = form.parseUnresolved(text, position);
        int end = position.getIndex();
        boolean goesOn = end < text.length()
                && (all || Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != 'T');
        if (read == null || goesOn) {
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
