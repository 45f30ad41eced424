package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.ScalarType;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The JSON form of a record type: a {@link Shape} as an object with properties, or as a string. */
public final class JsonType {

    /** The key of the version of the template, the first of a document. */
    public static final String SCHEMA_VERSION = "schemaVersion";

    /** The key that tells an editor which schema a document has; allowed at the top, and nothing in the value. */
    public static final String SCHEMA = "$schema";

    /** The level a custom section has where none is given, as in its builder. */
    private static final int DEFAULT_LEVEL = 2;

    private static final Set<String> ANCHORS = Set.of("after", "under");

    /** What a property holds; strings may be scalars. */
    public enum Holds { STRING, NUMBER, BOOLEAN, SCALAR, RECORD, STRINGS, RECORDS }

    /**
     * One component.
     *
     * @param element the type of the records it holds, those that wrap a scalar among them, or null
     * @param required whether it must be there; what the record's builder presets need not
     * @param preset the raw value that stands for one that is not there, or null
     * @param name the key, as generators write it soonest
     */
    public record Property(
            Slot slot,
            Holds holds,
            @Nullable JsonType element,
            boolean required,
            @Nullable Object preset,
            SerializableString name) {

        public String key() {
            return slot.name();
        }

        public int index() {
            return slot.index();
        }

        /** Whether it names what something without a slot stands by. */
        public boolean isAnchor() {
            return slot.intro() instanceof Shape.Intro.Structure && ANCHORS.contains(key());
        }

        public JsonType elementType() {
            if (element == null) {
                throw new IllegalStateException(key() + " holds no records");
            }
            return element;
        }

        /** Whether a raw value is left out: what is absent, empty or preset, but never whether something is done. */
        public boolean omits(@Nullable Object raw) {
            return raw == null || switch (holds) {
                case STRINGS, RECORDS -> ((List<?>) raw).isEmpty();
                case RECORD -> alwaysThere() && elementType().isEmpty((Record) raw);
                case BOOLEAN -> false;
                case STRING, NUMBER, SCALAR -> raw.equals(preset);
            };
        }

        /** Whether it is a record that is always there, and so says nothing by being there. */
        private boolean alwaysThere() {
            return !slot.optional() && !required;
        }
    }

    private static final ClassValue<JsonType> COMPILED = new ClassValue<>() {
        @Override
        protected JsonType computeValue(Class<?> type) {
            return new JsonType(Shapes.of(type.asSubclass(Record.class)));
        }
    };

    private final Shape shape;
    private final List<Property> properties;
    private final Property[] inOrder;
    private final Map<String, Property> byKey = new HashMap<>();

    private JsonType(Shape shape) {
        this.shape = shape;
        this.properties = shape.slots().stream().map(s -> property(shape, s)).toList();
        this.inOrder = properties.toArray(Property[]::new);
        properties.forEach(p -> byKey.put(p.key(), p));
    }

    /**
     * The JSON form of a record type.
     *
     * @throws IllegalArgumentException when {@code type} declares no template
     */
    public static JsonType of(Class<?> type) {
        return COMPILED.get(type);
    }

    public Shape shape() {
        return shape;
    }

    public String name() {
        return shape.type().getSimpleName();
    }

    public List<Property> properties() {
        return properties;
    }

    /** The same, without an iterator a record. */
    Property[] inOrder() {
        return inOrder;
    }

    /** The property of that key, or null. */
    public @Nullable Property property(String key) {
        return byKey.get(key);
    }

    /** Whether an object of this type says which version of the template it is written in. */
    public boolean versioned() {
        return !version().isEmpty();
    }

    /** The version of the template, or "". */
    public String version() {
        return shape.declaration().schemaVersion();
    }

    /** Whether its values are scalars that a record of their own wraps. */
    public boolean isScalar() {
        return shape.kind() == Declaration.Kind.SCALAR;
    }

    /** The scalar it is. */
    public ScalarType scalar() {
        return ScalarType.ofRecord(shape.type());
    }

    /** Whether a string stands for a record, read by the pattern of its line. */
    public boolean hasShorthand() {
        return shape.kind() == Declaration.Kind.ITEM;
    }

    /** Whether it stands for what has no slot in the record that holds it, and names a slot it stands by. */
    public boolean isAnchored() {
        return shape.kind() == Declaration.Kind.REST;
    }

    boolean isEmpty(Record record) {
        for (Property property : inOrder) {
            if (!property.omits(property.slot().get(record))) {
                return false;
            }
        }
        return true;
    }

    private static Property property(Shape shape, Slot slot) {
        Holds holds = holds(shape, slot);
        boolean preset = slot.intro() instanceof Shape.Intro.Title || shape.kind() == Declaration.Kind.FENCED;
        boolean text = holds == Holds.STRING || holds == Holds.SCALAR || slot.holds() instanceof Shape.Holds.Code;
        JsonType element = element(slot);
        boolean required = text && !slot.optional() && !preset;
        Object value = required || slot.optional() ? null : preset(holds);
        return new Property(slot, holds, element, required, value, new SerializedString(slot.name()));
    }

    private static @Nullable JsonType element(Slot slot) {
        Class<? extends Record> wrapper = slot.scalar() == null ? null : slot.scalar().record();
        return wrapper != null ? of(wrapper) : slot.element() == null ? null : of(slot.element().type());
    }

    private static @Nullable Object preset(Holds holds) {
        return switch (holds) {
            case STRING -> "";
            case BOOLEAN -> false;
            case NUMBER -> DEFAULT_LEVEL;
            default -> null;
        };
    }

    private static Holds holds(Shape shape, Slot slot) {
        Shape.Holds held = slot.holds();
        if (held instanceof Shape.Holds.Items items) {
            return items.element() == null ? Holds.STRINGS : Holds.RECORDS;
        }
        if (held instanceof Shape.Holds.Entries || held instanceof Shape.Holds.Unplaced) {
            return Holds.RECORDS;
        }
        if (held instanceof Shape.Holds.One || held instanceof Shape.Holds.Code) {
            return Holds.RECORD;
        }
        if (held instanceof Shape.Holds.Flag) {
            return Holds.BOOLEAN;
        }
        boolean number = shape.type().getRecordComponents()[slot.index()].getType() == int.class;
        return slot.scalar() != null ? Holds.SCALAR : number ? Holds.NUMBER : Holds.STRING;
    }
}
