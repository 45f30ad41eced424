package dev.designdoc.markdown.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or letter in the heading or label of an entry, as in "Phase 1: name". */
public final class Ordinal {

    private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\d.])"
            + "(?:(\\d{1,6})|([A-Z]{1,2}|[IVX]{3,})(?=\\s*[:.)\u2013\u2014-]))(?![\\p{L}\\d])");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int MOST_ROMAN = 39;
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private final int size;
    private final boolean isRoman;
    private int highestNumber;
    private int highestLetters;

    /** The ordinals after those in the lines of some entries. */
    public Ordinal(List<String> lines) {
        boolean fromZero = false;
        List<String> letters = new ArrayList<>();
        for (String line : lines) {
            Matcher each = ORDINAL.matcher(line);
            boolean has = each.find();
            if (has && each.group(1) != null) {
                int number = Integer.parseInt(each.group(1));
                highestNumber = Math.max(highestNumber, number);
                fromZero |= number == 0;
            } else if (has) {
                letters.add(each.group(2));
            }
        }
        size = fromZero ? lines.size() - 1 : lines.size();
        isRoman = letters.stream().allMatch(l -> ROMAN.matcher(l).matches());
        letters.forEach(l -> highestLetters = Math.max(highestLetters, index(l)));
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
        int next = Math.max(size, own.group(1) == null ? highestLetters : highestNumber) + 1 + added;
        String ordinal = own.group(1) != null ? String.valueOf(next)
                : isRoman && next <= MOST_ROMAN ? roman(next) : Labels.letters(next - 1);
        return words.substring(0, own.start()) + ordinal + words.substring(own.end());
    }

    private static String roman(int number) {
        return "X".repeat(number / 10) + UNITS.get(number % 10);
    }

    /** The position of letters in I, II, III, … or in A, B, …, Z, AA, AB, …, from 1 on. */
    private int index(String letters) {
        int index = 0;
        while (isRoman && index <= MOST_ROMAN) {
            if (roman(++index).equals(letters)) {
                return index;
            }
        }
        index = 0;
        for (int i = 0; i < letters.length(); i++) {
            index = index * 26 + letters.charAt(i) - 'A' + 1;
        }
        return index;
    }
}
