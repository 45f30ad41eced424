package dev.designdoc.json.internal;

import java.util.Arrays;

/** From the positions of snakeyaml-engine, which counts code points, to offsets in a string. */
final class CodePoints {

    /** The positions of the code points that take two units. */
    private int[] pairs = new int[0];
    private int count;

    CodePoints(String source) {
        int i = 0;
        while (i < source.length()) {
            int units = Character.isSurrogate(source.charAt(i)) ? Character.charCount(source.codePointAt(i)) : 1;
            if (units == 2) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
                }
                pairs[count] = i - count;
                count++;
            }
            i += units;
        }
    }

    int offset(int position) {
        if (count == 0) {
            return position;
        }
        int at = Arrays.binarySearch(pairs, 0, count, position);
        return position + (at >= 0 ? at : -at - 1);
    }
}
