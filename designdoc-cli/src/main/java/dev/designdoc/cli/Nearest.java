package dev.designdoc.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The one of {@code names} that differs least from {@code typed}, if it differs little. */
    static Optional<String> of(String typed, Collection<String> names) {
        String best = null;
        int least = Math.min(typed.length() / 2, 4) + 1;
        for (String name : names) {
            int distance = distance(typed, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A question to put after an error message, or "". */
    static String hint(String typed, Collection<String> names) {
        return of(typed, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    /** How many characters must be inserted and removed; swapping two is one of each. */
    private static int distance(String a, String b) {
        return DiffUtils.diff(characters(a), characters(b)).getDeltas().stream().mapToInt(Nearest::size).sum();
    }

    private static int size(AbstractDelta<Integer> delta) {
        return delta.getSource().size() + delta.getTarget().size();
    }

    private static List<Integer> characters(String s) {
        return s.toLowerCase(Locale.ROOT).chars().boxed().toList();
    }
}
