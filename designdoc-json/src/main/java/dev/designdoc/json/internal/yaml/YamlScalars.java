package dev.designdoc.json.internal.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What some YAML reader takes an unquoted word for. */
final class YamlScalars {

    /** Words that a reader of this or the last version takes for something else than text. */
    private static final Set<String> WORDS =
            Set.of("", "~", "y", "n", "yes", "no", "on", "off", "true", "false", "null", "=", "<<");

    /** Whatever begins like a number might be one, or a date. */
    private static final Pattern LIKE_NUMBER = Pattern.compile("[-+]?[.0-9][-+.:_0-9a-fA-FoxT Z]*|[-+]?\\.\\w+");

    private YamlScalars() {}

    /** Whether some reader takes the plain scalar for something else than text. */
    static boolean isAmbiguous(String plain) {
        if (plain.length() <= 5 && WORDS.contains(plain.toLowerCase(Locale.ROOT))) {
            return true;
        }
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        boolean mayBeNumber = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        return mayBeNumber && LIKE_NUMBER.matcher(plain).matches();
    }
}
