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

    private final Formats formats;
    private final Class<? extends Record> type;
    private final List<String> parts;
    private final String text;
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
        if (!isOneValue(text)) {
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
            wrap(Shapes.of(type), 0, document);
        } else {
            document.append(text);
        }
        Decoded<? extends Record> decoded = json.get().decode(document.toString());
        if (decoded.hasErrors()) {
            problem = decoded.diagnostics().stream()
                    .filter(d -> d.severity() == Severity.ERROR)
                    .map(Diagnostic::message)
                    .limit(MOST_MESSAGES)
                    .collect(Collectors.joining("; "));
            return Optional.empty();
        }
        return Optional.ofNullable(unplaced == null ? find(decoded.value()) : decoded.value());
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

    /** Appends the object of a record that has the value below, and what it can't be without. */
    private void wrap(Shape shape, int at, StringBuilder out) {
        Slot slot = slot(shape, at);
        out.append('{');
        for (Slot other : shape.slots()) {
            String any = isNeeded(shape, other) ? text(other) : slot.intro() instanceof Intro.Rest ? anything(other) : "";
            if (other.index() != slot.index() && !any.isEmpty()) {
                out.append('"').append(other.name()).append("\":").append(any).append(',');
            }
        }
        out.append('"').append(slot.name()).append("\":");
        boolean single = slot.holds() instanceof Holds.One || slot.holds() instanceof Holds.Code;
        boolean element = at + 1 < parts.size() && !single;
        int next = element ? at + 2 : at + 1;
        out.append(element ? "[" : "");
        if (next == parts.size()) {
            out.append(text);
        } else {
            wrap(slot.elementShape(), next, out);
        }
        out.append(element ? "]}" : "}");
    }

    private static boolean isNeeded(Shape shape, Slot slot) {
        boolean name = slot.intro() instanceof Intro.Name || slot.intro() instanceof Intro.Place || shape.kind() == Kind.FENCED;
        return name && !slot.optional() && !(slot.holds() instanceof Holds.Flag);
    }

    /** What makes a slot one that something can stand after, or "". */
    private static String anything(Slot slot) {
        boolean isNamed = slot.introduced() || slot.intro() instanceof Intro.Field;
        boolean isText = slot.holds() instanceof Holds.Inline || slot.holds() instanceof Holds.Text;
        return !isNamed ? "" : isText ? text(slot) : slot.holds() instanceof Holds.One ? "{}"
                : slot.holds() instanceof Holds.Items ? "[" + text(slot) + "]" : "";
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
                found = list.isEmpty() ? null : list.get(0);
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

    /** Whether the text is one object or array by its brackets, so that nothing can stand after it. */
    private static boolean isOneValue(String text) {
        if (text.isEmpty() || text.charAt(0) != '{' && text.charAt(0) != '[') {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1 == text.length();
                }
            }
        }
        return false;
    }
}
