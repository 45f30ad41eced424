package dev.designdoc.lint.internal.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The wildcards of a pattern as git reads them. They count bytes; what is malformed matches nothing. */
final class Wildcards {

    private static final Map<String, String> CLASSES = Stream.of("Alnum", "Alpha", "Blank", "Cntrl", "Digit", "Graph", "Lower",
                    "Print", "Punct", "Space", "Upper", "XDigit")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final Pattern LITERAL = Pattern.compile("[^*?\\[\\\\]*");

    private final String pattern;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    Wildcards(String pattern) {
        this.pattern = pattern;
        while (at < pattern.length()) {
            int c = take();
            switch (c) {
                case '*' -> star();
                case '?' -> steps.add(new Step(b -> b != '/', false, 0));
                case '[' -> set();
                default -> literal(escaped(c));
            }
        }
    }

    /** One place of the pattern: which bytes it takes, whether repeatedly, how many steps from it on may be left out. */
    private record Step(IntPredicate takes, boolean repeated, int skips) {}

    /** Follows all ways at once, so that no pattern takes long. */
    boolean matches(String path) {
        BitSet places = new BitSet();
        places.set(0);
        for (int i = 0; !places.isEmpty(); i++) {
            BitSet next = new BitSet();
            for (int p = places.nextSetBit(0); p >= 0 && p < steps.size(); p = places.nextSetBit(p + 1)) {
                Step step = steps.get(p);
                places.set(p, p + step.skips + 1);
                if (i < path.length() && step.takes.test(path.charAt(i))) {
                    next.set(step.repeated ? p : p + 1);
                }
            }
            if (i == path.length()) {
                return places.get(steps.size());
            }
            places = next;
        }
        return false;
    }

    private int peek() {
        return at < pattern.length() ? pattern.charAt(at) : -1;
    }

    private int take() {
        int c = peek();
        at++;
        return c;
    }

    private int escaped(int c) {
        return c == '\\' ? take() : c;
    }

    private void literal(int c) {
        steps.add(new Step(b -> b == c, false, 0));
    }

    /** Two stars that fill a folder's place stand for any number of folders. Git sees none of the literal text before. */
    private void star() {
        int first = at - 1;
        while (peek() == '*') {
            at++;
        }
        boolean ends = peek() < 0 || peek() == '/' || pattern.startsWith("\\/", at);
        boolean begins = LITERAL.matcher(pattern).region(0, first).matches() || pattern.charAt(first - 1) == '/';
        boolean folders = at - first > 1 && begins && ends;
        if (folders && peek() == '/') {
            steps.add(new Step(b -> false, false, 3));
        }
        steps.add(new Step(b -> folders || b != '/', true, 1));
    }

    /** What stands between brackets; the first character there closes nothing. */
    private void set() {
        boolean negated = peek() == '!' || peek() == '^';
        at += negated ? 1 : 0;
        BitSet in = new BitSet();
        boolean valid = true;
        int last = 0;
        do {
            int c = take();
            int close = pattern.indexOf(']', at + 1);
            if (c == '[' && peek() == ':' && close > at + 1 && pattern.charAt(close - 1) == ':') {
                valid &= addClass(pattern.substring(at + 1, close - 1), in);
                at = close + 1;
                last = 0;
            } else if (c == '-' && last > 0 && peek() >= 0 && peek() != ']') {
                in.set(last, Math.max(last, escaped(take()) + 1));
                last = 0;
            } else {
                last = Math.max(0, escaped(c));
                in.set(last);
            }
        } while (peek() >= 0 && peek() != ']');
        boolean readable = take() >= 0 && valid;
        steps.add(new Step(b -> readable && b != '/' && in.get(b) != negated, false, 0));
    }

    private static boolean addClass(String name, BitSet in) {
        String java = CLASSES.get(name);
        if (java != null) {
            IntStream.range(0, 128).filter(b -> Character.toString(b).matches("\\p{" + java + "}")).forEach(in::set);
        }
        return java != null;
    }
}
