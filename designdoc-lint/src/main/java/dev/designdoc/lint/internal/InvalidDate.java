package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Fix;
import dev.designdoc.lint.Subject;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date can't be read, is none, lies in the future, or says that a document was changed before it was written. */
final class InvalidDate extends BasicRule<Record> {

    private static final Pattern LIKE_ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    /** A month is enough for people, and no mistake. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}[-/](?:0[1-9]|1[0-2])|\\p{L}{3,9}\\.?,? \\d{4}");
    private static final Pattern TWO_READINGS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2,4})(?!\\d)");

    InvalidDate() {
        super("invalid-date", Severity.WARNING, "Lists sort documents by date, and readers judge by it how current they are.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        Hints hints = Hints.of(subject.template());
        List<Finding> findings = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.value() instanceof DocDate date && !hints.isLeft(place)) {
                check(date, subject, place.path()).ifPresent(findings::add);
            } else if (place.value() instanceof Metadata metadata) {
                order(metadata).ifPresent(p -> findings.add(finding(p, subject, place.path() + "/lastUpdated")));
            }
        });
        return findings;
    }

    private Optional<Finding> check(DocDate date, Subject<?> subject, String path) {
        Optional<LocalDate> day = date.date();
        if (day.isPresent()) {
            return day.filter(subject.today()::isBefore).map(d -> finding(
                    d + " lies in the future (today is " + subject.today() + "); correct it", subject, path));
        }
        String text = "\"" + date.text() + "\" ";
        if (MONTH.matcher(date.text()).matches()) {
            return Optional.empty();
        }
        Matcher likeIso = LIKE_ISO.matcher(date.text());
        if (!likeIso.lookingAt()) {
            return Optional.of(finding(text + (TWO_READINGS.matcher(date.text()).lookingAt()
                    ? "may be read in two ways" : "is not read as a date") + "; write it as YYYY-MM-DD", subject, path));
        }
        String iso = iso(likeIso);
        if (DocDate.of(iso).date().isEmpty()) {
            return Optional.of(finding(text + "is no day of the calendar; correct it", subject, path));
        }
        return Optional.of(finding(text + "is not read as a date; write " + iso, subject, path)
                .withFix(new Fix.SetValue("write " + iso, path, iso + date.text().substring(likeIso.end()))));
    }

    private static String iso(Matcher date) {
        return date.group(1) + "-" + padded(date.group(2)) + "-" + padded(date.group(3));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static Optional<String> order(Metadata metadata) {
        Optional<LocalDate> created = metadata.created().flatMap(DocDate::date);
        return metadata.lastUpdated().flatMap(DocDate::date)
                .flatMap(updated -> created.filter(updated::isBefore)
                        .map(c -> "the document was updated on " + updated + ", before it was created on " + c
                                + "; correct one of the dates"));
    }
}
