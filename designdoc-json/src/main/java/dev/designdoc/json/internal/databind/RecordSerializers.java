package dev.designdoc.json.internal.databind;

import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.util.NameTransformer;

/** Adds to Jackson's own writing of the records their order and version, and leaves out what says nothing. */
public final class RecordSerializers extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    /** After the module of a format has put its own writers there. */
    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> writers) {
        Class<?> type = description.getBeanClass();
        if (!Declared.is(type)) {
            return writers;
        }
        List<BeanPropertyWriter> ordered = new ArrayList<>();
        for (BeanPropertyWriter writer : writers) {
            Property property = Declared.property(writer.getMember());
            ordered.add(property == null ? writer : new Component(writer, property));
        }
        ordered.sort(Comparator.comparingInt(w -> w instanceof Component c ? c.index() : Integer.MAX_VALUE));
        if (JsonType.of(type).versioned() && !ordered.isEmpty()) {
            ordered.add(0, new Version(ordered.get(0), JsonType.of(type).version()));
        }
        return ordered;
    }

    /** A component, where it says something. */
    private static final class Component extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final BeanPropertyWriter writer;
        private final transient Property property;

        Component(BeanPropertyWriter writer, Property property) {
            super(writer);
            this.writer = writer;
            this.property = property;
        }

        int index() {
            return property.index();
        }

        @Override
        public BeanPropertyWriter rename(NameTransformer transformer) {
            return new Component(writer.rename(transformer), property);
        }

        @Override
        public void assignSerializer(ValueSerializer<Object> serializer) {
            writer.assignSerializer(serializer);
        }

        @Override
        public void assignNullSerializer(ValueSerializer<Object> serializer) {
            writer.assignNullSerializer(serializer);
        }

        @Override
        public void serializeAsProperty(Object record, JsonGenerator out, SerializationContext context) throws Exception {
            Object raw = property.slot().get((Record) record);
            if (!property.omits(raw)) {
                check(raw, record, out);
                writer.serializeAsProperty(record, out, context);
            }
        }

        @Override
        public void serializeAsElement(Object record, JsonGenerator out, SerializationContext context) throws Exception {
            check(property.slot().get((Record) record), record, out);
            writer.serializeAsElement(record, out, context);
        }

        private void check(@Nullable Object raw, Object record, JsonGenerator out) {
            List<?> texts = raw instanceof List<?> list ? list : Collections.singletonList(raw);
            for (int i = 0; i < texts.size(); i++) {
                int lone = texts.get(i) instanceof String text ? Surrogates.firstLone(text) : -1;
                if (lone >= 0) {
                    String message = Surrogates.message((String) texts.get(i), lone);
                    DatabindException e = DatabindException.from(out, message);
                    throw (texts == raw ? e.prependPath(texts, i) : e).prependPath(record, getName());
                }
            }
        }
    }

    /** The version of the template, before all else. */
    private static final class Version extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final String version;

        Version(BeanPropertyWriter any, String version) {
            super(any);
            this.version = version;
        }

        @Override
        public void serializeAsProperty(Object record, JsonGenerator out, SerializationContext context) {
            out.writeStringProperty(JsonType.SCHEMA_VERSION, version);
        }
    }
}
