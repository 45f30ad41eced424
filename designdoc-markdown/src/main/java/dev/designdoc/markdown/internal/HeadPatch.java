package dev.designdoc.markdown.internal;

import dev.designdoc.internal.ItemLine;
import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Holds;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Texts;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Patches what stands before the first section: title, fields, introduction. */
final class HeadPatch {

    /** So many characters tell where on a line a value begins that goes on on the next. */
    private static final int VALUE_START = 8;

    private final Lines lines;
    private final LineEdits edits;
    private final Head head;
    private final Shape shape;
    private final boolean moves;

    /** A patch into {@code edits}; with {@code moves}, fields may change the block they stand in. */
    HeadPatch(Shape shape, Head head, Lines lines, LineEdits edits, boolean moves) {
        this.shape = shape;
        this.head = head;
        this.lines = lines;
        this.edits = edits;
        this.moves = moves;
    }

    /** Makes the head say what {@code fresh} has there; whether that could be done. */
    boolean patch(Record old, Record fresh) {
        for (Slot slot : shape.slots()) {
            boolean done = switch (slot.intro()) {
                case TITLE -> title(text(slot, old), text(slot, fresh));
                case BODY -> slot.holds() == Holds.RECORD
                        ? fields(slot.elementShape(), record(slot, old), record(slot, fresh))
                        : introduction(text(slot, old), text(slot, fresh));
                default -> true;
            };
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private static String text(Slot slot, Record record) {
        return Objects.requireNonNullElse(slot.text(record), "");
    }

    private static Record record(Slot slot, Record record) {
        return (Record) Objects.requireNonNull(slot.get(record));
    }

    /** The line behind the front matter, where the document itself begins. */
    private int start() {
        return head.frontMatter == null ? 0 : head.frontMatter.to() + 1;
    }

    private boolean title(String old, String fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        Block title = head.title;
        if (title == null) {
            insertAtStart(Writer.heading(1, fresh));
            return true;
        }
        if (fresh.isEmpty()) {
            edits.delete(title.from(), title.to());
            return true;
        }
        if (title.to() - title.from() > 1) {
            edits.replace(title.from(), title.to() - 1, fresh);
            return true;
        }
        String line = lines.line(title.from());
        int at = line.lastIndexOf(old);
        boolean keeps = at >= 0 && !fresh.endsWith("#");
        edits.replace(title.from(), title.to(), keeps
                ? line.substring(0, at) + fresh + line.substring(at + old.length())
                : Writer.heading(1, fresh));
        return true;
    }

    private void insertAtStart(String text) {
        if (start() > 0) {
            edits.insertAfter(start() - 1, text, true);
        } else if (lines.count() == 0) {
            edits.insertAfter(-1, text, true);
        } else {
            edits.insertBefore(0, text, true);
        }
    }

    private boolean introduction(String old, String fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        if (old.isEmpty()) {
            int behind = head.fieldsTo >= 0 ? head.fieldsTo : head.title != null ? head.title.to() : start();
            if (behind == 0) {
                insertAtStart(fresh);
            } else {
                edits.insertAfter(edits.behindLast(behind) - 1, fresh, true);
            }
            return true;
        }
        if (fresh.isEmpty()) {
            head.introduction.forEach(view -> edits.delete(view.from(), view.to()));
            return true;
        }
        return new TextPatch(lines, edits).pieces(head.introduction, fresh);
    }

    /** A field as it is to be: that of a slot, or another one. */
    private record Wanted(@Nullable Slot slot, int other, String name, String value) {}

    private boolean fields(Shape fields, Record old, Record fresh) {
        Slot raw = fields.slot(Intro.FRONT_MATTER, Holds.RAW);
        if (raw != null && !Objects.equals(raw.get(old), raw.get(fresh)) && !frontMatter(text(raw, old), text(raw, fresh))) {
            return false;
        }
        List<Wanted> before = wanted(fields, old);
        List<Wanted> after = wanted(fields, fresh);
        if (before.equals(after)) {
            return true;
        }
        if (head.fields.isEmpty()) {
            insertBlock(Writer.fields(fields, fresh));
            return true;
        }
        Map<String, Head.Field> places = new HashMap<>();
        for (Head.Field field : head.fields) {
            places.put(key(field.slot(), field.other()), field);
        }
        List<MetadataField> oldOthers = others(fields, old);
        List<MetadataField> newOthers = others(fields, fresh);
        int[] pairs = Alignment.of(oldOthers, newOthers, (a, b) -> a.name().equals(b.name()));
        Function<Wanted, Head.@Nullable Field> placeOf =
                want -> places.get(want.slot() != null ? key(want.slot(), -1) : key(null, pairs[want.other()]));
        List<Wanted> moved = moved(after, placeOf);
        if (!moved.isEmpty() && !moves) {
            return false;
        }
        if (!moved.isEmpty()) {
            insertBlock(Writer.fields(moved.stream().map(w -> Writer.field(w.name(), w.value())).toList()));
        }
        List<Head.Field> used = new ArrayList<>();
        Head.Field previous = null;
        for (Wanted want : after) {
            Head.Field place = placeOf.apply(want);
            if (moved.contains(want)) {
                continue;
            }
            if (place == null) {
                if (!insert(previous, want)) {
                    return false;
                }
                continue;
            }
            used.add(place);
            previous = place;
            String name = want.slot() != null ? place.line().name() : want.name();
            String value = want.slot() == null || !want.value().equals(value(before, want.slot()))
                    ? want.value()
                    : place.line().value();
            if (!change(place, name, value)) {
                return false;
            }
        }
        return delete(used);
    }

    /**
     * What leaves the front matter, which has no place for a field the template does not know, for a block with such a
     * field: the known one it stands behind or, where it stands before all, all of them.
     */
    private static List<Wanted> moved(List<Wanted> after, Function<Wanted, Head.@Nullable Field> placeOf) {
        List<Wanted> moved = new ArrayList<>();
        Wanted known = null;
        boolean first = after.stream().anyMatch(w -> isInFrontMatter(placeOf.apply(w)));
        boolean all = false;
        for (Wanted want : after) {
            Head.Field place = placeOf.apply(want);
            if (want.slot() != null || place != null) {
                known = isInFrontMatter(place) ? want : null;
                first = false;
            } else if (first || known != null) {
                all |= first;
                if (known != null && !moved.contains(known)) {
                    moved.add(known);
                }
                moved.add(want);
            }
        }
        return all ? after.stream().filter(w -> moved.contains(w) || isInFrontMatter(placeOf.apply(w))).toList() : moved;
    }

    private static boolean isInFrontMatter(Head.@Nullable Field field) {
        return field != null && field.style() == Head.Style.FRONT_MATTER;
    }

    private static String value(List<Wanted> wanted, Slot slot) {
        return wanted.stream()
                .filter(w -> w.slot() != null && w.slot().index() == slot.index())
                .map(Wanted::value)
                .findFirst()
                .orElse("");
    }

    private static String key(@Nullable Slot slot, int other) {
        return slot == null ? "#" + other : slot.name();
    }

    private static List<MetadataField> others(Shape fields, Record record) {
        Slot rest = fields.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    private static List<Wanted> wanted(Shape fields, Record record) {
        List<MetadataField> others = others(fields, record);
        List<Wanted> wanted = new ArrayList<>();
        addOthers(others, "", wanted);
        for (Slot slot : fields.slots()) {
            String value = slot.intro() == Intro.FIELD ? Writer.fieldValue(slot, record) : null;
            if (value != null) {
                wanted.add(new Wanted(slot, -1, slot.names().get(0), value));
            }
            addOthers(others, slot.name(), wanted);
        }
        return wanted;
    }

    private static void addOthers(List<MetadataField> others, String anchor, List<Wanted> wanted) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).after().orElse("").equals(anchor)) {
                wanted.add(new Wanted(null, i, others.get(i).name(), others.get(i).value()));
            }
        }
    }

    private boolean frontMatter(String old, String fresh) {
        boolean shared = head.fields.stream().anyMatch(f -> f.style() == Head.Style.FRONT_MATTER);
        if (head.frontMatter == null) {
            edits.insertBefore(0, "---\n" + fresh + "\n---", true);
            return lines.count() > 0 && old.isEmpty();
        }
        if (fresh.isEmpty() && !shared) {
            edits.delete(0, head.frontMatter.to() + 1);
            return true;
        }
        if (!shared) {
            new TextPatch(lines, edits).block(head.frontMatter.from(), head.frontMatter.to(), fresh);
            return true;
        }
        return rawLines(old, fresh);
    }

    /** Changes the lines of the front matter that belong to no field. */
    private boolean rawLines(String old, String fresh) {
        View view = Objects.requireNonNull(head.frontMatter);
        List<Integer> places = new ArrayList<>();
        for (int i = view.from(); i < view.to(); i++) {
            int line = i;
            boolean field = head.fields.stream()
                    .anyMatch(f -> isInFrontMatter(f) && f.line().from() <= line && line < f.line().to());
            if (!field && !(places.isEmpty() && lines.isBlank(i))) {
                places.add(i);
            }
        }
        List<String> before = old.isEmpty() ? List.of() : List.of(old.split("\n", -1));
        List<String> after = fresh.isEmpty() ? List.of() : List.of(fresh.split("\n", -1));
        if (places.size() < before.size()) {
            return false;
        }
        int[] pairs = Alignment.of(before, after, (a, b) -> yamlKey(a).equals(yamlKey(b)));
        Set<Integer> kept = new HashSet<>();
        int previous = -1;
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0) {
                previous = places.get(pairs[k]);
                kept.add(previous);
                if (!before.get(pairs[k]).equals(after.get(k))) {
                    edits.replace(previous, previous + 1, after.get(k));
                }
            } else if (previous >= 0) {
                edits.insertAfter(previous, after.get(k), false);
            } else {
                edits.insertBefore(before.isEmpty() ? view.to() : places.get(0), after.get(k), false);
            }
        }
        places.subList(0, before.size()).stream().filter(i -> !kept.contains(i)).forEach(i -> edits.drop(i, i + 1));
        return true;
    }

    private static String yamlKey(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    private void insertBlock(String block) {
        if (head.title != null) {
            edits.insertAfter(head.title.to() - 1, block, true);
        } else {
            insertAtStart(block);
        }
    }

    private boolean change(Head.Field place, String name, String value) {
        FieldsReader.Line line = place.line();
        if (line.name().equals(name) && line.value().equals(value)) {
            return true;
        }
        String text = lines.line(line.from());
        if (place.style() == Head.Style.FRONT_MATTER) {
            return frontMatterValue(line, text.substring(0, text.indexOf(':')), value);
        }
        if (place.style() == Head.Style.SECTION) {
            edits.replace(line.from(), line.to(), value);
            return true;
        }
        int named = text.indexOf(line.name());
        if (named < 0) {
            return false;
        }
        if (place.style() == Head.Style.TABLE && line.value().isEmpty()) {
            edits.replace(line.from(), line.to(), text.substring(0, named) + name + cell(text, named + line.name().length(), value));
            return true;
        }
        String first = line.to() - line.from() == 1 ? line.value() : firstLineValue(text, line);
        int at = first.isEmpty() ? Texts.trimEnd(text).length() : text.lastIndexOf(first);
        if (at < named + line.name().length()) {
            return false;
        }
        String between = text.substring(named + line.name().length(), at);
        String space = first.isEmpty() && !value.isEmpty() && !between.endsWith(" ") ? " " : "";
        String rest = text.substring(at + first.length());
        edits.replace(line.from(), line.to(), (text.substring(0, named) + name + between + space + value + rest));
        return true;
    }

    private boolean frontMatterValue(FieldsReader.Line line, String key, String value) {
        if (line.to() - line.from() == 1) {
            String scalar = FrontMatter.quoted(value);
            if (scalar != null) {
                edits.replace(line.from(), line.to(), key + ": " + scalar);
            }
            return scalar != null;
        }
        String sample = lines.line(line.from() + 1);
        String marker = sample.substring(0, sample.indexOf('-') + 1) + " ";
        List<String> before = new ArrayList<>();
        for (int i = line.from() + 1; i < line.to(); i++) {
            before.add(lines.line(i));
        }
        List<String> old = ItemLine.splitAtCommas(line.value());
        List<String> after = new ArrayList<>();
        for (String element : ItemLine.splitAtCommas(value)) {
            String scalar = FrontMatter.quoted(element);
            if (scalar == null) {
                return false;
            }
            int same = old.size() == before.size() ? old.indexOf(element) : -1;
            after.add(same >= 0 ? before.get(same) : marker + scalar);
        }
        new TextPatch(lines, edits).lines(line.from() + 1, before, after, after::get);
        return true;
    }

    /** What of a wrapped value stands on its first line. */
    private static String firstLineValue(String text, FieldsReader.Line line) {
        String stripped = Texts.trim(text);
        for (int length = Math.min(line.value().length(), stripped.length()); length > 0; length--) {
            if (stripped.endsWith(line.value().substring(0, length))) {
                return line.value().substring(0, length);
            }
        }
        return "";
    }

    private boolean insert(Head.@Nullable Field previous, Wanted want) {
        Head.Field like = previous == null ? head.fields.get(0) : previous;
        if (like.style() == Head.Style.SECTION) {
            insertBlock(Writer.field(want.name(), want.value()));
            return want.slot() != null;
        }
        String line = lines.line(like.line().from());
        String text = switch (like.style()) {
            case FRONT_MATTER -> frontMatterLine(line, want);
            default -> like(line, like, want);
        };
        if (text == null) {
            return false;
        }
        boolean spaced = like.style() == Head.Style.QUOTE && isSpacedQuote()
                || like.style() == Head.Style.LINES && want.slot() != null && isSpaced();
        String gap = like.style() == Head.Style.QUOTE ? ">\n" : "\n";
        if (previous != null) {
            edits.insertAfter(like.line().to() - 1, spaced ? gap + text : text, false);
        } else {
            edits.insertBefore(like.line().from(), spaced ? text + "\n" + Texts.trim(gap) : text, false);
        }
        return true;
    }

    private boolean isSpacedQuote() {
        for (Head.Field field : head.fields) {
            int next = field.line().to();
            if (field.style() == Head.Style.QUOTE && next < lines.count() && Texts.trim(lines.line(next)).equals(">")) {
                return true;
            }
        }
        return head.fields.size() == 1;
    }

    private boolean isSpaced() {
        return head.fields.size() > 1 && lines.isBlank(head.fields.get(1).line().from() - 1);
    }

    private static @Nullable String frontMatterLine(String like, Wanted want) {
        String scalar = FrontMatter.quoted(want.value());
        if (scalar == null || want.slot() == null) {
            return null;
        }
        String key = want.name().toLowerCase(Locale.ROOT).replace(' ', like.indexOf('-') >= 0 ? '-' : '_');
        return key + ": " + scalar;
    }

    /** A line for another field in the form of one that is there. */
    private static @Nullable String like(String line, Head.Field like, Wanted want) {
        FieldsReader.Line field = like.line();
        int name = line.indexOf(field.name());
        if (name < 0) {
            return null;
        }
        int behind = name + field.name().length();
        if (like.style() == Head.Style.TABLE) {
            return line.substring(0, name) + want.name() + cell(line, behind, want.value());
        }
        int end = valueStart(line, field.value(), behind);
        String between = line.substring(behind, end);
        String tail = line.endsWith("  ") ? "  " : line.endsWith("\\") ? "\\" : "";
        String separator = between.isBlank() ? ": " : between.endsWith(" ") ? between : between + " ";
        return Texts.trimEnd(line.substring(0, name) + want.name() + separator + want.value()) + tail;
    }

    /** What stands behind the name in a row of a table, with another value. */
    private static String cell(String row, int behindName, String value) {
        int bar = row.indexOf('|', behindName);
        boolean closes = Texts.trimEnd(row).lastIndexOf('|') > bar;
        return row.substring(behindName, bar + 1) + " " + value + (closes ? " |" : "");
    }

    private static int valueStart(String line, String value, int behindName) {
        if (!value.isEmpty()) {
            int at = line.indexOf(value.substring(0, Math.min(VALUE_START, value.length())), behindName);
            return at < 0 ? behindName : at;
        }
        int at = behindName;
        while (at < line.length() && "*_:| \t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Deletes the fields that are not used any more; the whole block when none is left. */
    private boolean delete(List<Head.Field> used) {
        for (Head.Field field : head.fields) {
            if (used.contains(field)) {
                continue;
            }
            int from = field.line().from();
            int to = field.line().to();
            if (field.style() == Head.Style.SECTION) {
                edits.delete(field.other(), to);
            } else if (field.style() == Head.Style.QUOTE) {
                if (to < lines.count() && isEmptyQuote(to)) {
                    to++;
                } else if (used.stream().noneMatch(u -> u.line().from() > field.line().from()) && from > 0
                        && isEmptyQuote(from - 1)) {
                    from--;
                }
                edits.delete(from, to);
            } else if (isInFrontMatter(field)) {
                if (!isFrontMatterGone(used)) {
                    edits.drop(from, to);
                }
            } else if (field.style() == Head.Style.TABLE && used.stream().noneMatch(u -> u.style() == field.style())) {
                deleteTable(from, to);
            } else {
                edits.delete(from, to);
            }
        }
        if (head.frontMatter != null && isFrontMatterGone(used)) {
            // The fences of nothing would be thematic breaks.
            edits.delete(head.frontMatter.from() - 1, head.frontMatter.to() + 1);
        }
        return true;
    }

    /** Whether all of the front matter is fields, none of which is used any more. */
    private boolean isFrontMatterGone(List<Head.Field> used) {
        int gone = head.fields.stream()
                .filter(f -> isInFrontMatter(f) && !used.contains(f))
                .mapToInt(f -> f.line().to() - f.line().from())
                .sum();
        return head.frontMatter != null && gone > 0 && gone == head.frontMatter.to() - head.frontMatter.from();
    }

    /** Deletes the last row of a table and what stands above it. */
    private void deleteTable(int from, int to) {
        int first = from;
        while (first > 0 && !lines.isBlank(first - 1) && lines.line(first - 1).indexOf('|') >= 0) {
            first--;
        }
        edits.delete(first, to);
    }

    private boolean isEmptyQuote(int line) {
        return Texts.trim(lines.line(line)).equals(">") && Texts.isBlank(lines.line(line).replace('>', ' '));
    }
}
