package dev.designdoc.markdown.forms;

import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A slot that has a value in a text, and where that stands.
 *
 * @param text the text, with line feeds
 * @param start where the value begins, as locate says
 * @param end where it ends
 * @param record where the record begins that has the slot
 * @param extras the extras of that record
 */
record Place(Slot slot, String text, int start, int end, int record, List<Extra> extras) {

    /** Every slot with a value. */
    static List<Place> all(String text, Decoded<DesignDoc> decoded, List<Slot> slots) {
        List<Place> places = new ArrayList<>();
        collect(places, text, decoded, slots, decoded.value(), "", "");
        return places;
    }

    private static void collect(
            List<Place> places, String text, Decoded<DesignDoc> decoded, List<Slot> slots, Record record, String pointer,
            String path) {
        int above = decoded.locate(pointer).map(SourceRange::startOffset).orElse(0);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Slot slot = slots.stream().filter(s -> s.path().equals(path + "/" + component.getName())).findFirst().orElseThrow();
            List<?> values = values(read(record, component));
            String at = pointer + "/" + component.getName();
            if (!values.isEmpty()) {
                decoded.locate(at).ifPresent(r -> places.add(
                        new Place(slot, text, r.startOffset(), r.endOffset(), above, extras(record))));
            }
            for (int i = 0; i < values.size(); i++) {
                String one = slot.isList() ? at + "/" + i : at;
                if (slot.isEntries()) {
                    decoded.locate(one).ifPresent(r -> places.add(
                            new Place(slot, text, r.startOffset(), r.endOffset(), above, extras(record))));
                }
                if (slot.holdsRecords()) {
                    collect(places, text, decoded, slots, (Record) values.get(i), one, slot.path());
                }
            }
        }
    }

    private static List<?> values(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().toList()
                : value instanceof List<?> list ? list : value.equals("") ? List.of() : List.of(value);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Extra> extras(Record record) {
        List<Extra> extras = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values(read(record, component)).forEach(value -> {
                if (value instanceof Extra extra) {
                    extras.add(extra);
                }
            });
        }
        return extras;
    }

    String content() {
        return text.substring(start, end);
    }

    /** The line on which the value begins. */
    String line() {
        return line(lineStart(start));
    }

    /** What stands before the value on its line. */
    String before() {
        return text.substring(lineStart(start), start);
    }

    /** What stands after the value on its last line. */
    String after() {
        int stop = text.indexOf('\n', end);
        return text.substring(end, stop < 0 ? text.length() : stop);
    }

    /** The lines above the one at that offset, the nearest first. */
    private List<Integer> above(int offset) {
        List<Integer> starts = new ArrayList<>();
        for (int at = lineStart(offset); at >= 0; at = at == 0 ? -1 : lineStart(at - 1)) {
            starts.add(at);
        }
        return starts;
    }

    /** The text from the nearest line like {@code pattern}, at the value or above it, to the end of the value. */
    String upFrom(String pattern) {
        int from = above(start).stream().filter(l -> line(l).matches(pattern)).findFirst().orElse(lineStart(start));
        return text.substring(from, end) + after();
    }

    /** Whether the line above or below says that alone. */
    boolean isBeside(String line) {
        return lineAbove().strip().equals(line) || lineBelow().strip().equals(line);
    }

    boolean isBetweenBlankLines() {
        return lineAbove().isBlank() && lineBelow().isBlank();
    }

    private String lineAbove() {
        int first = lineStart(start);
        return first == 0 ? "" : line(lineStart(first - 1));
    }

    private String lineBelow() {
        int stop = text.indexOf('\n', end);
        return stop < 0 ? "" : line(stop + 1);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private String line(int from) {
        int stop = text.indexOf('\n', from);
        return text.substring(from, stop < 0 ? text.length() : stop);
    }

    private Optional<Introducer> introducer(int from) {
        int next = text.indexOf('\n', from);
        return Optional.ofNullable(Introducer.of(line(from), next < 0 ? "" : line(next + 1)));
    }

    /** The heading or label with one of the names of the slot, on the line of the value or above it. */
    Optional<Introducer> introducer() {
        return introducerAt().flatMap(this::introducer);
    }

    private Optional<Integer> introducerAt() {
        return first(above(start), i -> i.says(slot.names()));
    }

    /** The nearest heading above the value. */
    Optional<Introducer> heading() {
        return first(above(start), Introducer::isHeading).flatMap(this::introducer);
    }

    /** What introduces the record that has the slot. */
    Optional<Introducer> ofRecord() {
        return introducer(lineStart(record));
    }

    /** The heading or label at which the value begins. */
    Optional<Introducer> ownLine() {
        return introducer(lineStart(start));
    }

    /** Whether a heading stands between the beginning of the record and what introduces the slot. */
    boolean isBelowAnotherHeading() {
        return introducerAt().stream().anyMatch(at -> {
            List<Integer> between = above(at).stream().filter(l -> l > lineStart(record)).toList();
            return first(between, Introducer::isHeading).isPresent();
        });
    }

    private Optional<Integer> first(List<Integer> lines, Predicate<Introducer> test) {
        return lines.stream().filter(line -> introducer(line).filter(test).isPresent()).findFirst();
    }
}
