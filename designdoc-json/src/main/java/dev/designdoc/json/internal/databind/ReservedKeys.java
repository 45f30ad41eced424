package dev.designdoc.json.internal.databind;

import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.SchemaVersion;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads the keys of a document that are no components: the version of the template, and the name of the schema. */
public final class ReservedKeys extends DeserializationProblemHandler {

    private static final Object NEWER = ReservedKeys.class;

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser in, ValueDeserializer<?> deserializer, Object value, String name) {
        Class<?> type = deserializer.handledType();
        if (type == null || !Declared.is(type) || !JsonType.of(type).versioned()) {
            return skips(context, in, type);
        }
        if (name.equals(JsonType.SCHEMA_VERSION)) {
            SchemaVersion ours = SchemaVersion.of(JsonType.of(type));
            SchemaVersion theirs = SchemaVersion.parse(in.getString());
            if (theirs == null || theirs.major() != ours.major()) {
                String message = ours.unsupported(in.getString());
                throw InvalidFormatException.from(in, message, in.getString(), type).prependPath(type, name);
            }
            context.setAttribute(NEWER, theirs.minor() > ours.minor());
            return true;
        }
        if (name.equals(JsonType.SCHEMA)) {
            in.skipChildren();
            return true;
        }
        return skips(context, in, type);
    }

    /** A later version may have keys that are not known here. */
    private static boolean skips(DeserializationContext context, JsonParser in, Class<?> type) {
        boolean skips = Boolean.TRUE.equals(context.getAttribute(NEWER)) && Declared.is(type);
        if (skips) {
            in.skipChildren();
        }
        return skips;
    }
}
