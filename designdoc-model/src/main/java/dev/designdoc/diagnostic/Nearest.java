package dev.designdoc.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody probably meant, for messages about a name that there is not.
 *
 * <pre>{@code
 * Nearest.of("stauts", List.of("status", "created"));     // Optional[status]
 * Nearest.hint("stauts", List.of("status", "created"));   // ; did you mean "status"?
 * }</pre>
 */
public final class Nearest {

    private Nearest() {}

    /**
     * The one of {@code names} that differs least from {@code typed}, if it differs little; case does not count.
     *
     * @param typed what was written
     * @param names what could have been meant; of two that differ as much the first wins
     */
    public static Optional<String> of(String typed, Collection<String> names) {
        String best = null;
        String lower = typed.toLowerCase(Locale.ROOT);
        int least = Math.min(typed.length() / 3, 3) + 1;
        for (String name : names) {
            // A name much longer or shorter differs by as many characters at least.
            int distance = Math.abs(typed.length() - name.length()) < least
                    ? distance(lower, name.toLowerCase(Locale.ROOT))
                    : least;
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * A question to put after an error message.
     *
     * @param typed what was written
     * @param names what could have been meant
     * @return {@code ; did you mean "status"?}, or "" when no name is near
     */
    public static String hint(String typed, Collection<String> names) {
        return of(typed, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    /**
     * How many characters must be inserted, removed, replaced or swapped with their neighbour to make {@code b} of
     * {@code a}; takes time and memory for each pair of their characters.
     *
     * @param a a text
     * @param b another
     */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
