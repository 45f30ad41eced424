package dev.designdoc.json.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Tells Jackson which types are records that declare a template, and what reads and writes them. */
public final class RecordBinding {

    /** Serializers of such records. */
    public static final Serializers SERIALIZERS = new Serializers.Base() {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return isDeclared(type.getRawClass()) ? new RecordSerializer() : null;
        }
    };

    /** Deserializers of such records. */
    public static final Deserializers DESERIALIZERS = new Deserializers.Base() {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isDeclared(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return isDeclared(raw) ? new RecordDeserializer(JsonType.of(raw)) : null;
        }
    };

    private RecordBinding() {}

    /** The model's own records do not all carry an annotation. */
    private static boolean isDeclared(Class<?> type) {
        return type.isRecord()
                && (type.getPackage() == DesignDoc.class.getPackage()
                        || Arrays.stream(type.getAnnotations())
                                .anyMatch(a -> a.annotationType().getPackage() == Document.class.getPackage()));
    }
}
