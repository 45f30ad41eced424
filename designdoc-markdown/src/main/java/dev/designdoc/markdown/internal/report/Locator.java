package dev.designdoc.markdown.internal.report;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where in the source a value stands, by its JSON pointer. */
public final class Locator {

    private final Tree document;
    private final Lines lines;
    private final Values values;
    private final HeadLocator head;
    // What takes all of a list to find is found once.
    private final Map<Integer, Optional<Node>> records = new HashMap<>();
    private final Map<Node, List<Span>> inline = new HashMap<>();
    private final Map<String, Span> found = new HashMap<>();
    private @Nullable List<@Nullable TopSection> customs;

    public Locator(Tree document) {
        this.document = document;
        this.lines = document.lines();
        this.values = new Values(lines.text());
        this.head = new HeadLocator(document, values);
    }

    /** Where the value stands, or null when there is none or it stands nowhere. */
    @Nullable public synchronized Span locate(String pointer) {
        Span known = found.get(pointer);
        Span span = known == null ? find(pointer) : known;
        if (known == null && span != null) {
            found.put(pointer, span);
        }
        return span;
    }

    private @Nullable Span find(String pointer) {
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
        Shape shape = document.shape();
        Slot slot = shape.slot(path.get(0));
        if (slot == null) {
            return null;
        }
        List<String> rest = path.subList(1, path.size());
        if (slot.intro() instanceof Intro.Title) {
            return head.title(slot, rest);
        }
        if (slot.intro() instanceof Intro.Heading) {
            return section(slot, rest);
        }
        if (slot.intro() instanceof Intro.Rest) {
            return customs(rest);
        }
        return slot.holds() instanceof Holds.One ? head.fields(slot, rest) : introduction(rest);
    }

    private @Nullable Span introduction(List<String> rest) {
        Span span = null;
        for (View view : rest.isEmpty() ? document.head().introduction : List.<View>of()) {
            span = Span.hull(span, view(view));
        }
        return span;
    }

    private @Nullable Span section(Slot slot, List<String> rest) {
        return records.computeIfAbsent(slot.index(), i -> Optional.ofNullable(document.record(slot)))
                .map(record -> record(record, rest))
                .orElse(null);
    }

    private List<@Nullable TopSection> customs() {
        List<@Nullable TopSection> known = customs == null ? document.customs() : customs;
        customs = known;
        return known;
    }

    private @Nullable Span customs(List<String> rest) {
        List<@Nullable TopSection> places = customs();
        if (rest.isEmpty()) {
            Span span = null;
            for (TopSection place : places) {
                span = place == null ? span : Span.hull(span, whole(place));
            }
            return span;
        }
        int i = ListIndex.of(rest.get(0), places.size());
        TopSection place = i < 0 ? null : places.get(i);
        if (place == null) {
            return null;
        }
        Span heading = block(place.heading().from(), place.heading().to());
        return rest.size() == 1
                ? whole(place)
                : switch (rest.get(1)) {
                    case "title", "level" -> values.within(heading, Objects.requireNonNull(place.custom()).title());
                    case "content" -> view(place.content());
                    default -> null;
                };
    }

    private @Nullable Span whole(TopSection place) {
        return Span.hull(block(place.heading().from(), place.heading().to()), view(place.content()));
    }

    private @Nullable Span record(Node node, List<String> path) {
        View view = node.view();
        Span heading = block(node.from(), Math.max(view.from(), node.from() + 1));
        if (path.isEmpty()) {
            return Span.hull(heading, block(view.from(), view.to()));
        }
        Shape shape = Objects.requireNonNull(node.shape());
        Record record = (Record) Objects.requireNonNull(node.value());
        Slot slot = shape.slot(path.get(0));
        List<String> rest = path.subList(1, path.size());
        if (slot != null && slot.equals(shape.rest())) {
            return extras(node, slot.list(record), rest);
        }
        if (slot != null && slot.index() == 0 && !node.name().isEmpty()) {
            return rest.isEmpty() ? values.within(heading, node.name()) : null;
        }
        Node child = node.component(path.get(0));
        Node text = slot != null && slot.equals(shape.implied()) ? node.text() : null;
        if (slot != null && text != null && Objects.equals(text.value(), slot.get(record))) {
            return rest.isEmpty() ? view(text.view()) : null;
        }
        return child == null || slot == null || slot.isEmpty(slot.get(record)) ? null : component(child, slot, record, rest);
    }

    private @Nullable Span extras(Node node, List<Extra> extras, List<String> rest) {
        int i = rest.isEmpty() ? -1 : ListIndex.of(rest.get(0), extras.size());
        Extra extra = i < 0 ? null : extras.get(i);
        if (extra == null && !rest.isEmpty()) {
            return null;
        }
        Span span = null;
        for (Node child : node.children()) {
            span = Span.hull(span, extra(child, extra));
            for (Node under : child.shape() == null ? child.children() : List.<Node>of()) {
                span = Span.hull(span, extra(under, extra));
            }
        }
        return span;
    }

    private @Nullable Span extra(Node node, @Nullable Extra extra) {
        boolean is = node.key() instanceof Key.Between between && (extra == null
                || between.equals(new Key.Between(extra.under().or(extra::after).orElse(""), extra.under().isPresent())));
        return is ? view(node.view()) : null;
    }

    private @Nullable Span component(Node node, Slot slot, Record record, List<String> rest) {
        if (node.shape() != null) {
            return record(node, rest);
        }
        if (!node.elements().isEmpty()) {
            int i = rest.isEmpty() ? -1 : ListIndex.of(rest.get(0), node.elements().size());
            return rest.isEmpty()
                    ? block(node.from(), node.to())
                    : i < 0 ? null : record(node.elements().get(i), rest.subList(1, rest.size()));
        }
        Span span = null;
        for (Node child : node.children()) {
            if (child.key() instanceof Key.Content) {
                Span own = switch (child.kind()) {
                    case LIST -> items(child, rest);
                    case FENCE -> code(child, rest);
                    default -> words(child, slot, slot.get(record), rest);
                };
                span = Span.hull(span, own);
            }
        }
        return span;
    }

    /** Text, or values between commas. */
    private @Nullable Span words(Node node, Slot slot, @Nullable Object value, List<String> rest) {
        if (rest.isEmpty() || !(value instanceof List<?> list)) {
            return rest.isEmpty() ? view(node.view()) : null;
        }
        List<Span> spans = inline.computeIfAbsent(node, k -> {
            Span all = view(k.view());
            return all == null ? List.of() : values.spans(slot, list, all);
        });
        int i = ListIndex.of(rest.get(0), spans.size());
        return i < 0 ? null : values.part(slot, list.get(i), spans.get(i), rest.subList(1, rest.size()));
    }

    private @Nullable Span items(Node list, List<String> rest) {
        if (rest.isEmpty()) {
            return list.hasBlock() ? block(list.from(), list.to()) : view(list.view());
        }
        int i = ListIndex.of(rest.get(0), list.children().size());
        return i < 0 ? null : item(list.children().get(i), rest.subList(1, rest.size()));
    }

    private @Nullable Span item(Node item, List<String> rest) {
        Span all = view(item.view());
        Shape shape = item.shape();
        if (rest.isEmpty() || all == null || shape == null) {
            return rest.isEmpty() ? all : null;
        }
        Slot part = shape.slot(rest.get(0));
        Object value = part == null || !(item.value() instanceof Record record) ? null : part.get(record);
        if (part == null || value == null || part.isEmpty(value)) {
            return null;
        }
        if (value instanceof List<?>) {
            return points(item.elements(), rest);
        }
        Node nested = item.component(part.name());
        if (nested != null) {
            return view(nested.view());
        }
        // A check box is the first thing on the line.
        return value instanceof String text ? values.within(all, text) : new Span(all.from(), Math.min(all.to(), all.from() + 3));
    }

    private @Nullable Span points(List<Node> points, List<String> rest) {
        int i = rest.size() > 1 ? ListIndex.of(rest.get(1), points.size()) : -1;
        if (rest.size() > 1) {
            return i < 0 ? null : view(points.get(i).view());
        }
        Span span = null;
        for (Node point : points) {
            span = Span.hull(span, view(point.view()));
        }
        return span;
    }

    private @Nullable Span code(Node node, List<String> rest) {
        Block block = node.block();
        Span all = block(block.from(), block.to());
        if (rest.isEmpty() || !(node.value() instanceof CodeBlock code)) {
            return all;
        }
        return switch (rest.get(0)) {
            case "language" -> code.language().isEmpty()
                    ? null
                    : values.within(block(block.from(), block.from() + 1), code.language().get());
            case "code" -> code.code().isEmpty() ? null : block(block.from() + 1, Math.max(block.from() + 2, block.to() - 1));
            default -> null;
        };
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
}
