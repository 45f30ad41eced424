package dev.designdoc.json.internal;

import dev.designdoc.json.internal.ScalarNode.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** What YAML takes an unquoted word for. */
final class YamlScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** Words that a YAML 1.1 reader takes for something else than text. */
    private static final Set<String> OLD_WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "=", "<<");

    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** Whatever begins like a number might be one, or a date, to some reader. */
    private static final Pattern LIKE_NUMBER = Pattern.compile("[-+]?[.0-9][-+.:_0-9a-fA-FoxT Z]*|[-+]?\\.\\w+");

    private YamlScalars() {}

    /** The kind of a plain scalar, by the core schema of YAML 1.2. */
    static Kind kind(String plain) {
        if (plain.length() <= 5 && NULLS.contains(plain)) {
            return Kind.NULL;
        }
        if (plain.length() <= 5 && BOOLEANS.contains(plain)) {
            return Kind.BOOLEAN;
        }
        return !plain.isEmpty() && mayBeNumber(plain.charAt(0)) && NUMBER.matcher(plain).matches()
                ? Kind.NUMBER
                : Kind.STRING;
    }

    /** Whether some YAML reader, of this or the last version, takes the plain scalar for something else than text. */
    static boolean isAmbiguous(String plain) {
        if (plain.length() <= 5
                && (NULLS.contains(plain) || OLD_WORDS.contains(plain.toLowerCase(java.util.Locale.ROOT)))) {
            return true;
        }
        return !plain.isEmpty() && mayBeNumber(plain.charAt(0)) && LIKE_NUMBER.matcher(plain).matches();
    }

    private static boolean mayBeNumber(char first) {
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }
}
