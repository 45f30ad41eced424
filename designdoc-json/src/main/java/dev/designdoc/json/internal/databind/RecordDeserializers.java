package dev.designdoc.json.internal.databind;

import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.json.internal.bind.LineRecords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Adds to Jackson's own reading of the records what their builders preset, and the strings that stand for list items. */
public final class RecordDeserializers extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier description, BeanDeserializerBuilder builder) {
        Class<?> type = description.getBeanClass();
        if (Declared.is(type) && !JsonType.of(type).isScalar()
                && builder.getValueInstantiator() instanceof StdValueInstantiator standard) {
            builder.setValueInstantiator(new Presets(standard, type));
        }
        return builder;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        return Declared.is(type) && JsonType.of(type).hasShorthand() ? new Line(type, deserializer) : deserializer;
    }

    /** Fills in what is not there, as the record's builder does. */
    private static final class Presets extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        Presets(StdValueInstantiator standard, Class<?> type) {
            super(standard);
            this.type = type;
        }

        @Override
        public Object createFromObjectWith(
                DeserializationContext context, SettableBeanProperty[] parameters, PropertyValueBuffer buffer) {
            @Nullable Object[] values = new @Nullable Object[parameters.length];
            for (SettableBeanProperty parameter : parameters) {
                boolean asks = buffer.hasParameter(parameter) || parameter.isRequired();
                values[parameter.getCreatorIndex()] = asks ? buffer.getParameter(context, parameter) : null;
            }
            return createFromObjectWith(context, values);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] values) {
            for (Property property : JsonType.of(type).properties()) {
                if (values[property.index()] == null) {
                    values[property.index()] = property.slot().wrap(property.preset());
                }
            }
            return super.createFromObjectWith(context, values);
        }
    }

    /** A string in the form of the list item stands for the record. */
    private static final class Line extends DelegatingDeserializer {

        private final Class<?> type;

        Line(Class<?> type, ValueDeserializer<?> objects) {
            super(objects);
            this.type = type;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> objects) {
            return new Line(type, objects);
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return super.deserialize(in, context);
            }
            Record record = LineRecords.parse(JsonType.of(type), in.getString());
            return record != null
                    ? record
                    : context.handleWeirdStringValue(
                            type, in.getString(), "a string without text is no %s", type.getSimpleName());
        }
    }
}
