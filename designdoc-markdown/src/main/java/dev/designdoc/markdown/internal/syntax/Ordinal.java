package dev.designdoc.markdown.internal.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or letter in the heading or label of an entry, as in "Phase 1: name". */
public final class Ordinal {

    private static final Pattern ORDINAL = Pattern.compile(
            "(?<![\\p{L}\\d.])(?:(\\d{1,6})|([A-Z]{1,2})(?=\\s*[:.)\u2013\u2014-]))(?![\\p{L}\\d])");

    private Ordinal() {}

    /**
     * The words before the name of a new entry: those of another with the ordinal after the highest.
     *
     * @param words what stands before the name of the other
     * @param others the lines of all the others
     * @param added how many new ones come before it
     */
    public static String next(String words, List<String> others, int added) {
        Matcher own = ORDINAL.matcher(words);
        if (!own.find()) {
            return words;
        }
        boolean letters = own.group(1) == null;
        int last = others.size();
        for (String other : others) {
            Matcher each = ORDINAL.matcher(other);
            if (each.find() && (each.group(1) == null) == letters) {
                last = Math.max(last, letters ? index(each.group(2)) : Integer.parseInt(each.group(1)));
            }
        }
        String next = letters ? Labels.letters(last + added) : String.valueOf(last + 1 + added);
        return words.substring(0, own.start()) + next + words.substring(own.end());
    }

    /** The position of letters in A, B, ..., Z, AA, AB, ..., from 1 on. */
    private static int index(String letters) {
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * 26 + letters.charAt(i) - 'A' + 1;
        }
        return index;
    }
}
