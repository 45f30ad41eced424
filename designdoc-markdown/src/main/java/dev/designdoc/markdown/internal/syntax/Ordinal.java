package dev.designdoc.markdown.internal.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or letter in the heading or label of an entry, as in "Phase 1: name". */
public final class Ordinal {

    private static final Pattern ORDINAL = Pattern.compile(
            "(?<![\\p{L}\\d.])(?:(\\d{1,6})|([A-Z]{1,2})(?=\\s*[:.)\u2013\u2014-]))(?![\\p{L}\\d])");

    private final int size;
    private int highestNumber;
    private int highestLetters;

    /** The ordinals after those in the lines of some entries. */
    public Ordinal(List<String> lines) {
        size = lines.size();
        for (String line : lines) {
            Matcher each = ORDINAL.matcher(line);
            boolean has = each.find();
            if (has && each.group(1) != null) {
                highestNumber = Math.max(highestNumber, Integer.parseInt(each.group(1)));
            } else if (has) {
                highestLetters = Math.max(highestLetters, index(each.group(2)));
            }
        }
    }

    /**
     * The words before the name of a new entry: those of another with the ordinal after the highest.
     *
     * @param words what stands before the name of the other
     * @param added how many new ones come before it
     */
    public String next(String words, int added) {
        Matcher own = ORDINAL.matcher(words);
        if (!own.find()) {
            return words;
        }
        String next = own.group(1) == null
                ? Labels.letters(Math.max(size, highestLetters) + added)
                : String.valueOf(Math.max(size, highestNumber) + 1 + added);
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
