package dev.designdoc.json.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a template: a higher major one can't be read, a higher minor one may have keys not known here. */
record SchemaVersion(int major, int minor) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

    /** The version that {@code text} says, or null when it says none. */
    static @Nullable SchemaVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? new SchemaVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    boolean hasHigherMajorThan(SchemaVersion other) {
        return major > other.major;
    }

    boolean hasHigherMinorThan(SchemaVersion other) {
        return major == other.major && minor > other.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
