package dev.designdoc.markdown.forms;

import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Fenced;
import dev.designdoc.template.Field;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Scalar;
import dev.designdoc.template.Section;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of the template as its record declares it, read off the annotations alone.
 *
 * @param path the components that lead to it
 * @param component the component
 * @param type what it holds, without Optional and List
 */
record Slot(String path, RecordComponent component, Class<?> type) {

    private static final Set<Class<?>> RESTS = Set.of(Extra.class, CustomSection.class, MetadataField.class);

    /** Every slot below a record, each before those in it. */
    static List<Slot> all(Class<?> record, String path) {
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Slot slot = new Slot(path + "/" + component.getName(), component, element(component.getGenericType()));
            slots.add(slot);
            if (slot.holdsRecords()) {
                slots.addAll(all(slot.type, slot.path));
            }
        }
        return slots;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType of ? element(of.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    boolean holdsRecords() {
        return type.isRecord() && !isScalar() && !isCode() && !isRest();
    }

    boolean isScalar() {
        return type.isAnnotationPresent(Scalar.class);
    }

    boolean isCode() {
        return type.isAnnotationPresent(Fenced.class);
    }

    /** Whether it holds what has no slot. */
    boolean isRest() {
        return RESTS.contains(type);
    }

    boolean isTop() {
        return path.lastIndexOf('/') == 0;
    }

    boolean has(Class<? extends Annotation> role) {
        return component.isAnnotationPresent(role);
    }

    boolean isAnywhere() {
        return has(Anywhere.class);
    }

    /** Whether another label of its record means it anywhere as well. */
    boolean hasSiblingAnywhere() {
        return Stream.of(component.getDeclaringRecord().getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Anywhere.class) && c.isAnnotationPresent(Label.class))
                .anyMatch(c -> !c.getName().equals(component.getName()));
    }

    boolean isEntries() {
        return type.isAnnotationPresent(Entry.class);
    }

    /** Whether it stands on the line of a list item, or is one of its nested items. */
    boolean isInItem() {
        return component.getDeclaringRecord().isAnnotationPresent(Item.class);
    }

    /** Whether it is what an item begins with. */
    boolean isFirst() {
        return isSibling(0);
    }

    /** Whether it is where the link leads that an item begins with. */
    boolean isTarget() {
        return sibling(0).isAnnotationPresent(Link.class) && isSibling(1);
    }

    private boolean isSibling(int index) {
        return sibling(index).getName().equals(component.getName());
    }

    /** The component of its record at that position. */
    RecordComponent sibling(int index) {
        return component.getDeclaringRecord().getRecordComponents()[index];
    }

    boolean isOnOneLine() {
        return isList() && marker() == Marker.INLINE;
    }

    private Marker marker() {
        Item own = component.getAnnotation(Item.class);
        Item item = own == null ? type.getAnnotation(Item.class) : own;
        return item == null ? Marker.BULLET : item.value();
    }

    boolean isList() {
        return component.getType() == List.class;
    }

    /** Whether it is a list with an item for each value. */
    boolean isBlockList() {
        return isList() && !isRest() && !isEntries() && !isOnOneLine() && !has(Field.class);
    }

    /** Whether a label of its own introduces it. */
    boolean isLabelled() {
        return has(Label.class);
    }

    /** Whether a fixed heading introduces it. */
    boolean isHeaded() {
        return section() != null;
    }

    private @Nullable Section section() {
        Section own = component.getAnnotation(Section.class);
        return own == null && holdsRecords() && !isList() ? type.getAnnotation(Section.class) : own;
    }

    /** Whether it is a text below a label of its own. */
    boolean isLabelledText() {
        return isLabelled() && type == String.class && !isList();
    }

    /** The heading, label, field or words that introduce it, then the aliases. */
    List<String> names() {
        Section section = section();
        if (section != null) {
            return List.of(section.value());
        }
        if (isLabelled()) {
            return List.of(component.getAnnotation(Label.class).value());
        }
        if (has(Field.class)) {
            return List.of(component.getAnnotation(Field.class).value());
        }
        Nested nested = component.getAnnotation(Nested.class);
        return nested == null || nested.value().isEmpty() ? List.of() : List.of(nested.value());
    }

    /** The words before the ordinal of its entries. */
    List<String> prefixes() {
        return List.of(type.getAnnotation(Entry.class).value());
    }

    @Override
    public String toString() {
        return path;
    }
}
