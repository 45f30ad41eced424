package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.DocumentReader.FoundDocument;
import dev.designdoc.markdown.internal.read.SectionReader;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Place;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where in the source a value stands, by its JSON pointer. */
public final class Locator {

    private final FoundDocument document;
    private final Lines lines;

    public Locator(FoundDocument document) {
        this.document = document;
        this.lines = document.lines();
    }

    /** Two offsets. */
    public record Span(int start, int end) {
        public static @Nullable Span hull(@Nullable Span a, @Nullable Span b) {
            return a == null ? b : b == null ? a : new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
        }
    }

    /** Where the value stands, or null when there is none or it stands nowhere. */
    @Nullable public Span locate(String pointer) {
        if (pointer.isEmpty()) {
            return new Span(0, lines.text().length());
        }
        if (pointer.charAt(0) != '/') {
            return null;
        }
        List<String> path = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            path.add(token.replace("~1", "/").replace("~0", "~"));
        }
        Shape shape = document.found().shape;
        Slot slot = shape.slot(path.get(0));
        if (slot == null) {
            return null;
        }
        List<String> rest = path.subList(1, path.size());
        if (slot.intro() instanceof Intro.Title) {
            return title(slot, rest);
        }
        if (slot.intro() instanceof Intro.Heading) {
            return section(slot, rest);
        }
        if (slot.intro() instanceof Intro.Rest) {
            return customs(slot, rest);
        }
        return slot.holds() instanceof Holds.One ? fields(slot, rest) : introduction(rest);
    }

    private @Nullable Span title(Slot slot, List<String> rest) {
        Block title = document.head().title;
        String text = slot.text(document.value());
        return title == null || text == null || !rest.isEmpty() ? null : within(block(title.from(), title.to()), text);
    }

    private @Nullable Span introduction(List<String> rest) {
        Span span = null;
        for (View view : document.head().introduction) {
            span = Span.hull(span, view(view));
        }
        return rest.isEmpty() ? span : null;
    }

    private @Nullable Span section(Slot slot, List<String> rest) {
        Place place = document.found().place(slot);
        return place == null ? null : record(place.records.get(0), rest);
    }

    private @Nullable Span customs(Slot slot, List<String> rest) {
        List<CustomSection> customs = slot.list(document.value());
        List<Head.Section> places = new ArrayList<>();
        for (CustomSection custom : customs) {
            document.head().sections.stream()
                    .filter(s -> custom.equals(s.custom()) && !places.contains(s))
                    .findFirst()
                    .ifPresent(places::add);
        }
        if (rest.isEmpty()) {
            Span span = null;
            for (Head.Section place : places) {
                span = Span.hull(span, whole(place));
            }
            return span;
        }
        int i = index(rest.get(0), places.size());
        if (i < 0) {
            return null;
        }
        Head.Section place = places.get(i);
        Span heading = block(place.heading().from(), place.heading().to());
        return rest.size() == 1
                ? whole(place)
                : switch (rest.get(1)) {
                    case "title", "level" -> within(heading, customs.get(i).title());
                    case "content" -> content(place);
                    default -> null;
                };
    }

    private @Nullable Span whole(Head.Section place) {
        return Span.hull(block(place.heading().from(), place.heading().to()), content(place));
    }

    private @Nullable Span content(Head.Section place) {
        Span span = null;
        for (View view : place.contents()) {
            span = Span.hull(span, view(view));
        }
        return span;
    }

    private @Nullable Span fields(Slot slot, List<String> rest) {
        Span all = null;
        for (Head.Field field : document.head().fields) {
            all = Span.hull(all, block(field.line().from(), field.line().to()));
        }
        Shape fields = slot.elementShape();
        Slot part = rest.isEmpty() ? null : fields.slot(rest.get(0));
        if (part == null) {
            return rest.isEmpty() ? Span.hull(all, frontMatter()) : null;
        }
        List<String> below = rest.subList(1, rest.size());
        Record record = (Record) slot.get(document.value());
        if (part.intro() instanceof Intro.FrontMatter) {
            return record == null || part.get(record) == null ? null : frontMatter();
        }
        return part.intro() instanceof Intro.Rest ? otherField(part, record, below) : field(part, record, below);
    }

    private @Nullable Span frontMatter() {
        View view = document.head().frontMatter;
        return view == null ? null : view(view);
    }

    private @Nullable Span field(Slot slot, @Nullable Record record, List<String> rest) {
        for (Head.Field field : document.head().fields) {
            Slot own = field.slot();
            if (own != null && own.index() == slot.index() && record != null) {
                Span value = valueOf(field);
                if (rest.isEmpty() || !(slot.holds() instanceof Holds.Items)) {
                    return rest.isEmpty() ? value : null;
                }
                List<Object> values = slot.list(record);
                int i = index(rest.get(0), values.size());
                return i < 0 ? null : inlineItem(slot, values.get(i), value, rest.subList(1, rest.size()));
            }
        }
        return null;
    }

    private @Nullable Span otherField(Slot slot, @Nullable Record record, List<String> rest) {
        List<MetadataField> others = record == null ? List.of() : slot.list(record);
        Span span = null;
        for (Head.Field field : document.head().fields) {
            if (field.slot() == null && (rest.isEmpty() || index(rest.get(0), others.size()) == field.other())) {
                Span line = block(field.line().from(), field.line().to());
                String part = rest.size() < 2 ? "" : rest.get(1);
                span = Span.hull(span, part.equals("name")
                        ? within(line, field.line().name())
                        : part.equals("value") ? valueOf(field) : line);
            }
        }
        return span;
    }

    private Span valueOf(Head.Field field) {
        Span line = block(field.line().from(), field.line().to());
        return lastWithin(line, field.line().value());
    }

    private @Nullable Span inlineItem(Slot slot, Object value, Span in, List<String> rest) {
        if (!(value instanceof Record record)) {
            return rest.isEmpty() ? within(in, (String) value) : null;
        }
        Span span = null;
        for (Slot part : slot.elementShape().slots()) {
            String text = part.get(record) instanceof String s ? s : "";
            if (!text.isEmpty() && (rest.isEmpty() || rest.get(0).equals(part.name()))) {
                span = Span.hull(span, within(in, text));
            }
        }
        return span;
    }

    private @Nullable Span record(Found found, List<String> path) {
        if (path.isEmpty()) {
            return Span.hull(
                    block(found.from, Math.max(found.contentFrom, found.from + 1)), block(found.contentFrom, found.to));
        }
        Slot slot = found.shape.slot(path.get(0));
        if (slot == null) {
            return null;
        }
        List<String> rest = path.subList(1, path.size());
        if (slot.intro() instanceof Intro.Rest) {
            return extras(found, slot, rest);
        }
        if (slot.intro() instanceof Intro.Name) {
            String name = slot.text(found.value);
            return rest.isEmpty() && name != null
                    ? within(block(found.from, Math.max(found.contentFrom, found.from + 1)), name)
                    : null;
        }
        Place place = found.place(slot);
        return place == null || slot.isEmpty(slot.get(found.value)) ? null : place(place, found, rest);
    }

    private @Nullable Span extras(Found found, Slot slot, List<String> rest) {
        List<Extra> extras = slot.list(found.value);
        Span span = null;
        int i = rest.isEmpty() ? -1 : index(rest.get(0), extras.size());
        for (Found.Piece piece : found.extras) {
            if (rest.isEmpty() || i >= 0 && extras.get(i).markdown().contains(piece.extra().markdown())
                    && piece.extra().after().or(piece.extra()::under)
                            .equals(extras.get(i).after().or(extras.get(i)::under))) {
                span = Span.hull(span, view(piece.view()));
            }
        }
        return span;
    }

    private @Nullable Span place(Place place, Found found, List<String> rest) {
        Holds holds = place.slot.holds();
        if (holds instanceof Holds.One) {
            return record(place.records.get(0), rest);
        }
        if (holds instanceof Holds.Entries && !rest.isEmpty()) {
            int i = index(rest.get(0), place.records.size());
            return i < 0 ? null : record(place.records.get(i), rest.subList(1, rest.size()));
        }
        if (holds instanceof Holds.Entries) {
            return block(place.from, place.to);
        }
        if (holds instanceof Holds.Items) {
            return items(place, found, rest);
        }
        return holds instanceof Holds.Code ? code(place, rest) : rest.isEmpty() ? text(place) : null;
    }

    private @Nullable Span text(Place place) {
        Span span = null;
        for (Found.Part part : place.parts) {
            span = Span.hull(span, view(part.view()));
        }
        return span;
    }

    private @Nullable Span items(Place place, Found found, List<String> rest) {
        Block block = place.block;
        Span all = block == null ? block(place.from, place.to) : block(block.from(), block.to());
        if (rest.isEmpty()) {
            return all;
        }
        List<Object> values = place.slot.list(found.value);
        int i = index(rest.get(0), values.size());
        if (i < 0) {
            return null;
        }
        List<String> below = rest.subList(1, rest.size());
        if (i >= place.items.size()) {
            return inlineItem(place.slot, values.get(i), all, below);
        }
        return item(place.slot, place.items.get(i), below);
    }

    private @Nullable Span item(Slot slot, Found.Item item, List<String> rest) {
        Span all = view(item.view());
        if (rest.isEmpty() || all == null || slot.element() == null) {
            return rest.isEmpty() ? all : null;
        }
        Slot part = slot.elementShape().slot(rest.get(0));
        Object value = part == null ? null : part.get((Record) item.value());
        if (part == null || value == null || part.isEmpty(value)) {
            return null;
        }
        if (part.intro() instanceof Intro.Nested) {
            List<Found.Nested> nested =
                    item.nested().stream().filter(n -> n.slot().index() == part.index()).toList();
            int i = rest.size() > 1 ? index(rest.get(1), nested.size()) : -1;
            Span span = null;
            for (int k = 0; k < nested.size(); k++) {
                span = rest.size() > 1 && k != i ? span : Span.hull(span, view(nested.get(k).view()));
            }
            return span;
        }
        // A check box is the first thing on the line.
        return value instanceof String text ? within(all, text) : new Span(all.start(), Math.min(all.end(), all.start() + 3));
    }

    private @Nullable Span code(Place place, List<String> rest) {
        Block block = place.block;
        View view = place.blockView;
        if (block == null || view == null) {
            return null;
        }
        Span all = block(block.from(), block.to());
        CodeBlock code = SectionReader.code(block, view);
        if (rest.isEmpty()) {
            return all;
        }
        return switch (rest.get(0)) {
            case "language" -> code.language().isEmpty()
                    ? null
                    : within(block(block.from(), block.from() + 1), code.language().get());
            case "code" -> code.code().isEmpty() ? null : block(block.from() + 1, Math.max(block.from() + 2, block.to() - 1));
            default -> null;
        };
    }

    private static int index(String token, int size) {
        if (token.isEmpty() || token.length() > 9 || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int i = Integer.parseInt(token);
        return i < size ? i : -1;
    }

    /** Whole lines, without blank ones at the ends and white space around. */
    private Span block(int from, int to) {
        int first = Math.min(from, Math.max(0, lines.count() - 1));
        int end = Math.min(to, lines.count());
        while (first + 1 < end && lines.isBlank(first)) {
            first++;
        }
        while (end > first + 1 && lines.isBlank(end - 1)) {
            end--;
        }
        if (lines.count() == 0) {
            return new Span(0, 0);
        }
        int start = lines.start(first);
        int stop = end > first ? lines.end(end - 1) : lines.end(first);
        return trimmed(start, Math.max(start, stop));
    }

    private Span trimmed(int start, int end) {
        String text = lines.text();
        int from = start;
        int to = end;
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
            to--;
        }
        while (from < to && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        return new Span(from, to);
    }

    private @Nullable Span view(View view) {
        if (view.isBlank()) {
            return null;
        }
        int first = view.from();
        while (view.isBlank(first)) {
            first++;
        }
        int end = view.to();
        while (view.isBlank(end - 1)) {
            end--;
        }
        int start = lines.end(first) - Math.min(view.line(first).length(), lines.end(first) - lines.start(first));
        return trimmed(start, lines.end(end - 1));
    }

    /** Where {@code text} stands in {@code span}, or all of it when it is written another way there. */
    private Span within(Span span, String text) {
        int at = text.isEmpty() ? -1 : lines.text().indexOf(text, span.start());
        return at >= 0 && at + text.length() <= span.end() ? new Span(at, at + text.length()) : span;
    }

    private Span lastWithin(Span span, String text) {
        int at = text.isEmpty() ? -1 : lines.text().lastIndexOf(text, span.end() - text.length());
        return at >= span.start() ? new Span(at, at + text.length()) : span;
    }
}
