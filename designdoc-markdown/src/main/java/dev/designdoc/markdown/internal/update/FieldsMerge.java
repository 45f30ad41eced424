package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FieldValue;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Splices;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.write.HeadWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes the fields, each in the form and at the place it has; a new one goes where the others stand. */
final class FieldsMerge {

    private final Shape shape;
    private final Head head;
    private final Splices splices;
    private final BiConsumer<String, Shape> insertBlock;
    /** The fields that stay, in the order of the source. */
    private final List<Head.Field> kept = new ArrayList<>();
    private final List<FieldForm.Field> all;
    private final Set<Head.Field> gone = new LinkedHashSet<>();
    private final Map<Wanted, Head.Field> moved = new HashMap<>();
    /** Where fields go that were not there. */
    private final Map<String, Place> added = new HashMap<>();

    /** Before or after a field. */
    private record Place(FieldForm.Field beside, boolean after) {}

    /**
     * Changes for {@code splices}.
     *
     * @param insertBlock puts a block of fields where there is none
     */
    FieldsMerge(Shape shape, Head head, Splices splices, BiConsumer<String, Shape> insertBlock) {
        this.shape = shape;
        this.head = head;
        this.splices = splices;
        this.insertBlock = insertBlock;
        this.all = head.fields.stream().map(Head.Field::at).toList();
    }

    /** Makes the fields say what {@code fresh} has; whether that could be done. */
    boolean merge(Record old, Record fresh) {
        List<Wanted> before = Wanted.of(shape, old);
        List<Wanted> after = Wanted.of(shape, fresh);
        if (before.equals(after)) {
            return true;
        }
        if (head.fields.isEmpty() && head.frontMatter == null) {
            insertBlock.accept(HeadWriter.fields(shape, fresh), shape);
            return true;
        }
        int[] pairs = Wanted.pairs(shape, old, fresh);
        Map<String, Head.Field> places = new HashMap<>();
        for (Head.Field field : head.fields) {
            if (field.slot() != null || field.other() >= 0) {
                places.put(field.slot() != null ? field.slot().name() : "#" + field.other(), field);
            }
        }
        Map<Wanted, Head.Field> of = new HashMap<>();
        for (Wanted want : after) {
            Head.Field place = places.get(want.slot() != null ? want.key() : "#" + pairs[want.other()]);
            if (place != null) {
                of.put(want, place);
            }
        }
        moved(of).forEach(want -> moved.put(want, of.remove(want)));
        gone.addAll(gone(of));
        head.fields.stream().filter(f -> !gone.contains(f)).forEach(kept::add);
        for (Map.Entry<Wanted, Head.Field> each : of.entrySet()) {
            if (!change(each.getValue(), each.getKey(), before)) {
                return false;
            }
        }
        Wanted previous = null;
        for (Wanted want : after) {
            if (!of.containsKey(want) && !add(want, previous, of, fresh)) {
                return false;
            }
            previous = want;
        }
        remove();
        return true;
    }

    /** The other fields that would be read as following another known one where they stand. */
    private Set<Wanted> moved(Map<Wanted, Head.Field> of) {
        Map<Head.Field, Wanted> wanted = new HashMap<>();
        of.forEach((want, field) -> wanted.put(field, want));
        Set<String> known = new HashSet<>(Set.of(Anchors.TITLE));
        of.keySet().stream().filter(w -> w.slot() != null).forEach(w -> known.add(w.key()));
        Set<Wanted> moved = new HashSet<>();
        String before = Anchors.TITLE;
        for (Head.Field field : head.fields) {
            Wanted want = wanted.get(field);
            if (want != null && want.slot() != null) {
                before = want.key();
            } else if (want != null && !field.isKnown() && known.contains(want.after()) && !want.after().equals(before)) {
                moved.add(want);
            }
        }
        return moved;
    }

    /** The fields that go: those nobody wants, save places without a value and a name that a block needs. */
    private Set<Head.Field> gone(Map<Wanted, Head.Field> of) {
        Set<Head.Field> wanted = new HashSet<>(of.values());
        Set<Head.Field> gone = new LinkedHashSet<>();
        for (Head.Field field : head.fields) {
            boolean isPlace = field.slot() != null
                    ? field.at().says().read(field.slot()) == null
                    : field.other() < 0 || shape.rest() == null;
            if (!wanted.contains(field) && !isPlace) {
                gone.add(field);
            }
        }
        Head.Field name = neededName(gone);
        if (name != null) {
            gone.remove(name);
            name.at().form().change(name.at(), FieldValue.NONE, splices);
        }
        return gone;
    }

    /** The one that goes whose name the fields that stay need to be read as fields, or null. */
    private Head.@Nullable Field neededName(Set<Head.Field> gone) {
        Head.Field first = null;
        Head.Field last = null;
        for (Head.Field field : head.fields) {
            FieldForm form = field.at().form();
            boolean isInBlock = form.hasRoom() && !(form instanceof FrontMatter);
            boolean isGone = gone.contains(field);
            if (isInBlock && first != null && first.at().block() != field.at().block()) {
                break;
            }
            first = first == null && isInBlock && !isGone ? field : first;
            last = isInBlock && isGone && field.isKnown() ? field : last;
            if (isInBlock && !isGone && field.isKnown()) {
                return null;
            }
        }
        return first == null ? commented(gone) : last;
    }

    /** The last field of front matter that would be nothing but comments. */
    private Head.@Nullable Field commented(Set<Head.Field> gone) {
        FrontMatter matter = head.frontMatter;
        boolean isLast = matter != null && head.titleField == null && !matter.hasKey(head.raw)
                && head.raw.stream().anyMatch(i -> !splices.source().isBlank(i))
                && head.fields.stream().allMatch(f -> gone.contains(f) || !(f.at().form() instanceof FrontMatter));
        return !isLast ? null : gone.stream()
                .filter(f -> f.isKnown() && f.at().form() instanceof FrontMatter)
                .reduce(null, (a, b) -> b);
    }

    private boolean change(Head.Field place, Wanted want, List<Wanted> before) {
        FieldForm.Field at = place.at();
        if (want.slot() == null && !want.name().equals(at.name()) && !at.form().rename(at, want.name(), splices)) {
            return false;
        }
        boolean isSame = want.slot() == null
                ? want.value().line().equals(at.says().line())
                : before.stream().anyMatch(w -> w.key().equals(want.key()) && w.value().equals(want.value()));
        return isSame || at.form().change(at, asWritten(want, at), splices);
    }

    /** The values, each as it is written already where it is not new. */
    private FieldValue asWritten(Wanted want, FieldForm.Field at) {
        Slot slot = want.slot();
        if (slot == null || !(slot.holds() instanceof Holds.Items)) {
            return want.value();
        }
        Map<Object, String> written = new HashMap<>();
        for (String text : at.isList() ? at.says().texts() : CommaList.splitAtCommas(at.value())) {
            Object value = new FieldValue(List.of(text), true).read(slot);
            if (value != null) {
                written.putIfAbsent(value, text);
            }
        }
        List<String> texts = new ArrayList<>();
        for (String text : want.value().texts()) {
            Object value = new FieldValue(List.of(text), true).read(slot);
            texts.add(value == null ? text : written.getOrDefault(value, text));
        }
        return new FieldValue(texts, want.value().isList());
    }

    private boolean add(Wanted want, @Nullable Wanted previous, Map<Wanted, Head.Field> of, Record fresh) {
        Place place = want.slot() != null ? knownPlace(want.slot(), of) : otherPlace(previous, of);
        if (place == null) {
            return append(want, fresh);
        }
        FieldForm form = place.beside().form();
        String name = want.slot() == null ? want.name() : form.name(want.name());
        added.put(want.key(), place);
        Head.Field old = moved.get(want);
        if (old != null && form instanceof FrontMatter matter && old.at().form() == matter && !old.at().shares()
                && old.at().name().equals(name) && old.at().says().equals(want.value())) {
            matter.move(old.at(), place.beside(), place.after(), splices);
            return true;
        }
        return !(form instanceof FrontMatter matter && isTaken(matter, name))
                && form.insert(place.beside(), place.after(), name, want.value(), all, splices);
    }

    /** Where nothing stands that a field could stand beside. */
    private boolean append(Wanted want, Record fresh) {
        FrontMatter matter = head.frontMatter;
        if (matter != null && kept.stream().allMatch(f -> f.at().form() instanceof FrontMatter)) {
            String name = want.slot() != null ? matter.name(want.name()) : want.name();
            matter.append(name, want.value(), splices);
            return !isTaken(matter, name);
        }
        if (want.slot() == null) {
            // An other field needs a known one before it, whose value stands elsewhere.
            return false;
        }
        insertBlock.accept(HeadWriter.field(want.name(), want.value()), shape);
        return fresh != null;
    }

    /** Whether a key is there, and stays. */
    private boolean isTaken(FrontMatter matter, String name) {
        return matter.hasKey(name) && gone.stream().noneMatch(f -> f.at().form() == matter && f.at().name().equals(name));
    }

    /** Beside the last known field, in the order of the template, and where no other field follows another then. */
    private @Nullable Place knownPlace(Slot slot, Map<Wanted, Head.Field> of) {
        // A place without a value is none that another field could follow.
        Set<Head.Field> said = new HashSet<>(of.values());
        IntPredicate isSaid = i -> kept.get(i).slot() != null && hasRoom(i) && said.contains(kept.get(i));
        int last = -1;
        int end = -1;
        for (int i = 0; i < kept.size(); i++) {
            last = isSaid.test(i) ? i : last;
            end = hasRoom(i) ? i : end;
        }
        Set<Head.Field> followers = new HashSet<>();
        of.forEach((want, field) -> {
            if (want.after().equals(slot.name())) {
                followers.add(field);
            }
        });
        for (int i = 0; i < kept.size(); i++) {
            if (followers.contains(kept.get(i)) && hasRoom(i)) {
                boolean isBlock = i > 0 && kept.get(i - 1).at().block() == kept.get(i).at().block() && sameForm(i - 1, i);
                return isBlock ? new Place(kept.get(i - 1).at(), true) : new Place(kept.get(i).at(), false);
            }
        }
        if (last < 0) {
            return end < 0 ? null : new Place(kept.get(end).at(), true);
        }
        int first = last;
        int best = -1;
        for (int i = 0; i <= last; i++) {
            Slot other = kept.get(i).slot();
            if (other != null && isSaid.test(i) && kept.get(i).at().block() == kept.get(last).at().block() && sameForm(i, last)) {
                first = Math.min(first, i);
                boolean isBefore = other.index() < slot.index();
                best = isBefore && (best < 0 || slotOf(best).index() < other.index()) ? i : best;
            }
        }
        if (best < 0) {
            return new Place(kept.get(first).at(), false);
        }
        while (best + 1 < kept.size() && !isSaid.test(best + 1) && hasRoom(best + 1)) {
            best++;
        }
        return new Place(kept.get(best).at(), true);
    }

    private Slot slotOf(int i) {
        Slot slot = kept.get(i).slot();
        if (slot == null) {
            throw new IllegalStateException(kept.get(i).at().name());
        }
        return slot;
    }

    private boolean hasRoom(int i) {
        return kept.get(i).at().form().hasRoom();
    }

    private boolean sameForm(int i, int k) {
        return kept.get(i).at().form() instanceof FrontMatter == kept.get(k).at().form() instanceof FrontMatter;
    }

    /** After the field it follows; before all where it follows none. */
    private @Nullable Place otherPlace(@Nullable Wanted previous, Map<Wanted, Head.Field> of) {
        if (previous != null) {
            Head.Field place = of.get(previous);
            Place beside = place == null ? added.get(previous.key()) : new Place(place.at(), true);
            return place != null && !place.at().form().hasRoom() ? null : beside;
        }
        return kept.isEmpty() || !kept.get(0).at().form().hasRoom() ? null : new Place(kept.get(0).at(), false);
    }

    private void remove() {
        Set<FieldForm.Field> fields = new LinkedHashSet<>();
        gone.forEach(field -> fields.add(field.at()));
        FrontMatter matter = head.frontMatter;
        boolean matterGone = matter != null && kept.stream().noneMatch(f -> f.at().form() instanceof FrontMatter)
                && added.values().stream().noneMatch(p -> p.beside().form() instanceof FrontMatter)
                && head.raw.stream().allMatch(splices.source()::isBlank) && head.titleField == null
                && fields.stream().anyMatch(f -> f.form() instanceof FrontMatter);
        Map<Integer, Set<FieldForm.Field>> byLine = new HashMap<>();
        for (FieldForm.Field field : all) {
            for (int i = field.from(); i < field.to(); i++) {
                byLine.computeIfAbsent(i, k -> new LinkedHashSet<>()).add(field);
            }
        }
        for (FieldForm.Field field : fields) {
            if (!matterGone || !(field.form() instanceof FrontMatter)) {
                List<FieldForm.Field> line = IntStream.range(field.from(), field.to())
                        .boxed()
                        .flatMap(i -> byLine.getOrDefault(i, Set.of()).stream())
                        .filter(f -> f.form() == field.form())
                        .distinct()
                        .toList();
                field.form().remove(field, line.isEmpty() ? List.of(field) : line, fields, splices);
            }
        }
        if (matterGone && matter != null) {
            splices.lines().delete(matter.from() - 1, matter.to() + 1);
        }
    }
}
