package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.syntax.field.FieldValue;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.model.MetadataField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A field as it is to be: that of a slot, or another one, which stands after one or before all of those. */
public record Wanted(@Nullable Slot slot, int other, String after, String name, FieldValue value) {

    private static final Deque<Integer> NONE = new ArrayDeque<>(0);

    /** For maps of fields, of which hash codes that collide on purpose would make lists. */
    private static final Comparator<MetadataField> BY_TEXT = Comparator.comparing(MetadataField::name)
            .thenComparing(MetadataField::value)
            .thenComparing(field -> field.after().orElse(""));

    /** What tells it from the others, as {@link Head.Field#key()} does. */
    public String key() {
        return slot == null ? "#" + other : slot.name();
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** Those of a record, in the order of the template. */
    public static List<Wanted> of(Shape shape, Record record) {
        List<MetadataField> others = others(shape, record);
        List<Wanted> wanted = new ArrayList<>();
        addOthers(others, Anchors.TITLE, wanted);
        for (Slot slot : shape.slots()) {
            FieldValue value = slot.intro() instanceof Intro.Field ? FieldValue.of(slot, record) : FieldValue.NONE;
            if (!value.isEmpty()) {
                wanted.add(new Wanted(slot, -1, "", slot.names().get(0), value));
            }
            addOthers(others, slot.name(), wanted);
        }
        return wanted;
    }

    private static void addOthers(List<MetadataField> others, String anchor, List<Wanted> wanted) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).after().orElse(Anchors.TITLE).equals(anchor)) {
                wanted.add(new Wanted(null, i, anchor, others.get(i).name(), FieldValue.of(others.get(i).value())));
            }
        }
    }

    private static List<MetadataField> others(Shape shape, Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    /** For each other field the one it was; one that follows another field now, but is the same, need not move for it. */
    public static int[] pairs(Shape shape, Record before, Record after) {
        List<MetadataField> old = others(shape, before);
        List<MetadataField> fresh = others(shape, after);
        int[] pairs = Alignment.of(old, fresh, (a, b) -> a.name().equals(b.name()));
        Map<MetadataField, Deque<Integer>> added = new TreeMap<>(BY_TEXT);
        Set<Optional<String>> anchors = new HashSet<>();
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] < 0) {
                added.computeIfAbsent(fresh.get(k), field -> new ArrayDeque<>()).add(k);
                anchors.add(fresh.get(k).after());
            }
        }
        for (int gone : Alignment.left(old.size(), pairs)) {
            MetadataField field = old.get(gone);
            anchors.stream()
                    .filter(anchor -> !anchor.equals(field.after()))
                    .map(anchor -> added.getOrDefault(field.withAfter(anchor), NONE))
                    .filter(same -> !same.isEmpty())
                    .min(Comparator.comparing(Deque::element))
                    .ifPresent(same -> pairs[same.remove()] = gone);
        }
        return pairs;
    }
}
