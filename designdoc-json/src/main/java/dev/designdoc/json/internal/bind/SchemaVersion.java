package dev.designdoc.json.internal.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a template: another major one can't be read, a higher minor one may have keys not known here. */
public record SchemaVersion(int major, int minor) {

    /** The digits of each part, as a regular expression that JSON Schema knows as well. */
    public static final String DIGITS = "(0|[1-9][0-9]{0,5})";

    private static final Pattern FORM = Pattern.compile(DIGITS + "\\." + DIGITS);
    private static final int MOST_DIGITS = 6;

    /** The version of the template of {@code type}. */
    public static SchemaVersion of(JsonType type) {
        return Objects.requireNonNull(parse(type.version()));
    }

    /** The version that {@code text} says, or null when it says none. */
    public static @Nullable SchemaVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? new SchemaVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /** The version that a number says, as in YAML without quotes; null when it says none. */
    static @Nullable SchemaVersion parseNumber(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            BigDecimal major = number.setScale(0, RoundingMode.FLOOR);
            boolean whole = number.compareTo(major) == 0;
            return new SchemaVersion(major.intValueExact(), whole ? 0 : Math.max(1, minor(number.subtract(major))));
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static int minor(BigDecimal fraction) {
        BigDecimal digits = fraction.stripTrailingZeros();
        return digits.movePointRight(Math.min(digits.scale(), MOST_DIGITS)).intValue();
    }

    /** What to say of a document in another major version. */
    public String unsupported(String theirs) {
        return "the document is written in version " + theirs + ", this program reads " + major
                + ".x; another release of designdoc may read it";
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
