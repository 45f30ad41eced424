package dev.designdoc.benchmarks;

import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Status;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A kind of edit, made everywhere in a document that it can be made. */
enum Edit {
    /** Another status. */
    STATUS(Edit::withStatus),
    /** Of every list the last comes first, and every third goes. */
    LISTS(doc -> (DesignDoc) each(doc, Edit::rearranged)),
    /** Every list the other way round. */
    REVERSED(doc -> (DesignDoc) each(doc, Edit::reversed)),
    /** Every list without half of its elements. */
    HALVED(doc -> (DesignDoc) each(doc, Edit::halved)),
    /** Every list with each element twice. */
    DOUBLED(doc -> (DesignDoc) each(doc, Edit::doubled)),
    /** Every list empty. */
    EMPTIED(doc -> (DesignDoc) each(doc, list -> List.of())),
    /** As many other fields as there are elements in all lists. */
    FIELDS(Edit::withFields);

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final UnaryOperator<DesignDoc> edit;

    Edit(UnaryOperator<DesignDoc> edit) {
        this.edit = edit;
    }

    DesignDoc of(DesignDoc doc) {
        return edit.apply(doc);
    }

    private static DesignDoc withStatus(DesignDoc doc) {
        return doc.withMetadata(doc.metadata().withStatus(Status.of("Measured")));
    }

    private static DesignDoc withFields(DesignDoc doc) {
        Metadata metadata = doc.metadata();
        List<MetadataField> fields = new ArrayList<>(metadata.otherFields());
        IntStream.range(0, elements(doc)).forEach(i -> fields.add(MetadataField.of("New " + i, "value")));
        return doc.withMetadata(metadata.withOtherFields(fields));
    }

    private static int elements(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Edit::elements).orElse(0);
        }
        if (part instanceof List<?> list) {
            return list.size() + list.stream().mapToInt(Edit::elements).sum();
        }
        return part instanceof Record record
                ? components(record).stream().mapToInt(Edit::elements).sum()
                : 0;
    }

    private static List<Object> rearranged(List<Object> list) {
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (i % 3 != 1) {
                result.add(list.get((i + list.size() - 1) % list.size()));
            }
        }
        return result;
    }

    private static List<Object> reversed(List<Object> list) {
        List<Object> result = new ArrayList<>(list);
        Collections.reverse(result);
        return result;
    }

    private static List<Object> halved(List<Object> list) {
        return IntStream.range(0, list.size()).filter(i -> i % 2 == 0).mapToObj(list::get).toList();
    }

    private static List<Object> doubled(List<Object> list) {
        List<Object> result = new ArrayList<>();
        list.forEach(element -> Collections.addAll(result, element, element));
        return result;
    }

    /** The part with every list in it changed, from the inside out. */
    private static Object each(Object part, UnaryOperator<List<Object>> change) {
        if (part instanceof Optional<?> optional) {
            return optional.map(inner -> each(inner, change));
        }
        if (part instanceof List<?> list) {
            return change.apply(list.stream().map(inner -> each(inner, change)).toList());
        }
        if (!(part instanceof Record record)) {
            return part;
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            return record.getClass()
                    .getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(components(record).stream().map(c -> each(c, change)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components of a record. */
    static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
