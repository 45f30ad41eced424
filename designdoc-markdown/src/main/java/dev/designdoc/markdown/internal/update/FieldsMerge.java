package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Names;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FieldValue;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Splices;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.write.HeadWriter;
import dev.designdoc.markdown.internal.write.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes the fields, each in the form and at the place it has; a new one goes where the others stand. */
final class FieldsMerge {

    private final Shape shape;
    private final Head head;
    private final Splices splices;
    private final BiConsumer<String, Shape> insertBlock;
    private final List<FieldForm.Field> all;
    private final FieldForm.Neighbours neighbours;
    private final Set<Head.Field> gone = new LinkedHashSet<>();
    private final Set<String> goneKeys = new HashSet<>();
    /** The fields that stay, in the order of the source. */
    private final List<Head.Field> kept = new ArrayList<>();
    private final Map<Wanted, Head.Field> there = new HashMap<>();
    /** Where fields stand that go elsewhere. */
    private final Map<Wanted, Head.Field> moved = new HashMap<>();
    /** Where fields go that were not there. */
    private final Map<Wanted, Place> added = new HashMap<>();
    /** Those that can't stand in the front matter, where their names say something else. */
    private final Set<Wanted> below = new HashSet<>();

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
        this.neighbours = new FieldForm.Neighbours(all);
    }

    /** Makes the fields say what {@code fresh} has; what can't be changed where it stands is left. */
    void merge(Record old, Record fresh) {
        List<Wanted> before = Wanted.of(shape, old);
        List<Wanted> after = Wanted.of(shape, fresh);
        if (before.equals(after)) {
            return;
        }
        if (head.fields.isEmpty() && head.frontMatter == null) {
            insertBlock.accept(HeadWriter.fields(shape, fresh), shape);
            return;
        }
        Map<String, Head.Field> places = new HashMap<>();
        head.fields.forEach(field -> places.put(field.key(), field));
        int[] pairs = Wanted.pairs(shape, old, fresh);
        Map<String, FieldValue> said = new HashMap<>();
        before.forEach(want -> said.put(want.key(), want.value()));
        Map<Wanted, FieldValue> was = new HashMap<>();
        for (Wanted want : after) {
            String key = want.slot() != null ? want.key() : "#" + pairs[want.other()];
            Head.Field place = places.get(key);
            if (place != null) {
                there.put(want, place);
                was.put(want, said.getOrDefault(key, FieldValue.NONE));
            }
        }
        moved().forEach(want -> moved.put(want, there.remove(want)));
        leave();
        there.forEach((want, place) -> change(place, want, was.get(want)));
        for (int i = 0; i < after.size(); i++) {
            if (!there.containsKey(after.get(i))) {
                add(i, after);
            }
        }
        if (!below.isEmpty()) {
            insertBlock.accept(HeadWriter.fields(shape, fresh, below::contains), shape);
        }
        remove();
    }

    /** The other fields that would be read as following another known one where they stand. */
    private Set<Wanted> moved() {
        Map<Head.Field, Wanted> wanted = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(Anchors.TITLE));
        there.forEach((want, field) -> {
            wanted.put(field, want);
            known.add(want.key());
        });
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

    /** Tells those that go from those that stay: places without a value, and a name that others need. */
    private void leave() {
        Set<Head.Field> wanted = new HashSet<>(there.values());
        for (Head.Field field : head.fields) {
            boolean isPlace = field.slot() != null
                    ? field.at().says().read(field.slot()) == null
                    : field.other() < 0 || shape.rest() == null;
            if (!wanted.contains(field) && !isPlace) {
                gone.add(field);
            }
        }
        Head.Field name = neededName();
        if (name != null) {
            gone.remove(name);
            name.at().form().change(name.at(), FieldValue.NONE, splices);
        }
        head.fields.stream().filter(f -> !gone.contains(f)).forEach(kept::add);
        gone.stream().filter(Head.Field::isInFrontMatter).forEach(f -> goneKeys.add(f.at().name()));
    }

    /** The one that goes whose name the fields that stay need to be read as fields, or null. */
    private Head.@Nullable Field neededName() {
        List<Head.Field> inBlocks =
                head.fields.stream().filter(f -> f.at().form().hasRoom() && !f.isInFrontMatter()).toList();
        Head.Field first = inBlocks.stream().filter(f -> !gone.contains(f)).findFirst().orElse(null);
        Stream<Head.Field> beside = first != null
                ? inBlocks.stream().filter(f -> f.at().block() <= first.at().block())
                : isOnlyComments() ? head.fields.stream().filter(Head.Field::isInFrontMatter) : Stream.of();
        List<Head.Field> known = beside.filter(Head.Field::isKnown).toList();
        return known.isEmpty() || !gone.containsAll(known) ? null : known.get(known.size() - 1);
    }

    /** Whether front matter would be nothing but comments. */
    private boolean isOnlyComments() {
        FrontMatter matter = head.frontMatter;
        return matter != null && head.titleField == null && !matter.hasKey(head.raw)
                && head.raw.stream().anyMatch(i -> !splices.source().isBlank(i))
                && head.fields.stream().allMatch(f -> gone.contains(f) || !f.isInFrontMatter());
    }

    private void change(Head.Field place, Wanted want, @Nullable FieldValue old) {
        FieldForm.Field at = place.at();
        if (want.slot() == null && !want.name().equals(at.name())) {
            at.form().rename(at, want.name(), splices);
        }
        if (!want.value().equals(old)) {
            at.form().change(at, asWritten(want, at), splices);
        }
    }

    /** The values, each as it is written already where it is not new. */
    private static FieldValue asWritten(Wanted want, FieldForm.Field at) {
        Slot slot = want.slot();
        if (slot == null || !(slot.holds() instanceof Holds.Items)) {
            return want.value();
        }
        if (!at.isList() && !want.value().isList() && at.says().read(slot) instanceof List<?> old
                && want.value().read(slot) instanceof List<?> fresh) {
            return FieldValue.of(InlineValues.like(at.value(), old, want.value().line(), fresh));
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

    private void add(int i, List<Wanted> after) {
        Wanted want = after.get(i);
        Place place = place(i, after);
        if (place == null) {
            append(want);
            return;
        }
        FieldForm form = place.beside().form();
        String name = want.slot() == null ? want.name() : form.name(want.name());
        added.put(want, place);
        Head.Field old = moved.get(want);
        if (old != null && form instanceof FrontMatter matter && old.at().form() == matter && !old.at().shares()
                && old.at().name().equals(name) && old.at().says().equals(want.value())) {
            matter.move(old.at(), place.beside(), place.after(), splices);
        } else if (!(form instanceof FrontMatter matter && isTaken(matter, name))) {
            form.insert(place.beside(), place.after(), name, want.value(), neighbours, splices);
        } else if (want.slot() == null) {
            below.add(want);
        }
    }

    /** Where nothing stands that a field could stand beside. */
    private void append(Wanted want) {
        FrontMatter matter = head.frontMatter;
        if (matter != null && kept.stream().allMatch(Head.Field::isInFrontMatter)) {
            String name = want.slot() != null ? matter.name(want.name()) : want.name();
            if (!isTaken(matter, name)) {
                matter.append(name, want.value(), splices);
            } else if (want.slot() == null) {
                below.add(want);
            }
        } else if (want.slot() != null) {
            insertBlock.accept(HeadWriter.field(want.name(), want.value()), shape);
        }
        // An other field would need a known one before it, whose value stands elsewhere.
    }

    /** Whether a key is there, and stays, or would be the title. */
    private boolean isTaken(FrontMatter matter, String name) {
        boolean isTitle = head.title == null && Names.normalize(name).equals(Anchors.TITLE);
        return isTitle || matter.hasKey(name) && !goneKeys.contains(name);
    }

    /** After the field it follows, or before the next; a known one in the block of the last known one. */
    private @Nullable Place place(int i, List<Wanted> after) {
        Wanted want = after.get(i);
        Wanted previous = i == 0 ? null : after.get(i - 1);
        Head.Field field = previous == null ? null : there.get(previous);
        if (previous != null && (field == null || want.slot() == null)) {
            return field == null ? added.get(previous) : hasRoom(field) ? new Place(field.at(), true) : null;
        }
        if (want.slot() == null) {
            return kept.isEmpty() || !hasRoom(kept.get(0)) ? null : new Place(kept.get(0).at(), false);
        }
        Set<Head.Field> said = new HashSet<>(there.values());
        Head.Field last = null;
        Head.Field end = null;
        for (Head.Field each : kept) {
            end = hasRoom(each) ? each : end;
            last = hasRoom(each) && each.slot() != null && said.contains(each) ? each : last;
        }
        boolean isFirst = last == null && after.subList(i + 1, after.size()).stream().noneMatch(there::containsKey);
        if (isFirst && kept.stream().allMatch(Head.Field::isInFrontMatter)) {
            // Front matter may go on with other keys.
            return null;
        }
        int block = last == null ? Integer.MIN_VALUE : last.at().block();
        if (field != null && hasRoom(field) && field.at().block() >= block) {
            return new Place(beforeNext(field, said).at(), true);
        }
        for (Wanted next : after.subList(i + 1, after.size())) {
            Head.Field at = there.get(next);
            if (at != null && hasRoom(at) && at.at().block() >= block) {
                return new Place(at.at(), false);
            }
        }
        return end == null ? null : new Place(end.at(), true);
    }

    /** The last of the places without a value after a field, or itself. */
    private Head.Field beforeNext(Head.Field field, Set<Head.Field> said) {
        Head.Field last = field;
        for (Head.Field each : kept.subList(kept.indexOf(field) + 1, kept.size())) {
            if (said.contains(each) || !hasRoom(each)) {
                break;
            }
            last = each;
        }
        return last;
    }

    private static boolean hasRoom(Head.Field field) {
        return field.at().form().hasRoom();
    }

    private void remove() {
        Set<FieldForm.Field> fields = new LinkedHashSet<>();
        gone.forEach(field -> fields.add(field.at()));
        FrontMatter matter = head.frontMatter;
        boolean isMatterGone = matter != null && kept.stream().noneMatch(Head.Field::isInFrontMatter)
                && added.values().stream().noneMatch(p -> p.beside().form() instanceof FrontMatter)
                && head.raw.stream().allMatch(splices.source()::isBlank) && head.titleField == null
                && fields.stream().anyMatch(f -> f.form() instanceof FrontMatter);
        if (isMatterGone && matter != null) {
            splices.lines().delete(matter.from() - 1, matter.to() + 1);
        }
        Map<List<Object>, List<FieldForm.Field>> blocks = new LinkedHashMap<>();
        for (FieldForm.Field field : all) {
            blocks.computeIfAbsent(List.of(field.form(), field.block()), k -> new ArrayList<>()).add(field);
        }
        for (List<FieldForm.Field> block : blocks.values()) {
            FieldForm form = block.get(0).form();
            if (block.stream().anyMatch(fields::contains) && !(isMatterGone && form instanceof FrontMatter)) {
                form.remove(block, fields, splices);
            }
        }
    }
}
