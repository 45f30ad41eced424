package dev.designdoc.lint.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a name that was misspelt from another name. */
final class NearMiss {

    /** Shorter words have too many neighbours that are words of their own. */
    private static final int LONG = 5;
    private static final int VERY_LONG = 12;

    private NearMiss() {}

    /** The name that {@code written} is a misspelling of; empty when it is none, or a name itself. */
    static Optional<String> of(String written, Collection<String> names) {
        List<String> words = split(written);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            if (same(written, name)) {
                return Optional.empty();
            }
            int mistakes = mistakes(words, split(name));
            if (mistakes < least) {
                least = mistakes;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many mistakes make one name of another; very many when it is another name. */
    private static int mistakes(List<String> words, List<String> other) {
        if (words.size() != other.size() || words.size() == 1 && isPlural(words.get(0), other.get(0))) {
            return String.join("", words).equals(String.join("", other)) ? 1 : Integer.MAX_VALUE;
        }
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            int allowed = allowed(words.get(i));
            int distance = distance(words.get(i), other.get(i), allowed + 1);
            if (distance > allowed) {
                return Integer.MAX_VALUE;
            }
            sum += distance;
        }
        return sum;
    }

    private static List<String> split(String name) {
        return Arrays.stream(name.split("[\\s/-]+")).map(NearMiss::letters).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether two texts are one name, whatever the case and white space. */
    static boolean same(String a, String b) {
        return words(a).equals(words(b));
    }

    private static String words(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:]+", " ").strip();
    }

    /** Letters and digits alone, in lower case. */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Whether one of two words is the plural of the other: both are words of their own. */
    private static boolean isPlural(String a, String b) {
        return a.equals(b + "s") || b.equals(a + "s");
    }

    private static int allowed(String letters) {
        return letters.length() >= VERY_LONG ? 2 : letters.length() >= LONG ? 1 : 0;
    }

    /** How many letters were inserted, left out, mistaken or swapped with the next; {@code bound} when so many or more. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound || b.isEmpty() || a.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return a.equals(b) ? 0 : bound;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + changed);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return Math.min(bound, last[b.length()]);
    }
}
