package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.write.Writer;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Patches the fields before the first section, whatever form they have. */
public final class FieldsPatch {

    /** So many characters tell where on a line a value begins that goes on on the next. */
    private static final int VALUE_START = 8;

    private final Shape shape;
    private final Head head;
    private final Lines lines;
    private final LineEdits edits;
    private final FrontMatterPatch frontMatter;
    private final Consumer<String> insertBlock;
    private final boolean moves;
    private final boolean isSpacedQuote;

    /**
     * A patch into {@code edits}.
     *
     * @param insertBlock puts a block of fields where there was none
     * @param moves whether fields may change the block they stand in
     */
    public FieldsPatch(
            Shape shape,
            Head head,
            Lines lines,
            LineEdits edits,
            FrontMatterPatch frontMatter,
            Consumer<String> insertBlock,
            boolean moves) {
        this.shape = shape;
        this.head = head;
        this.lines = lines;
        this.edits = edits;
        this.frontMatter = frontMatter;
        this.insertBlock = insertBlock;
        this.moves = moves;
        this.isSpacedQuote = isSpacedQuote();
    }

    /** A field as it is to be: that of a slot, or another one. */
    private record Wanted(@Nullable Slot slot, int other, String name, String value) {}

    /** Makes the fields say what {@code fresh} has; whether that could be done. */
    public boolean patch(Record old, Record fresh) {
        List<Wanted> before = wanted(old);
        List<Wanted> after = wanted(fresh);
        if (before.equals(after)) {
            return true;
        }
        if (head.fields.isEmpty()) {
            insertBlock.accept(Writer.fields(shape, fresh));
            return true;
        }
        Map<String, Head.Field> places = new HashMap<>();
        for (Head.Field field : head.fields) {
            places.put(key(field.slot(), field.other()), field);
        }
        int[] pairs = Alignment.of(others(old), others(fresh), (a, b) -> a.name().equals(b.name()));
        Function<Wanted, Head.@Nullable Field> placeOf =
                want -> places.get(want.slot() != null ? key(want.slot(), -1) : key(null, pairs[want.other()]));
        Set<Wanted> moved = moved(after, placeOf);
        if (!moved.isEmpty() && !moves) {
            return false;
        }
        if (!moved.isEmpty()) {
            insertBlock.accept(Writer.fields(moved.stream().map(w -> Writer.field(w.name(), w.value())).toList()));
        }
        Set<Head.Field> used = new HashSet<>();
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
        delete(used);
        return true;
    }

    /**
     * What leaves the front matter, which has no place for a field the template does not know, for a block with such a
     * field: the known one it stands after or, where it stands before all, all of them.
     */
    private static Set<Wanted> moved(List<Wanted> after, Function<Wanted, Head.@Nullable Field> placeOf) {
        Set<Wanted> moved = new LinkedHashSet<>();
        Wanted known = null;
        boolean first = after.stream().anyMatch(w -> FrontMatterPatch.holds(placeOf.apply(w)));
        boolean all = false;
        for (Wanted want : after) {
            Head.Field place = placeOf.apply(want);
            if (want.slot() != null || place != null) {
                known = FrontMatterPatch.holds(place) ? want : null;
                first = false;
            } else if (first || known != null) {
                all |= first;
                if (known != null) {
                    moved.add(known);
                }
                moved.add(want);
            }
        }
        if (!all) {
            return moved;
        }
        return after.stream()
                .filter(w -> moved.contains(w) || FrontMatterPatch.holds(placeOf.apply(w)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    private List<MetadataField> others(Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    private List<Wanted> wanted(Record record) {
        List<MetadataField> others = others(record);
        List<Wanted> wanted = new ArrayList<>();
        addOthers(others, "", wanted);
        for (Slot slot : shape.slots()) {
            String value = slot.intro() instanceof Intro.Field ? Writer.fieldValue(slot, record) : null;
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

    private boolean change(Head.Field place, String name, String value) {
        Head.Line line = place.line();
        if (line.name().equals(name) && line.value().equals(value)) {
            return true;
        }
        String text = lines.line(line.from());
        if (place.style() == Head.Style.FRONT_MATTER) {
            return frontMatter.value(line, value);
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
            String cell = cell(text, named + line.name().length(), value);
            edits.replace(line.from(), line.to(), text.substring(0, named) + name + cell);
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

    /** What of a wrapped value stands on its first line. */
    private static String firstLineValue(String text, Head.Line line) {
        String stripped = Texts.trim(text);
        for (int length = Math.min(line.value().length(), stripped.length()); length > 0; length--) {
            if (stripped.regionMatches(stripped.length() - length, line.value(), 0, length)) {
                return line.value().substring(0, length);
            }
        }
        return "";
    }

    private boolean insert(Head.@Nullable Field previous, Wanted want) {
        Head.Field like = previous == null ? head.fields.get(0) : previous;
        if (like.style() == Head.Style.SECTION) {
            insertBlock.accept(Writer.field(want.name(), want.value()));
            return want.slot() != null;
        }
        String line = lines.line(like.line().from());
        String text = switch (like.style()) {
            case FRONT_MATTER -> want.slot() == null ? null : FrontMatterPatch.line(line, want.name(), want.value());
            default -> like(line, like, want);
        };
        if (text == null) {
            return false;
        }
        boolean spaced = like.style() == Head.Style.QUOTE && isSpacedQuote
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

    /** A line for another field in the form of one that is there. */
    private static @Nullable String like(String line, Head.Field like, Wanted want) {
        Head.Line field = like.line();
        int name = line.indexOf(field.name());
        if (name < 0) {
            return null;
        }
        int after = name + field.name().length();
        if (like.style() == Head.Style.TABLE) {
            return line.substring(0, name) + want.name() + cell(line, after, want.value());
        }
        int end = valueStart(line, field.value(), after);
        String between = line.substring(after, end);
        String tail = line.endsWith("  ") ? "  " : line.endsWith("\\") ? "\\" : "";
        String separator = between.isBlank() ? ": " : between.endsWith(" ") ? between : between + " ";
        return Texts.trimEnd(line.substring(0, name) + want.name() + separator + want.value()) + tail;
    }

    /** What stands after the name in a row of a table, with another value. */
    private static String cell(String row, int afterName, String value) {
        int bar = row.indexOf('|', afterName);
        boolean closes = Texts.trimEnd(row).lastIndexOf('|') > bar;
        return row.substring(afterName, bar + 1) + " " + value + (closes ? " |" : "");
    }

    private static int valueStart(String line, String value, int afterName) {
        if (!value.isEmpty()) {
            int at = line.indexOf(value.substring(0, Math.min(VALUE_START, value.length())), afterName);
            return at < 0 ? afterName : at;
        }
        int at = afterName;
        while (at < line.length() && "*_:| \t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Deletes the fields that are not used any more; the whole block when none is left. */
    private void delete(Set<Head.Field> used) {
        List<Head.Field> gone = head.fields.stream().filter(f -> !used.contains(f)).toList();
        int lastUsed = used.stream().mapToInt(f -> f.line().from()).max().orElse(-1);
        boolean tableStays = used.stream().anyMatch(f -> f.style() == Head.Style.TABLE);
        boolean frontMatterGone = frontMatter.isGone(gone);
        int deleted = 0;
        for (Head.Field field : gone) {
            int from = field.line().from();
            int to = field.line().to();
            switch (field.style()) {
                case SECTION -> edits.delete(field.other(), to);
                case QUOTE -> {
                    if (to < lines.count() && isEmptyQuote(to)) {
                        to++;
                    } else if (lastUsed <= from && from > deleted && isEmptyQuote(from - 1)) {
                        from--;
                    }
                    edits.delete(from, to);
                }
                case FRONT_MATTER -> {
                    if (!frontMatterGone) {
                        edits.drop(from, to);
                    }
                }
                case TABLE -> edits.delete(tableStays ? from : tableFrom(from, deleted), to);
                default -> edits.delete(from, to);
            }
            deleted = to;
        }
        if (frontMatterGone) {
            frontMatter.delete();
        }
    }

    /** The line a table begins on that a row is in, or {@code end}, if that is after it. */
    private int tableFrom(int row, int end) {
        int title = head.title == null ? -1 : head.title.to();
        int first = row;
        while (first > end && first != title && !lines.isBlank(first - 1) && lines.line(first - 1).indexOf('|') >= 0) {
            first--;
        }
        return first;
    }

    private boolean isEmptyQuote(int line) {
        return Texts.trim(lines.line(line)).equals(">") && Texts.isBlank(lines.line(line).replace('>', ' '));
    }
}
