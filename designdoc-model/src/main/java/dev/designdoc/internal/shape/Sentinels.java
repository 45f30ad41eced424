package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.WrongDeclaration.Mistakes;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a record once of values that tell each other apart, to see what its constructor makes of them. */
final class Sentinels {

    /** Whether a constructor was seen to ask for the normal form. */
    private static final class Seen {
        private boolean asked;
    }

    private static final ThreadLocal<@Nullable Shape> TRYING = new ThreadLocal<>();
    private static final ThreadLocal<Seen> SEEN = ThreadLocal.withInitial(Seen::new);

    private Sentinels() {}

    /** The shape whose constructor is being tried, when it asks for its own; or null. */
    static @Nullable Shape asked(Class<?> type) {
        Shape trying = TRYING.get();
        if (trying == null || trying.type() != type) {
            return null;
        }
        SEEN.get().asked = true;
        return trying;
    }

    /** Whether the constructor of a record leaves anything in no normal form; adds what it leaves out or mixes up. */
    static boolean leavesSome(Shape shape, MethodHandle constructor, Mistakes mistakes) {
        @Nullable Object[] given = given(shape);
        Shape around = TRYING.get();
        TRYING.set(shape);
        SEEN.get().asked = false;
        try {
            @Nullable Object[] normal = NormalForm.of(shape, given.clone());
            Record made = Handles.create(constructor, given.clone());
            boolean asked = SEEN.get().asked;
            // One anchored text alone is in order, so it does not show what a constructor makes of several.
            return compare(shape, given, normal, made, asked, mistakes) || shape.rest() != null && !asked;
        } catch (ClassCastException | IndexOutOfBoundsException e) {
            mistakes.add(shape.type().getSimpleName() + ": its constructor takes from Canonical what it did not give there; write"
                    + " x = c.get(\"x\"), or x = c.next() for each component in its order");
        } catch (WrongDeclaration e) {
            mistakes.add(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // It takes no such values, so nobody can tell.
        } finally {
            TRYING.set(around);
        }
        return true;
    }

    private static boolean compare(
            Shape shape, @Nullable Object[] given, @Nullable Object[] normal, Record made, boolean asked, Mistakes mistakes) {
        boolean leaves = false;
        for (Slot slot : shape.slots()) {
            int i = slot.index();
            Object is = Handles.get(slot.accessor(), made);
            if (Objects.equals(is, normal[i])) {
                continue;
            }
            leaves = true;
            String component = shape.type().getSimpleName() + "." + slot.name();
            int other = Math.max(Arrays.asList(normal).indexOf(is), Arrays.asList(given).indexOf(is));
            if (other >= 0 && other != i && !Objects.equals(is, given[i])) {
                mistakes.add(component + " gets what is given for " + shape.slots().get(other).name()
                        + "; take them from Canonical in the order in which they are given");
            } else if (asked && Objects.equals(is, given[i])) {
                mistakes.add(component + " is not taken from Canonical, so its texts keep blank lines at their ends; write: "
                        + slot.name() + " = c.get(\"" + slot.name() + "\");");
            }
        }
        return leaves;
    }

    private static @Nullable Object[] given(Shape shape) {
        @Nullable Object[] given = new @Nullable Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            given[slot.index()] = slot.wrap(raw(shape, slot, slot.index(), "\n"));
        }
        return given;
    }

    /** A raw value, of texts between these ends; null where none is known. */
    private static @Nullable Object raw(Shape owner, Slot slot, int seed, String ends) {
        Holds holds = slot.holds();
        ScalarType scalar = slot.scalar();
        String text = "sentinel " + seed;
        if (scalar != null) {
            List<String> examples = scalar.examples();
            String example = examples.isEmpty() ? null : examples.get(seed % examples.size());
            return example != null && holds instanceof Holds.Items ? List.of(example) : example;
        }
        if (slot.element() != null) {
            Record record = record(slot.element(), seed);
            boolean single = holds instanceof Holds.One || holds instanceof Holds.Code;
            return record == null || single ? record : List.of(record);
        }
        return holds instanceof Holds.Flag ? (Object) true
                : holds instanceof Holds.Items ? List.of(ends + text + ends)
                : owner.kind() == Kind.REST ? rest(owner, slot, text) : ends + text + ends;
    }

    private static @Nullable Object rest(Shape owner, Slot slot, String text) {
        boolean number = owner.type().getRecordComponents()[slot.index()].getType() == int.class;
        return number ? (Object) Shape.SECTION_LEVEL : slot.optional() ? null : text;
    }

    private static @Nullable Record record(Shape shape, int seed) {
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            boolean flat = slot.element() == null;
            raw[slot.index()] = flat ? raw(shape, slot, seed, "") : null;
        }
        try {
            return shape.create(raw);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
