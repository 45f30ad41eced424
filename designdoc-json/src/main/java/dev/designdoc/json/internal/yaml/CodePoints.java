package dev.designdoc.json.internal.yaml;

import dev.designdoc.internal.text.Surrogates;
import java.util.Arrays;

/**
 * What there is to know about the characters of a YAML text before it is read: which can't stand there, and which are
 * two in a string. snakeyaml-engine counts code points, a string counts units.
 */
final class CodePoints {

    private static final byte PLAIN = 0;
    private static final byte UNPRINTABLE = 1;
    private static final byte SURROGATE = 2;

    /** What each character is. One look at a table costs less than comparisons. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(KINDS, UNPRINTABLE);
        for (char c : new char[] {'\t', '\n', '\r', '\u0085'}) {
            KINDS[c] = PLAIN;
        }
        Arrays.fill(KINDS, ' ', '\u0080', PLAIN);
        Arrays.fill(KINDS, '\u00A0', '\uFFFE', PLAIN);
        Arrays.fill(KINDS, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
    }

    /** The positions of the code points that take two units. */
    private int[] pairs = new int[0];
    private int count;
    private int firstUnprintable = -1;

    CodePoints(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (KINDS[c] == PLAIN) {
                continue;
            }
            if (KINDS[c] == UNPRINTABLE || Surrogates.isLone(source, i)) {
                firstUnprintable = i;
                return;
            }
            if (Character.isHighSurrogate(c)) {
                addPair(i - count);
            }
        }
    }

    private void addPair(int position) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count++] = position;
    }

    /** The index of the first character that YAML can't hold as it is, or -1; after it nothing is known. */
    int firstUnprintable() {
        return firstUnprintable;
    }

    int offset(int position) {
        if (count == 0) {
            return position;
        }
        int at = Arrays.binarySearch(pairs, 0, count, position);
        return position + (at >= 0 ? at : -at - 1);
    }
}
