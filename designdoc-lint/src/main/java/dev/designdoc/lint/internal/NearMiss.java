package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Nearest;
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
    /** Nothing that long is a word. */
    private static final int LONGEST = 100;

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
        if (Math.abs(a.length() - b.length()) >= bound || b.isEmpty() || a.isEmpty() || a.charAt(0) != b.charAt(0)
                || a.length() > LONGEST) {
            return a.equals(b) ? 0 : bound;
        }
        return Math.min(bound, Nearest.distance(a, b));
    }
}
