package dev.designdoc.json.internal;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The key that a misspelt one was meant to be. */
final class Suggestion {

    private static final int MAX_LENGTH = 64;

    private Suggestion() {}

    /** The nearest of {@code known}, or null when none is near. */
    static @Nullable String nearest(String key, Collection<String> known) {
        if (key.length() > MAX_LENGTH) {
            return null;
        }
        String letters = letters(key);
        String nearest = null;
        int least = Math.max(1, letters.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(letters, letters(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Only letters and digits, so that {@code Non-Goals} and {@code nonGoals} are the same. */
    private static String letters(String key) {
        StringBuilder out = new StringBuilder();
        key.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** How many letters are wrong, missing, too many or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
