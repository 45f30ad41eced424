package dev.designdoc.markdown.internal.outline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The anchors that GitHub gives the headings of one document, in their order. */
final class Anchors {

    /** What GitHub drops: all but letters, marks, digits, connectors, hyphens and spaces. */
    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    /** How many headings have had an anchor, or would have had it but for its number. */
    private final Map<String, Integer> used = new HashMap<>();

    Anchors() {}

    /** The anchor of the next heading: its words with hyphens, and a number where an earlier one has it. */
    String next(String text) {
        String plain = DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        String anchor = plain;
        while (used.containsKey(anchor)) {
            anchor = plain + "-" + used.merge(plain, 1, Integer::sum);
        }
        used.put(anchor, 0);
        return anchor;
    }
}
