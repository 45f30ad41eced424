package dev.designdoc.internal.shape;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says all that is wrong in the declaration of a template. */
final class WrongDeclaration extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    private WrongDeclaration(String type, List<String> mistakes) {
        super(mistakes.size() == 1
                ? mistakes.get(0)
                : "the template " + type + " has " + mistakes.size() + " mistakes:\n- " + String.join("\n- ", mistakes));
        this.mistakes = mistakes;
    }

    /** Collects mistakes, so that all are said at once. */
    static final class Mistakes {

        private final Set<String> found = new LinkedHashSet<>();

        void add(String mistake) {
            found.add(mistake);
        }

        /** What it gives, or null when it says what is wrong. */
        <T> @Nullable T collect(Supplier<T> compiled) {
            try {
                return compiled.get();
            } catch (WrongDeclaration e) {
                found.addAll(e.mistakes);
            } catch (IllegalArgumentException e) {
                found.add(String.valueOf(e.getMessage()));
            }
            return null;
        }

        /** Whether none of these is found already. */
        boolean isEmpty() {
            return found.isEmpty();
        }

        void throwAny(Class<?> type) {
            if (!found.isEmpty()) {
                throw of(type, found);
            }
        }
    }

    static WrongDeclaration of(Class<?> type, Collection<String> mistakes) {
        return new WrongDeclaration(type.getSimpleName(), List.copyOf(mistakes));
    }
}
