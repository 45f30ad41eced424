package dev.designdoc.internal.edit;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be the JSON of one value in a document.
 *
 * <p>It is read by the JSON codec there is, inside a document that has nothing but this value, so the model itself
 * knows no JSON. What has no place is read alone: in such a document its anchor would stand for nothing.
 */
public final class JsonFragment {

    private static final int MOST_MESSAGES = 3;

    private static final String ANY = "x";
    private static final String NOTHING = "null";

    private final Formats formats;
    private final Class<? extends Record> type;
    private final List<String> parts;
    private final String text;

    /** Where the value stands in the document it is read in. */
    private final List<String> place = new ArrayList<>();

    private String problem;

    /** The text for the value that {@code parts} of a pointer lead to. */
    public JsonFragment(Formats formats, Class<? extends Record> type, List<String> parts, String text) {
        this.formats = formats;
        this.type = type;
        this.parts = parts;
        this.text = text.strip();
        this.problem = "the text is no JSON object or array";
    }

    /** Why {@link #read} gave nothing. */
    public String problem() {
        return problem;
    }

    /** The record, or list of records and texts, or empty when the text is no JSON for what stands there. */
    public Optional<Object> read() {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        Shape unplaced = unplaced();
        Class<? extends Record> read = unplaced == null ? type : unplaced.type();
        Optional<? extends Codec<? extends Record>> json = formats.codec(read, "json");
        if (json.isEmpty()) {
            problem = "JSON can't be read here: add the jar designdoc-json";
            return Optional.empty();
        }
        StringBuilder document = new StringBuilder();
        if (unplaced == null) {
            wrap(Shapes.of(type), 0, document.append("{\"$schema\":\"\","));
        } else {
            document.append(text);
        }
        Decoded<? extends Record> decoded = json.get().decode(document.toString());
        if (decoded.hasErrors()) {
            List<Diagnostic> errors = decoded.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
            if (errors.stream().allMatch(this::isWithin)) {
                problem = errors.stream().map(Diagnostic::message).limit(MOST_MESSAGES).collect(Collectors.joining("; "));
            }
            return Optional.empty();
        }
        return Optional.ofNullable(unplaced == null ? find(decoded.value()) : decoded.value());
    }

    /** Whether it is about the value, and not about what stands around it. */
    private boolean isWithin(Diagnostic diagnostic) {
        String pointer = JsonPointer.of(place);
        boolean again = diagnostic.code().equals("duplicate-key") && diagnostic.path().equals(pointer);
        return diagnostic.path().startsWith(pointer) && !again;
    }

    /** The shape of one thing that has no place, where the pointer leads to one, or null. */
    private @Nullable Shape unplaced() {
        Shape shape = Shapes.of(type);
        for (int at = 0; at < parts.size(); at++) {
            Slot slot = shape.slot(parts.get(at));
            if (slot == null || slot.element() == null) {
                return null;
            }
            shape = slot.elementShape();
            boolean list = !(slot.holds() instanceof Holds.One || slot.holds() instanceof Holds.Code);
            at += list ? 1 : 0;
            if (slot.holds() instanceof Holds.Unplaced) {
                return at + 1 == parts.size() ? shape : null;
            }
        }
        return null;
    }

    /**
     * Appends the members of an object that has the value below, last and after all other keys there are: a text that goes
     * on after its value repeats one, and is refused.
     */
    private void wrap(Shape shape, int at, StringBuilder out) {
        Slot slot = slot(shape, at);
        String version = shape.declaration().schemaVersion();
        if (!version.isEmpty()) {
            out.append("\"schemaVersion\":\"").append(version).append("\",");
        }
        for (Slot other : shape.slots()) {
            if (other.index() != slot.index()) {
                String free = slot.intro() instanceof Intro.Rest ? anything(other) : NOTHING;
                String any = isNeeded(shape, other) ? text(other) : free;
                out.append('"').append(other.name()).append("\":").append(any).append(',');
            }
        }
        out.append('"').append(slot.name()).append("\":");
        boolean single = slot.holds() instanceof Holds.One || slot.holds() instanceof Holds.Code;
        boolean element = at + 1 < parts.size() && !single;
        int next = element ? at + 2 : at + 1;
        place.addAll(element ? List.of(slot.name(), "0") : List.of(slot.name()));
        out.append(element ? "[" : "");
        if (next == parts.size()) {
            out.append(text);
        } else {
            wrap(slot.elementShape(), next, out.append('{'));
        }
        out.append(element ? "]}" : "}");
    }

    private static boolean isNeeded(Shape shape, Slot slot) {
        boolean name = slot.intro() instanceof Intro.Name || slot.intro() instanceof Intro.Place || shape.kind() == Kind.FENCED;
        return name && !slot.optional() && !(slot.holds() instanceof Holds.Flag);
    }

    /** What makes a slot one that something can stand after, or nothing. */
    private static String anything(Slot slot) {
        boolean isNamed = slot.introduced() || slot.intro() instanceof Intro.Field;
        boolean isText = slot.holds() instanceof Holds.Inline || slot.holds() instanceof Holds.Text;
        return !isNamed ? NOTHING : isText ? text(slot) : slot.holds() instanceof Holds.One ? "{}"
                : slot.holds() instanceof Holds.Items ? "[" + text(slot) + "]" : NOTHING;
    }

    /** Some text that the slot takes. */
    private static String text(Slot slot) {
        ScalarType scalar = slot.scalar();
        String said = scalar == null || scalar.examples().isEmpty() ? ANY : scalar.jsonOf(scalar.examples().get(0));
        return scalar == null || scalar.json() == ScalarType.Json.STRING ? "\"" + said + "\"" : said;
    }

    private @Nullable Object find(Record record) {
        Object found = record;
        Shape shape = Shapes.of(type);
        for (int at = 0; at < parts.size() && found != null; at++) {
            if (found instanceof List<?> list) {
                found = list.size() == 1 ? list.get(0) : null;
            } else {
                Slot slot = slot(shape, at);
                found = slot.get((Record) found);
                shape = slot.element() == null ? shape : slot.elementShape();
            }
        }
        return found;
    }

    private Slot slot(Shape shape, int at) {
        Slot slot = shape.slot(parts.get(at));
        if (slot == null) {
            throw new IllegalStateException(shape.type() + " has no " + parts.get(at));
        }
        return slot;
    }
}
